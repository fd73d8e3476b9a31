import { groupBy } from "../../group-by.ts";
import { slugify } from "../../names/slugify.ts";
import { shortHash } from "../../quote-address.ts";
import { headlineProper } from "../../stories/order.ts";
import { type Placed, partAnew } from "../../stories/part-anew.ts";
import { JOINING, type Joined, partIntoStories, type Story } from "../../stories/part-into-stories.ts";
import type { StoryLabel } from "../../stories/story-article.ts";
import type { LinkKind } from "../../vocabulary.ts";
import { change, insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** The part of an article that its story depends on. */
export interface Member {
  readonly id: number;
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  readonly storyId: number | null;
  readonly labels: readonly Pick<StoryLabel, "label" | "number" | "place" | "exact">[];
}

/** A member with the links and stories that its place depends on. */
type PlacedMember = Member & Placed;

/**
 * Brings stories to what the links say, for articles whose links have changed and for those whose story depends on
 * them. Returns the articles whose story has changed. To be called within the transaction that changed the links. A
 * story keeps its row as long as its first article is the same.
 */
export function* settleStories(articleIds: ReadonlySet<number>): Work<MovedArticle[]> {
  const known = new Map<number, PlacedMember | undefined>();
  for (;;) {
    const { stories, single, missing } = partAnew(known, articleIds);
    if (missing.length === 0) return yield* assign([...single, ...stories.flat()], stories);
    const found = yield* findPlaced(missing);
    for (const id of missing) known.set(id, found.get(id));
  }
}

/** An article that has moved into another story, or out of one. */
export interface MovedArticle {
  readonly articleId: number;
  /** The story it was in; null if none. */
  readonly from: number | null;
}

/** Articles connected by links, and the stories that they form. */
export interface Connected {
  readonly members: readonly Member[];
  readonly stories: readonly Story<Member>[];
}

/** All articles connected with some articles, and their stories according to the links. */
export function* storiesAround(articleIds: ReadonlySet<number>): Work<Connected[]> {
  if (articleIds.size === 0) return [];
  const links = yield* linksAround(articleIds);
  const byId = yield* findMembers([...links.keys()]);
  const hashOf = (id: number) => byId.get(id)?.sha256 ?? "";
  return partsOf(articleIds, links).map((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const joined = ids.flatMap((id) => links.get(id) ?? []);
    const stories = partIntoStories(
      members,
      joined.map(({ one, other, kind }): Joined => ({ one: hashOf(one), other: hashOf(other), kind })),
    );
    return { members, stories };
  });
}

interface LinkRow {
  readonly one: number;
  readonly other: number;
  readonly kind: LinkKind;
}

const KINDS = JOINING.map((kind) => `'${kind}'`).join(", ");
const FIND_LINKS = query<[{ readonly ids: string }], LinkRow>(
  `SELECT article_id AS one, other_id AS other, kind FROM article_links
   WHERE article_id IN (SELECT value FROM json_each(@ids)) AND kind IN (${KINDS})
   UNION ALL
   SELECT other_id, article_id, kind FROM article_links
   WHERE other_id IN (SELECT value FROM json_each(@ids)) AND kind IN (${KINDS})`,
);

/** The links by which articles are connected with some articles, for each connected article. */
function* linksAround(articleIds: ReadonlySet<number>): Work<Map<number, LinkRow[]>> {
  const links = new Map<number, LinkRow[]>();
  for (let next = [...articleIds]; next.length > 0; ) {
    for (const id of next) links.set(id, []);
    const found = yield* FIND_LINKS.all({ ids: JSON.stringify(next) });
    for (const link of found) links.get(link.one)?.push(link);
    next = [...new Set(found.map(({ other }) => other))].filter((id) => !links.has(id));
  }
  return links;
}

/** Splits the ids into connected parts. */
function partsOf(articleIds: ReadonlySet<number>, links: ReadonlyMap<number, readonly LinkRow[]>): number[][] {
  const left = new Set(articleIds);
  const parts: number[][] = [];
  for (const start of left) {
    const part = new Set([start]);
    for (const id of part) for (const { other } of links.get(id) ?? []) part.add(other);
    for (const id of part) left.delete(id);
    parts.push([...part]);
  }
  return parts;
}

const FIND_MEMBERS = query<[string], Omit<Member, "labels"> & { readonly number: number | null }>(
  `SELECT id, sha256, published_at AS "publishedAt", headline, language, story_id AS "storyId", (
     SELECT max(coalesce(number, 0.5)) FROM article_labels WHERE article_id = articles.id
   ) AS number
   FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
);

/** The parts of articles that their story depends on, by id. */
function* findMembers(ids: readonly number[]): Work<Map<number, Member>> {
  const rows = yield* FIND_MEMBERS.all(JSON.stringify(ids));
  return new Map(
    rows.map(({ number, ...member }) => {
      const label = { label: "update", number, place: "headline", exact: null } as const;
      return [member.id, { ...member, labels: number === null ? [] : [label] }];
    }),
  );
}

const FIND_FIRSTS = query<[string], { readonly id: number; readonly first: number }>(
  `SELECT id, first_article_id AS first FROM stories WHERE id IN (SELECT value FROM json_each(?))`,
);
const FIND_OTHERS = query<[string], { readonly id: number; readonly story: number }>(
  `SELECT id, story_id AS story FROM articles WHERE story_id IN (SELECT value FROM json_each(?))`,
);

/** Articles with their links and their stories, by id. */
function* findPlaced(ids: readonly number[]): Work<Map<number, PlacedMember>> {
  const members = yield* findMembers(ids);
  const links = groupBy(yield* FIND_LINKS.all({ ids: JSON.stringify(ids) }), ({ one }) => one);
  const storyIds = new Set([...members.values()].flatMap(({ storyId }) => storyId ?? []));
  const firsts = yield* FIND_FIRSTS.all(JSON.stringify([...storyIds]));
  const firstOf = new Map(firsts.map(({ id, first }) => [id, first]));
  const opened = firsts.filter(({ first }) => members.has(first)).map(({ id }) => id);
  const inStory = groupBy(yield* FIND_OTHERS.all(JSON.stringify(opened)), ({ story }) => story);
  return new Map(
    [...members].map(([id, member]) => {
      const { storyId } = member;
      const first = storyId === null ? null : (firstOf.get(storyId) ?? null);
      const others = storyId !== null && first === id ? (inStory.get(storyId) ?? []) : [];
      const partners = new Map((links.get(id) ?? []).map(({ other, kind }) => [other, kind]));
      return [id, { ...member, partners, first, others: others.map((one) => one.id).filter((one) => one !== id) }];
    }),
  );
}

const FIND_BY_FIRST = valuesOf<[number], number>("SELECT id FROM stories WHERE first_article_id = ?");
const NEXT_ID = valuesOf<[], number>("SELECT coalesce(max(id), 0) + 1 FROM stories");
const INSERT = insertInto("stories", ["id", "slug", "first_article_id", "latest_article_id", "article_count"]);
const UPDATE = change<[string, number, number, number]>(
  "UPDATE stories SET slug = ?, latest_article_id = ?, article_count = ? WHERE id = ?",
);
const SET_STORY = change<[number | null, string]>(
  "UPDATE articles SET story_id = ? WHERE id IN (SELECT value FROM json_each(?))",
);
const REMOVE = change<[number]>(
  "DELETE FROM stories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE story_id = stories.id)",
);

/** Writes stories and the articles in none, and returns the articles that moved. */
function* assign(members: readonly Member[], stories: readonly Story<Member>[]): Work<MovedArticle[]> {
  const storyOf = new Map<number, number>();
  const former = new Set(members.flatMap(({ storyId }) => storyId ?? []));
  for (const story of stories) {
    const [first] = story;
    const row = toStoryRow(story);
    const known = yield* FIND_BY_FIRST.get(first.id);
    const id = known ?? (yield* NEXT_ID.get()) ?? 1;
    if (known === undefined) yield* INSERT.rows([id, row.slug, first.id, row.latest, row.count]);
    else yield* UPDATE.run(row.slug, row.latest, row.count, id);
    for (const member of story) storyOf.set(member.id, id);
  }
  const moved = members.filter(({ id, storyId }) => (storyOf.get(id) ?? null) !== storyId);
  const byStory = groupBy(moved, ({ id }) => storyOf.get(id) ?? null);
  for (const [story, some] of byStory) yield* SET_STORY.run(story, JSON.stringify(some.map(({ id }) => id)));
  for (const id of former) yield* REMOVE.run(id);
  return moved.map(({ id, storyId }) => ({ articleId: id, from: storyId }));
}

/** What the row of a story holds besides its first article. */
export function toStoryRow(story: Story<Member>): {
  readonly slug: string;
  readonly latest: number;
  readonly count: number;
} {
  const [first] = story;
  return { slug: slugOfStory(first), latest: (story.at(-1) ?? first).id, count: story.length };
}

const SLUG_WORDS = 8;

/**
 * "2024-05-04-ferry-sinks-off-harwick-1f3a9c": the same in every archive in which the story begins with this article.
 */
export function slugOfStory({
  publishedAt,
  headline,
  language,
  sha256,
}: Pick<Member, "publishedAt" | "headline" | "language" | "sha256">): string {
  const words = slugify(headlineProper({ headline, language })).split("-").slice(0, SLUG_WORDS);
  return [publishedAt?.slice(0, 10) ?? "undated", ...words, shortHash(sha256)].join("-");
}
