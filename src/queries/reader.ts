import { type AnyColumn, count, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/**
 * What queries need of a Drizzle handle: they can only select. Every query awaits its builder, so that the same code
 * would run on an asynchronous driver.
 */
export type Reader = Pick<BetterSQLite3Database, "select" | "selectDistinct">;

/**
 * `column IN list`, with the list as one JSON parameter: SQLite refuses more than 32,766 parameters. One value becomes
 * an equation, which lets an index give the order too.
 */
export function inList(column: AnyColumn, values: readonly (number | string)[]): SQL {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return eq(column, only);
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** The same for prepared queries: the parameter `name` is to hold the JSON of an array. */
export function inJson(column: AnyColumn, name: string): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${sql.placeholder(name)}))`;
}

/**
 * Whether a query gives so many rows at most; it looks at one more and stops. A small set is best found first and then
 * looked through; of a large one, whatever is listed in order is best asked in turn, since a page is soon full.
 */
export async function givesAtMost(db: Reader, most: number, rows: SQLWrapper): Promise<boolean> {
  const [found] = await db.select({ count: count() }).from(sql`(SELECT 1 FROM ${rows} LIMIT ${most + 1})`);
  return (found?.count ?? 0) <= most;
}

/** Up to here a set counts as small: finding and sorting it takes a few milliseconds. */
export const FEW = 1000;

/**
 * Whether a query that refers to the row in hand, and is limited to one row, gives it. A scalar sub-query, since SQLite
 * would make a join of EXISTS and might begin at its other end.
 */
export function gives(row: SQLWrapper): SQL {
  return sql`${row} IS NOT NULL`;
}

/** A condition that nothing meets. */
export const NOTHING: SQL = sql`0`;

/** Rows by the value of one of their keys, in their order. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Items in the order of `ids`; ids without an item are left out. */
export function inOrder<Item extends { readonly id: number }>(ids: readonly number[], items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
