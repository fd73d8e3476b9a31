import type { Database } from "better-sqlite3";
import { type Comparable, type Link, linkBetween, toComparable } from "../../stories/link.ts";
import { type Sketch, sketchOf } from "../../stories/sketch.ts";
import { type DecidedLinks, readDecidedLinks } from "./decided-links.ts";
import { prepareSettleStories } from "./settle-stories.ts";
import { prepareSettleUtterances } from "./settle-utterances.ts";
import { prepareSketches, type Sketches } from "./sketches.ts";
import { prepareStoryArticle } from "./story-articles.ts";

/** A link of an article with another, as it is stored. */
export interface StoredLink extends Omit<Link, "later"> {
  readonly articleId: number;
  readonly otherId: number;
  readonly decisionId: number | null;
}

/** Links articles, and what is quoted in them, with what is in the archive. Call within the transaction that has written their facts. */
export interface LinkArticles {
  /** Of articles that have just been added. */
  add(articleIds: readonly number[]): void;
  /** Of articles that were there already, anew. Of those whose facts were exchanged {@link forget} was called before. */
  renew(articleIds: readonly number[]): void;
  /** Enters what is quoted in articles whose links stay as they are. */
  enterQuotes(articleIds: readonly number[]): void;
  /** Takes away what hangs on the quotes of an article, which are about to be deleted. */
  forget(articleId: number): void;
  /** Whether an article was linked by these rules. */
  isLinked(articleId: number): boolean;
  /** Takes everything away that is known of an article's relations to others, which are settled without it. */
  remove(articleId: number): void;
}

export function prepareLinkArticles(database: Database): LinkArticles {
  const sketches = prepareSketches(database);
  const settleStories = prepareSettleStories(database);
  const utterances = prepareSettleUtterances(database);
  const findLinks = prepareFindLinks(database, sketches);
  const insert = database.prepare<[number, number, string, number, string, number | null]>(
    "INSERT INTO article_links (article_id, other_id, kind, share, basis, decision_id) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const findPartners = database
    .prepare<{ readonly id: number }, number>(
      `SELECT other_id FROM article_links WHERE article_id = @id UNION SELECT article_id FROM article_links WHERE other_id = @id`,
    )
    .pluck();
  const removeLinks = database.prepare<{ readonly id: number }>(
    "DELETE FROM article_links WHERE article_id = @id OR other_id = @id",
  );
  const unlink = (articleId: number): number[] => {
    const partners = findPartners.all({ id: articleId });
    if (partners.length > 0) removeLinks.run({ id: articleId });
    sketches.remove(articleId);
    return partners;
  };
  const link = (articleIds: readonly number[], touched: Set<number>) => {
    const find = findLinks();
    for (const articleId of articleIds) {
      const { sketch, links } = find(articleId);
      sketches.put(articleId, sketch);
      for (const { articleId: later, otherId, kind, share, basis, decisionId } of links) {
        insert.run(later, otherId, kind, share, basis, decisionId);
        touched.add(later).add(otherId);
      }
    }
  };
  return {
    add: (articleIds) => {
      const touched = new Set<number>();
      link(articleIds, touched);
      utterances.rescope(settleStories(touched));
      utterances.add(articleIds);
    },
    renew: (articleIds) => {
      const touched = new Set(articleIds);
      for (const articleId of articleIds) {
        utterances.remove(articleId);
        for (const partner of unlink(articleId)) touched.add(partner);
      }
      link(articleIds, touched);
      utterances.rescope(settleStories(touched));
      utterances.add(articleIds);
    },
    enterQuotes: (articleIds) => {
      for (const articleId of articleIds) utterances.remove(articleId);
      utterances.add(articleIds);
    },
    forget: (articleId) => utterances.remove(articleId),
    isLinked: (articleId) => sketches.has(articleId),
    remove: (articleId) => {
      utterances.remove(articleId);
      utterances.rescope(settleStories(new Set([articleId, ...unlink(articleId)])));
    },
  };
}

/** What an article is found by, and its links with those that are found by the same. */
export interface FoundLinks {
  readonly sketch: Sketch;
  readonly links: readonly StoredLink[];
}

/** Comparisons that are kept at hand, at most. */
const MOST_AT_HAND = 2000;

/**
 * Prepares the search for an article's links. What it gives holds for one batch: in it decisions are read once, and what is made
 * of an article's text is kept. An article is compared with those alone that have a sketch, and never with itself.
 */
export function prepareFindLinks(database: Database, sketches: Sketches): () => (articleId: number) => FoundLinks {
  const findArticle = prepareStoryArticle(database);
  const findId = database
    .prepare<[string], number>(
      "SELECT id FROM articles WHERE sha256 = ? AND EXISTS (SELECT 1 FROM article_sketches WHERE article_id = articles.id)",
    )
    .pluck();
  return () => {
    const decided = readDecidedLinks(database);
    const atHand = new Map<number, Comparable>();
    const comparable = (articleId: number): Comparable => {
      const known = atHand.get(articleId);
      if (known !== undefined) return known;
      const article = findArticle(articleId);
      if (article === undefined) throw new Error(`there is no article ${articleId}`);
      if (atHand.size >= MOST_AT_HAND) atHand.clear();
      const made = toComparable(article);
      atHand.set(articleId, made);
      return made;
    };
    return (articleId) => {
      const one = comparable(articleId);
      const sketch = sketchOf(one.article, one.shingles);
      const others = new Set(sketches.findLike(sketch));
      for (const partner of decided.partnersOf(one.article.sha256)) {
        const id = findId.get(partner);
        if (id !== undefined) others.add(id);
      }
      others.delete(articleId);
      const links = [...others].flatMap((otherId) =>
        toStored(articleId, otherId, { one, other: comparable(otherId), decided }),
      );
      return { sketch, links };
    };
  };
}

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
