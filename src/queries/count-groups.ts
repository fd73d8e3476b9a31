import { and, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import { findCoded } from "./coded.ts";
import type { CountedSet } from "./counted-set.ts";
import { CODED, type Dimension, words } from "./dimension-kinds.ts";
import * as parts from "./dimension-parts.ts";
import { type CountedNoun, DIMENSIONS } from "./dimensions.ts";
import { type IdsOfNamed, loadNamed, type NamedById } from "./load-named.ts";
import type { Named } from "./records.ts";

/** What a group has in common in one dimension; null if it is not known or not stated. */
export type GroupValue = string | Named | null;

/** So many things have these values, in the order of the dimensions. */
export interface Group {
  readonly values: readonly GroupValue[];
  readonly count: number;
}

/**
 * How many things of a set have which values. A thing that has several values in a dimension (a quote with two speakers) counts
 * in the group of each, and in no group twice. The groups come in no order.
 *
 * @param by dimensions of the noun, each once
 */
export async function countGroups(
  db: Reader,
  noun: CountedNoun,
  { id, tables, where }: CountedSet,
  by: readonly string[],
): Promise<Group[]> {
  const asked: Asked[] = [];
  for (const name of by)
    asked.push(toAsked(await findDimension(db, noun, name), asked.flatMap(({ keys }) => keys).length));
  const joins = [...new Set(asked.flatMap(({ dimension }) => dimension.joins ?? []))];
  const columns = asked.flatMap(({ columns, keys }) =>
    columns.map((one, at) => sql`${one} AS ${sql.raw(keys[at] ?? "")}`),
  );
  const joined = joins.map((join) => parts.joined(join, noun === "quotes"));
  const rows = sql`(SELECT ${sql.join([sql`${id} AS thing`, ...columns], sql`, `)}
    FROM ${sql.join([tables, ...joined], sql` `)} WHERE ${where ?? sql`true`}) AS counted`;
  const keys = asked.flatMap((one) => one.keys);
  const found = await db
    .select({
      ...Object.fromEntries(keys.map((key) => [key, sql`${sql.raw(key)}`])),
      count: joins.length > 0 ? sql`count(DISTINCT thing)` : sql`count(*)`,
    })
    .from(rows)
    .groupBy(...keys.map((key) => sql.raw(key)));
  return toGroups(db, asked, found as readonly Row[]);
}

/** In how many articles the things of a set stand; of those alone that meet one more condition. */
export async function countArticlesOf(db: Reader, { tables, where }: CountedSet, condition?: SQL): Promise<number> {
  const rows = sql`(SELECT DISTINCT ${articles.id} AS article FROM ${tables} WHERE ${and(where, condition) ?? sql`true`}) AS counted`;
  const [found] = await db.select({ count: sql<number>`count(*)` }).from(rows);
  return found?.count ?? 0;
}

/** A dimension that is asked for, and the columns that its values are read from. */
interface Asked {
  readonly dimension: Dimension;
  readonly columns: readonly SQL[];
  /** What they are called in the query. */
  readonly keys: readonly string[];
}

type Row = Readonly<Record<string, string | number | null>> & { readonly count: number };

function toAsked(dimension: Dimension, before: number): Asked {
  const columns = columnsOf(dimension);
  return { dimension, columns, keys: columns.map((_, at) => `value${before + at}`) };
}

function columnsOf(dimension: Dimension): SQL[] {
  if (dimension.kind !== "named") return [dimension.value(parts)];
  const { personId, organisationId } = dimension.value(parts);
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
  return rows.map((row) => ({ values: asked.map((one) => valueIn(row, one, named)), count: row.count }));
}

function valueIn(row: Row, { dimension, keys }: Asked, named: NamedById): GroupValue {
  if (dimension.kind === "named") return named(idsOf(row, keys));
  const value = row[keys[0] ?? ""] ?? null;
  return value === null ? null : String(value);
}

function idsOf(row: Row, [person = "", organisation = ""]: readonly string[]): IdsOfNamed {
  return { personId: Number(row[person]) || null, organisationId: Number(row[organisation]) || null };
}
