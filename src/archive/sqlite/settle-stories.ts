import type { Database } from "better-sqlite3";
import { slugify } from "../../names/slugify.ts";
import { shortHash } from "../../quote-address.ts";
import { headlineProper } from "../../stories/order.ts";
import { type Placed, partAnew } from "../../stories/part-anew.ts";
import { JOINING, type Story } from "../../stories/part-into-stories.ts";
import type { StoryLabel } from "../../stories/story-article.ts";
import type { LinkKind } from "../../vocabulary.ts";

/** An article as far as its story depends on it. */
export interface Member {
  readonly id: number;
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly headline: string | null;
  readonly storyId: number | null;
  readonly labels: readonly Pick<StoryLabel, "label" | "number" | "place" | "exact">[];
}

/** An article with what its story depends on. */
type PlacedMember = Member & Placed;

/**
 * Prepares the bringing of stories to what the links say: of articles whose links have changed, and of those whose story depends on
 * that; the function gives those that have changed their story. Call within the transaction that has changed the links. What is
 * in a story keeps its row as long as the first article is the same.
 */
export function prepareSettleStories(database: Database): (articleIds: ReadonlySet<number>) => MovedArticle[] {
  const findPlaced = preparePlaced(database);
  const assign = prepareAssign(database);
  return (articleIds) => {
    const known = new Map<number, PlacedMember | undefined>();
    for (;;) {
      const { stories, single, missing } = partAnew(known, articleIds);
      if (missing.length === 0) return assign([...single, ...stories.flat()], stories);
      for (const id of missing) known.set(id, findPlaced(id));
    }
  };
}

/** Prepares the look-up of an article with its links and its story. */
function preparePlaced(database: Database): (id: number) => PlacedMember | undefined {
  const findMember = prepareMember(database);
  const findLinks = prepareLinks(database);
  const findFirst = database.prepare<[number], number>("SELECT first_article_id FROM stories WHERE id = ?").pluck();
  const findOthers = database
    .prepare<[number, number], number>("SELECT id FROM articles WHERE story_id = ? AND id <> ?")
    .pluck();
  return (id) => {
    const member = findMember(id);
    if (member === undefined) return undefined;
    const { storyId } = member;
    const first = storyId === null ? null : (findFirst.get(storyId) ?? null);
    const others = storyId !== null && first === id ? findOthers.all(storyId, id) : [];
    const partners = new Map(findLinks(id).map(({ other, kind }) => [other, kind]));
    return { ...member, partners, first, others };
  };
}

/** An article that has come into another story, or out of one. */
export interface MovedArticle {
  readonly articleId: number;
  /** The story that it was in. */
  readonly from: number | null;
}

interface LinkRow {
  readonly one: number;
  readonly other: number;
  readonly kind: LinkKind;
}

/** Prepares the look-up of the links of an article that join. */
function prepareLinks(database: Database): (id: number) => readonly LinkRow[] {
  const kinds = JOINING.map((kind) => `'${kind}'`).join(", ");
  const find = database.prepare<{ readonly id: number }, LinkRow>(
    `SELECT article_id AS one, other_id AS other, kind FROM article_links WHERE article_id = @id AND kind IN (${kinds})
     UNION ALL
     SELECT other_id, article_id, kind FROM article_links WHERE other_id = @id AND kind IN (${kinds})`,
  );
  return (id) => find.all({ id });
}

/** Prepares the look-up of all articles that hang together with one by links that join, and of those links. */
export function prepareConnected(database: Database) {
  const findLinks = prepareLinks(database);
  return (articleId: number): { readonly ids: readonly number[]; readonly links: readonly LinkRow[] } => {
    const ids = new Set([articleId]);
    const links: LinkRow[] = [];
    for (const id of ids) {
      for (const link of findLinks(id)) {
        ids.add(link.other);
        links.push(link);
      }
    }
    return { ids: [...ids], links };
  };
}

/** Prepares the look-up of an article as far as its story depends on it. */
export function prepareMember(database: Database): (id: number) => Member | undefined {
  const find = database.prepare<[number], Omit<Member, "labels"> & { readonly number: number | null }>(
    `SELECT id, sha256, published_at AS publishedAt, headline, story_id AS storyId, (
       SELECT max(coalesce(number, 0.5)) FROM article_labels WHERE article_id = articles.id
     ) AS number
     FROM articles WHERE id = ?`,
  );
  return (id) => {
    const row = find.get(id);
    if (row === undefined) return undefined;
    const { number, ...member } = row;
    return { ...member, labels: number === null ? [] : [{ label: "update", number, place: "headline", exact: null }] };
  };
}

/** Prepares the writing of stories, and of articles that are in none. */
function prepareAssign(database: Database) {
  const findByFirst = database.prepare<[number], number>("SELECT id FROM stories WHERE first_article_id = ?").pluck();
  const nextId = database.prepare<[], number>("SELECT coalesce(max(id), 0) + 1 FROM stories").pluck();
  const insert = database.prepare<[number, string, number, number, number]>(
    "INSERT INTO stories (id, slug, first_article_id, latest_article_id, article_count) VALUES (?, ?, ?, ?, ?)",
  );
  const update = database.prepare<[string, number, number, number]>(
    "UPDATE stories SET slug = ?, latest_article_id = ?, article_count = ? WHERE id = ?",
  );
  const setStory = database.prepare<[number | null, number]>("UPDATE articles SET story_id = ? WHERE id = ?");
  const remove = database.prepare<[number]>(
    "DELETE FROM stories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE story_id = stories.id)",
  );
  return (members: readonly Member[], stories: readonly Story<Member>[]): MovedArticle[] => {
    const storyOf = new Map<number, number>();
    const former = new Set(members.flatMap(({ storyId }) => storyId ?? []));
    for (const story of stories) {
      const [first] = story;
      const row = toStoryRow(story);
      const known = findByFirst.get(first.id);
      const id = known ?? nextId.get() ?? 1;
      if (known === undefined) insert.run(id, row.slug, first.id, row.latest, row.count);
      else update.run(row.slug, row.latest, row.count, id);
      for (const member of story) storyOf.set(member.id, id);
    }
    const moved = members.filter(({ id, storyId }) => (storyOf.get(id) ?? null) !== storyId);
    for (const { id } of moved) setStory.run(storyOf.get(id) ?? null, id);
    for (const id of former) remove.run(id);
    return moved.map(({ id, storyId }) => ({ articleId: id, from: storyId }));
  };
}

/** What the row of a story holds beside its first article. */
export function toStoryRow(story: Story<Member>): {
  readonly slug: string;
  readonly latest: number;
  readonly count: number;
} {
  const [first] = story;
  return { slug: slugOfStory(first), latest: (story.at(-1) ?? first).id, count: story.length };
}

const SLUG_WORDS = 8;

/** "2024-05-04-ferry-sinks-off-harwick-1f3a9c": the same in every archive in which the story begins with this article. */
export function slugOfStory({
  publishedAt,
  headline,
  sha256,
}: Pick<Member, "publishedAt" | "headline" | "sha256">): string {
  const words = slugify(headlineProper(headline)).split("-").slice(0, SLUG_WORDS);
  return [publishedAt?.slice(0, 10) ?? "undated", ...words, shortHash(sha256)].join("-");
}
