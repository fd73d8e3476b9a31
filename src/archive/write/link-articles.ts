import { type Comparable, type Link, linkBetween, toComparable } from "../../stories/link.ts";
import { type Sketch, sketchOf } from "../../stories/sketch.ts";
import { type DecidedLinks, readDecidedLinks } from "./decided-links.ts";
import { settleStories } from "./settle-stories.ts";
import { addPrints, removePrints, rescopePrints } from "./settle-utterances.ts";
import { findLike, putSketches, removeSketch } from "./sketches.ts";
import { change, insertInto, valuesOf } from "./statement.ts";
import { storyArticles } from "./story-articles.ts";
import type { Work } from "./work.ts";

/** A link between two articles, as it is stored. */
export interface StoredLink extends Omit<Link, "later"> {
  readonly articleId: number;
  readonly otherId: number;
  readonly decisionId: number | null;
}

/*
 * Links articles, and what is quoted in them, with what is in the archive. To be called within the transaction that
 * wrote their facts.
 */

/** Links articles that have just been added. */
export function* linkArticles(articleIds: readonly number[]): Work<void> {
  const touched = new Set<number>();
  yield* link(articleIds, touched);
  yield* rescopePrints(yield* settleStories(touched));
  yield* addPrints(articleIds);
}

/**
 * Links articles anew that were already there. If their facts were replaced, {@link removePrints} must have been called
 * before.
 */
export function* renewLinks(articleIds: readonly number[]): Work<void> {
  const touched = new Set(articleIds);
  for (const articleId of articleIds) {
    yield* removePrints(articleId);
    for (const partner of yield* unlink(articleId)) touched.add(partner);
  }
  yield* link(articleIds, touched);
  yield* rescopePrints(yield* settleStories(touched));
  yield* addPrints(articleIds);
}

/** Enters anew what is quoted in articles whose links stay as they are. */
export function* enterQuotes(articleIds: readonly number[]): Work<void> {
  for (const articleId of articleIds) yield* removePrints(articleId);
  yield* addPrints(articleIds);
}

/** Removes everything known of an article's relations to others, and settles those others without it. */
export function* removeLinks(articleId: number): Work<void> {
  yield* removePrints(articleId);
  const partners = yield* unlink(articleId);
  yield* rescopePrints(yield* settleStories(new Set([articleId, ...partners])));
}

const FIND_PARTNERS = valuesOf<[{ readonly id: number }], number>(
  `SELECT other_id FROM article_links WHERE article_id = @id UNION SELECT article_id FROM article_links WHERE other_id = @id`,
);
const REMOVE = change<[{ readonly id: number }]>("DELETE FROM article_links WHERE article_id = @id OR other_id = @id");

/** Removes an article's links and sketch, and returns the articles it was linked with. */
function* unlink(articleId: number): Work<number[]> {
  const partners = yield* FIND_PARTNERS.all({ id: articleId });
  if (partners.length > 0) yield* REMOVE.run({ id: articleId });
  yield* removeSketch(articleId);
  return partners;
}

const INSERT = insertInto("article_links", ["article_id", "other_id", "kind", "share", "basis", "decision_id"]);

/** How many articles are looked at together; more would only take more memory. */
const GROUP = 50;

/** Links articles with all others that have a sketch. Whatever gets a link is added to `touched`. */
function* link(articleIds: readonly number[], touched: Set<number>): Work<void> {
  const finding = yield* beginFindLinks();
  for (let next = 0; next < articleIds.length; next += GROUP) {
    const group = articleIds.slice(next, next + GROUP);
    const sketches = yield* finding.sketches(group);
    yield* putSketches(sketches);
    // Of two articles in the group, the later one finds the other.
    const later = new Set(group);
    const found: StoredLink[] = [];
    for (const [articleId, sketch] of sketches) {
      found.push(...(yield* finding.links(articleId, sketch, later)));
      later.delete(articleId);
    }
    yield* INSERT.rows(
      found.flatMap(({ articleId, otherId, kind, share, basis, decisionId }) => {
        return [articleId, otherId, kind, share, basis, decisionId];
      }),
    );
    for (const { articleId, otherId } of found) touched.add(articleId).add(otherId);
  }
}

/** The most articles to keep ready for comparison. */
const MOST_AT_HAND = 2000;

/**
 * The search for articles' links, valid for one batch: decisions are read only once, and what is made of an article's
 * text is kept.
 */
export interface FindLinks {
  /** The sketches of articles, by which they are found. */
  sketches(articleIds: readonly number[]): Work<Map<number, Sketch>>;
  /**
   * The links of an article with others that have a sketch and share enough with `sketch`, or about which something is
   * decided; never with itself.
   *
   * @param except articles not to compare it with
   */
  links(articleId: number, sketch: Sketch, except?: ReadonlySet<number>): Work<StoredLink[]>;
}

const FIND_ID = valuesOf<[string], number>(
  "SELECT id FROM articles WHERE sha256 = ? AND EXISTS (SELECT 1 FROM article_sketches WHERE article_id = articles.id)",
);

export function* beginFindLinks(): Work<FindLinks> {
  const decided = yield* readDecidedLinks();
  const atHand = new Map<number, Comparable>();
  function* load(articleIds: readonly number[]): Work<(articleId: number) => Comparable> {
    if (atHand.size + articleIds.length > MOST_AT_HAND) atHand.clear();
    const missing = articleIds.filter((id) => !atHand.has(id));
    for (const [id, article] of yield* storyArticles(missing)) atHand.set(id, toComparable(article));
    return (articleId) => {
      const one = atHand.get(articleId);
      if (one === undefined) throw new Error(`there is no article ${articleId}`);
      return one;
    };
  }
  return {
    *sketches(articleIds) {
      const comparable = yield* load(articleIds);
      return new Map(
        articleIds.map((articleId) => {
          const { article, shingles } = comparable(articleId);
          return [articleId, sketchOf(article, shingles)];
        }),
      );
    },
    *links(articleId, sketch, except = NOBODY) {
      const one = (yield* load([articleId]))(articleId);
      const others = new Set(yield* findLike(sketch));
      for (const partner of decided.partnersOf(one.article.sha256)) {
        const id = yield* FIND_ID.get(partner);
        if (id !== undefined) others.add(id);
      }
      const compared = [...others].filter((id) => id !== articleId && !except.has(id));
      const comparable = yield* load([articleId, ...compared]);
      return compared.flatMap((otherId) =>
        toStored(articleId, otherId, { one: comparable(articleId), other: comparable(otherId), decided }),
      );
    },
  };
}

const NOBODY: ReadonlySet<number> = new Set();

interface Pair {
  readonly one: Comparable;
  readonly other: Comparable;
  readonly decided: DecidedLinks;
}

function toStored(articleId: number, otherId: number, { one, other, decided }: Pair): StoredLink[] {
  const pair = decided.about(one.article.sha256, other.article.sha256);
  const link = linkBetween(one, other, pair?.link ?? null);
  if (link === null) return [];
  const { later, ...rest } = link;
  const [laterId, earlierId] = later === one.article.sha256 ? [articleId, otherId] : [otherId, articleId];
  return [{ ...rest, articleId: laterId, otherId: earlierId, decisionId: pair?.decisionId ?? null }];
}
