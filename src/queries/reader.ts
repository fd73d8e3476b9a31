import { type AnyColumn, eq, type SQL, sql } from "drizzle-orm";
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
