import { and, count, countDistinct, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes, utterancePrints } from "../archive/schema.ts";
import { findCoded } from "./coded.ts";
import type { CountedSet } from "./counted-set.ts";
import { CODED, type Dimension, type GroupedBy, words } from "./dimension-kinds.ts";
import * as parts from "./dimension-parts.ts";
import { type CountedNoun, DIMENSIONS } from "./dimensions.ts";
import { type IdsOfNamed, loadNamed } from "./load-named.ts";
import type { Named } from "./records.ts";

/** Declarations take what they need from these. */
const PARTS: GroupedBy = { ...parts };

/** What a group has in common in one dimension; null if it is not known or not stated. */
export type GroupValue = string | Named | null;

/** How many things have these values, in the order of the dimensions. */
export interface Group {
  readonly values: readonly GroupValue[];
  readonly count: number;
  /** How many utterances or stories these are; null unless asked for. */
  readonly once: number | null;
}

/**
 * Counts the things of a set by their values. A thing that has several values in a dimension (a quote with two
 * speakers) counts in the group of each, and in no group twice. The groups come in no order.
 *
 * @param by dimensions of the noun, each once
 * @param once whether to count as well what is the same once: quotes by utterances, articles by stories
 */
export async function countGroups(
  db: Reader,
  noun: CountedNoun,
  set: CountedSet,
  by: readonly string[],
  once = false,
): Promise<Group[]> {
  const same = once ? SAME[noun] : undefined;
  const { asked, keys, rows, isMultiplied } = await prepareRows(db, noun, set, by, { same });
  const found = await db
    .select({
      ...selected(keys),
      count: isMultiplied ? sql`count(DISTINCT thing)` : sql`count(*)`,
      once: same === undefined ? sql`NULL` : sql`count(DISTINCT same)`,
    })
    .from(rows)
    .groupBy(...keys.map((key) => sql.raw(key)));
  return toGroups(db, asked, found as readonly Row[]);
}

/**
 * How many utterances or stories a set of quotes or articles amounts to. An index has the number for all quotes
 * together.
 */
export async function countOnce(db: Reader, noun: CountedNoun, set: CountedSet): Promise<number> {
  if (isOfAllQuotes(noun, set)) {
    const [all] = await db.select({ once: countDistinct(utterancePrints.utteranceId) }).from(utterancePrints);
    return all?.once ?? 0;
  }
  const { rows } = await prepareRows(db, noun, set, [], { same: SAME[noun] });
  const [found] = await db.select({ once: sql<number>`count(DISTINCT same)` }).from(rows);
  return found?.once ?? 0;
}

function isOfAllQuotes(noun: CountedNoun, { isAll = false }: CountedSet): boolean {
  return noun === "quotes" && isAll;
}

/**
 * How many quotes of a set stand in quotation marks but belong to no utterance, because an older version has read their
 * articles.
 */
export async function countWithoutUtterance(db: Reader, set: CountedSet): Promise<number> {
  const isInMarks = sql`${quotes.kind} <> 'indirect'`;
  if (set.isAll === true) {
    const [inMarks] = await db.select({ all: count() }).from(quotes).where(isInMarks);
    const [prints] = await db.select({ all: count() }).from(utterancePrints);
    return (inMarks?.all ?? 0) - (prints?.all ?? 0);
  }
  const hasNone = sql`NOT EXISTS (SELECT 1 FROM ${utterancePrints} WHERE ${utterancePrints.quoteId} = ${quotes.id})`;
  const rows = sql`(SELECT ${quotes.id} FROM ${set.tables} WHERE ${and(set.where, isInMarks, hasNone)}) AS counted`;
  const [found] = await db.select({ all: count() }).from(rows);
  return found?.all ?? 0;
}

/** A number shared by all things that count as one; NULL for what is not counted so. */
const SAME: Readonly<Partial<Record<CountedNoun, SQL>>> = {
  quotes: sql`(SELECT ${utterancePrints.utteranceId} FROM ${utterancePrints} WHERE ${utterancePrints.quoteId} = ${quotes.id})`,
  articles: sql`coalesce(${articles.storyId}, -${articles.id})`,
};

/**
 * The groups that each thing of a set counts in, by its id; each group by its {@link groupKey}.
 *
 * @param shadow tables that replace those of the archive: what follows WITH
 */
export async function findGroupsOf(
  db: Reader,
  set: CountedSet,
  by: readonly string[],
  shadow?: SQL,
): Promise<Map<number, Set<string>>> {
  const { asked, keys, rows } = await prepareRows(db, "quotes", set, by, { shadow });
  const found = (await db
    .selectDistinct({ thing: sql`thing`, ...selected(keys) })
    .from(rows)) as unknown as readonly Row[];
  const groups = new Map<number, Set<string>>();
  for (const row of found) {
    const id = Number(row.thing);
    groups.set(id, (groups.get(id) ?? new Set()).add(groupKey(asked.map((one) => valueIn(row, one, toIds)))));
  }
  return groups;
}

/** The key of a group: equal values give equal keys. */
export function groupKey(values: readonly (GroupValue | Pick<Named, "kind" | "id">)[]): string {
  return JSON.stringify(
    values.map((value) => (value === null || typeof value === "string" ? value : [value.kind, value.id])),
  );
}

function toIds({ personId, organisationId }: IdsOfNamed): Pick<Named, "kind" | "id"> | null {
  if (personId !== null) return { kind: "person", id: personId };
  return organisationId === null ? null : { kind: "organisation", id: organisationId };
}

/** A sub-query for the things of a set with their values: `thing`, `same`, and a column for each key. */
async function prepareRows(
  db: Reader,
  noun: CountedNoun,
  { id, tables, where }: CountedSet,
  by: readonly string[],
  { shadow, same }: { readonly shadow?: SQL | undefined; readonly same?: SQL | undefined },
): Promise<{ asked: Asked[]; keys: string[]; rows: SQL; isMultiplied: boolean }> {
  const asked: Asked[] = [];
  for (const name of by) {
    asked.push(toAsked(await findDimension(db, noun, name), asked.flatMap(({ keys }) => keys).length));
  }
  const keys = asked.flatMap((one) => one.keys);
  const columns = asked.flatMap((one) => one.columns).map((one, at) => sql`${one} AS ${sql.raw(keys[at] ?? "")}`);
  const joins = [...new Set(asked.flatMap(({ dimension }) => dimension.joins ?? []))];
  const from = sql.join([tables, ...joins.map((join) => parts.joined(join, noun === "quotes"))], sql` `);
  const own = same === undefined ? [] : [sql`${same} AS same`];
  const select = sql`SELECT ${sql.join([sql`${id} AS thing`, ...own, ...columns], sql`, `)} FROM ${from} WHERE ${where ?? sql`true`}`;
  const rows = sql`(${shadow === undefined ? select : sql`WITH ${shadow} ${select}`}) AS counted`;
  return { asked, keys, rows, isMultiplied: joins.length > 0 };
}

function selected(keys: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(keys.map((key) => [key, sql`${sql.raw(key)}`]));
}

/** How many articles the things of a set stand in; with a condition, only those things that meet it as well. */
export async function countArticlesOf(db: Reader, { tables, where }: CountedSet, condition?: SQL): Promise<number> {
  const rows = sql`(SELECT DISTINCT ${articles.id} AS article FROM ${tables} WHERE ${and(where, condition) ?? sql`true`}) AS counted`;
  const [found] = await db.select({ count: sql<number>`count(*)` }).from(rows);
  return found?.count ?? 0;
}

/** A dimension asked for, and the columns that its values are read from. */
interface Asked {
  readonly dimension: Dimension;
  readonly columns: readonly SQL[];
  /** What they are called in the query. */
  readonly keys: readonly string[];
}

type Row = Readonly<Record<string, string | number | null>>;

function toAsked(dimension: Dimension, before: number): Asked {
  const columns = columnsOf(dimension);
  return { dimension, columns, keys: columns.map((_, at) => `value${before + at}`) };
}

function columnsOf(dimension: Dimension): SQL[] {
  if (dimension.kind !== "named") return [dimension.value(PARTS)];
  const { personId, organisationId } = dimension.value(PARTS);
  return [personId, organisationId];
}

async function findDimension(db: Reader, noun: CountedNoun, name: string): Promise<Dimension> {
  const declared = DIMENSIONS[noun][name];
  if (declared !== undefined) return declared;
  const variable = name.slice(CODED.length);
  const { value, ofSpeakers } = await findCoded(db, noun, variable);
  return words({ help: "", label: variable, joins: ofSpeakers ? ["speakers"] : [], value: () => value });
}

async function toGroups(db: Reader, asked: readonly Asked[], rows: readonly Row[]): Promise<Group[]> {
  const ids = asked.flatMap(({ dimension, keys }) =>
    dimension.kind === "named" ? rows.map((row) => idsOf(row, keys)) : [],
  );
  const named = await loadNamed(db, ids);
  return rows.map((row) => ({
    values: asked.map((one) => valueIn(row, one, named)),
    count: Number(row.count),
    once: row.once === null || row.once === undefined ? null : Number(row.once),
  }));
}

function valueIn<Who>(row: Row, { dimension, keys }: Asked, named: (ids: IdsOfNamed) => Who): Who | string | null {
  if (dimension.kind === "named") return named(idsOf(row, keys));
  const value = row[keys[0] ?? ""] ?? null;
  return value === null ? null : String(value);
}

function idsOf(row: Row, [person = "", organisation = ""]: readonly string[]): IdsOfNamed {
  return { personId: Number(row[person]) || null, organisationId: Number(row[organisation]) || null };
}
