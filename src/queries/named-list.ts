import { and, asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import type { organisationNames, organisations, people, personNames } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { requireString } from "../misuse.ts";
import { type AppearanceCounts, appearanceConditions, appearanceCounter, type IdentityKey } from "./appearances.ts";
import { bestKnownFirst } from "./best-known.ts";
import { checkFilter } from "./check-filter.ts";
import { requireId } from "./check-values.ts";
import { FEW, inJson } from "./conditions.ts";
import { countRows } from "./count-rows.ts";
import { articlesLookedThrough } from "./counted-set.ts";
import type { CursorKey } from "./cursor.ts";
import { conditionsOf } from "./filter-conditions.ts";
import type { Filters } from "./filter-kinds.ts";
import { type AppearanceFilter, FILTERS, type FilterOfList } from "./filters.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { inOrder } from "./in-order.ts";
import { createListing, type Listing } from "./listing.ts";
import { findMostQuoted } from "./most-quoted.ts";
import { checkReference, hadSlug, isNamed } from "./names.ts";
import { onlyOne } from "./only-one.ts";
import { SORTS } from "./sorts.ts";

/** What differs between people and organisations, which are both listed by name. */
export interface NamedNoun {
  readonly one: "person" | "organisation";
  readonly many: "people" | "organisations";
  readonly table: typeof people | typeof organisations;
  /** What the list is ordered by, before the id. */
  readonly orderedBy: SQLiteColumn;
  /** The table of printed forms of names, and its column that says whose they are. */
  readonly names: typeof personNames | typeof organisationNames;
  readonly ownedBy: SQLiteColumn;
  readonly key: IdentityKey;
  /** The filters that this noun has besides those on appearances. */
  readonly filters: Filters;
}

/** What every item of such a list has. */
interface NamedItem extends AppearanceCounts {
  readonly id: number;
  readonly slug: string;
}

/** A list of people or organisations, its counts, and the look-up of one of them. */
export interface NamedList<Plural extends NamedNoun["many"], Item> {
  readonly listing: Listing<FilterOfList[Plural], Item>;
  readonly grouping: Grouping<Plural>;
  /**
   * One by id, by slug or by a name that nobody else has.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those who share the name, best known first
   */
  get(key: number | string): Promise<Item>;
}

/** Makes the list of a noun. An item has the columns of its table, the other names and the counts of appearances. */
export function createNamedList<Plural extends NamedNoun["many"], Item extends NamedItem>(
  db: Reader,
  noun: NamedNoun & { readonly many: Plural },
): NamedList<Plural, Item> {
  const load = namedLoader<Item>(db, noun);
  const listing = createListing<FilterOfList[Plural], Item>(db, {
    noun: noun.many,
    check: (filter) => checkFilter(FILTERS[noun.many], filter),
    sorts: SORTS[noun.many],
    find: async (filter, after, limit, sort) => {
      const conditions = await conditionsOn(db, noun, filter);
      return sort === "quotes"
        ? findMostQuoted(db, noun, conditions, after, limit)
        : findKeys(db, noun, conditions, after, limit);
    },
    count: async (filter, limit) => {
      const left = db.select({ id: noun.table.id }).from(noun.table);
      return countRows(db, left.where(and(...(await conditionsOn(db, noun, filter, FEW_TO_COUNT)))), limit);
    },
    load: (keys) => load(keys.map((key) => Number(key.at(-1)))),
  });
  const grouping = createGrouping(db, {
    noun: noun.many,
    find: async (filter) => ({
      id: noun.table.id,
      tables: sql`${noun.table}`,
      where: and(...(await conditionsOn(db, noun, filter))),
    }),
    findArticles: (filter) => articlesLookedThrough(db, filter),
    count: (filter) => listing.count(filter),
  });
  return {
    listing,
    grouping,
    get: async (key) => {
      const found = bestKnownFirst(await load(await findIds(db, noun, key)));
      return onlyOne(noun.one, key, found, ({ slug }) => slug);
    },
  };
}

/** The keys [what the list is ordered by, id]. */
async function findKeys(
  db: Reader,
  { table, orderedBy }: NamedNoun,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const isAfter = after ? sql`(${orderedBy}, ${table.id}) > (${after[0]}, ${after[1]})` : undefined;
  const rows = await db
    .select({ name: sql<string>`${orderedBy}`, id: table.id })
    .from(table)
    .where(and(...conditions, isAfter))
    .orderBy(asc(orderedBy), asc(table.id))
    .limit(limit);
  return rows.map(({ name, id }) => [name, id]);
}

/** The largest set that counts as small for a count, which goes through all, while a page is full after some dozens. */
const FEW_TO_COUNT = 5 * FEW;

async function conditionsOn(db: Reader, noun: NamedNoun, filter: AppearanceFilter, few?: number): Promise<SQL[]> {
  return [
    ...(await appearanceConditions(db, noun.table.id, noun.key, filter, few)),
    ...(await conditionsOf(db, noun.filters, filter)),
  ];
}

async function findIds(db: Reader, { table, one, many }: NamedNoun, key: number | string): Promise<number[]> {
  if (typeof key === "number") requireId(one, key);
  else {
    requireString(one, key);
    checkReference("name", key);
  }
  const ids = db.select({ id: table.id }).from(table);
  const found = await ids.where(typeof key === "number" ? eq(table.id, key) : eq(table.slug, key));
  if (found.length > 0 || typeof key === "number") return found.map(({ id }) => id);
  const joined = await db
    .select({ id: table.id })
    .from(table)
    .where(hadSlug(db, one, key));
  if (joined.length > 0) return joined.map(({ id }) => id);
  const named = db.select({ id: table.id }).from(table);
  return (await named.where(isNamed(db, key)[many]).orderBy(table.id)).map(({ id }) => id);
}

/** Loads items by id, in the order of the ids, with their other names sorted by character. */
function namedLoader<Item extends NamedItem>(db: Reader, { table, names, ownedBy, key }: NamedNoun) {
  const { key: _, ...columns } = getTableColumns(table);
  const rowsOf = db.prepare(db.select(columns).from(table).where(inJson(table.id, "ids")));
  const namesOf = db.prepare(
    db
      .select({ owner: sql<number>`${ownedBy}`, name: names.name })
      .from(names)
      .where(inJson(ownedBy, "ids"))
      .orderBy(asc(ownedBy), asc(names.name)),
  );
  const countAppearances = appearanceCounter(db, key);
  return async (ids: readonly number[]): Promise<Item[]> => {
    const wanted = { ids: JSON.stringify(ids) };
    const printed = groupBy(await namesOf.rows(wanted), ({ owner }) => owner);
    const counts = await countAppearances(ids);
    const items = (await rowsOf.rows(wanted)).map((row) => ({
      ...row,
      otherNames: (printed.get(row.id) ?? []).map(({ name }) => name).filter((name) => name !== row.name),
      ...counts(row.id),
    }));
    // The columns of the table are whatever else an item has.
    return inOrder(ids, items as unknown as Item[]);
  };
}
