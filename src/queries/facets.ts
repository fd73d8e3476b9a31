import { sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import { findArticleKeys } from "./articles.ts";
import { inList } from "./conditions.ts";
import { countGroups, type Group } from "./count-groups.ts";
import type { CountedSet } from "./counted-set.ts";
import type { CursorKey } from "./cursor.ts";
import type { FilterOfList } from "./filters.ts";
import { findQuoteKeys } from "./find-quote-keys.ts";
import { leavingOut } from "./listing.ts";
import { sortGroups } from "./sort-groups.ts";

/** What the items of a list have in common in one dimension, the largest group first. */
export interface Facet {
  readonly dimension: string;
  readonly groups: readonly Group[];
}

/** The facets of a list. */
export interface Facets {
  /** How many items they count: the first of the list. */
  readonly counted: number;
  /** Whether that is all of the list. */
  readonly isAll: boolean;
  readonly facets: readonly Facet[];
}

/**
 * How many of the newest items are looked at: this takes a few milliseconds, while all of a large archive would take
 * seconds.
 */
const MOST = { quotes: 1000, articles: 800 } as const;

/** The dimensions that are shown beside a list. */
const SHOWN = {
  quotes: ["year", "speakerKind", "kind", "stance", "publication", "section", "speaker"],
  articles: ["year", "publication", "section", "keyword", "place", "speaker"],
} as const;

/**
 * What the newest items of a list have in common: counts for each dimension in which they differ.
 *
 * @param known the keys of all items, if a page has shown them, so that the list is not walked again
 */
export async function findFacets<Noun extends keyof typeof SHOWN>(
  db: Reader,
  noun: Noun,
  filter: FilterOfList[Noun],
  known: readonly CursorKey[] | null = null,
): Promise<Facets> {
  const most = MOST[noun];
  const keys = known ?? (await findKeys(db, noun, filter, most + 1));
  const counted = keys.slice(0, most);
  const set = SETS[noun](counted.map((key) => Number(key.at(-1))));
  const facets: Facet[] = [];
  for (const dimension of SHOWN[noun]) {
    const groups = dimension === "year" ? byYear(counted) : await countGroups(db, noun, set, [dimension]);
    const known = sortGroups(noun, [dimension], groups).filter(({ values: [value] }) => value !== null);
    if (known.length > 1) facets.push({ dimension, groups: known });
  }
  return { counted: counted.length, isAll: keys.length <= most, facets };
}

async function findKeys<Noun extends keyof typeof SHOWN>(
  db: Reader,
  noun: Noun,
  filter: FilterOfList[Noun],
  limit: number,
): Promise<readonly CursorKey[]> {
  const shownAlone = await leavingOut<FilterOfList[Noun]>(db, { leavesOutHeldBack: true })(filter);
  return FINDERS[noun](db, shownAlone ?? filter, limit);
}

/** Counts items by year. An item's day is in its key, so the article need not be read. */
function byYear(keys: readonly CursorKey[]): Group[] {
  const counts = new Map<string | null, number>();
  for (const [day] of keys) {
    const year = typeof day === "string" ? day.slice(0, 4) : null;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ values: [year], count, once: null }));
}

type Finders = {
  readonly [Noun in keyof typeof SHOWN]: (
    db: Reader,
    filter: FilterOfList[Noun],
    limit: number,
  ) => Promise<readonly CursorKey[]>;
};

const FINDERS: Finders = {
  quotes: (db, filter, limit) => findQuoteKeys(db, filter, null, limit),
  articles: (db, filter, limit) => findArticleKeys(db, filter, null, limit),
};

const SETS: Readonly<Record<keyof typeof SHOWN, (ids: readonly number[]) => CountedSet>> = {
  quotes: (ids) => ({
    id: quotes.id,
    tables: sql`${quotes}`,
    where: inList(quotes.id, ids),
  }),
  articles: (ids) => ({ id: articles.id, tables: sql`${articles}`, where: inList(articles.id, ids) }),
};
