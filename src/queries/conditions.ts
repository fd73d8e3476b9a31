import { type AnyColumn, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { countRows } from "./count-rows.ts";

/**
 * `column IN list`, with the list as one JSON parameter, because SQLite refuses more than 32,766 parameters. A single
 * value becomes an equation, so that an index can give the order as well.
 */
export function inList(column: AnyColumn, values: readonly (number | string)[]): SQL {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return eq(column, only);
  return sql`${column} IN (SELECT value FROM ${elements(column, sql`${JSON.stringify(values)}`)})`;
}

/** The elements of a JSON array. Those of SQLite have no type; other databases return ids unless a path is given. */
function elements(column: AnyColumn, json: SQL): SQL {
  return column.dataType === "string" ? sql`json_each(${json}, '$')` : sql`json_each(${json})`;
}

/** The same for prepared queries: the parameter `name` must hold the JSON of an array. */
export function inJson(column: AnyColumn, name: string): SQL {
  return sql`${column} IN (SELECT value FROM ${elements(column, sql`${sql.placeholder(name)}`)})`;
}

/**
 * Whether a query returns at most `most` rows; it looks at one more and stops. A small set is best fetched first and
 * then looked through. With a large one, it is better to walk the list in order and check each item, since a page is
 * soon full.
 */
export async function givesAtMost(db: Reader, most: number, rows: SQLWrapper): Promise<boolean> {
  return (await countRows(db, rows, most + 1)) <= most;
}

/** The largest set that counts as small: finding and sorting it takes a few milliseconds. */
export const FEW = 1000;

/**
 * Whether a query that refers to the row in hand, and is limited to one row, returns one. It is a scalar sub-query,
 * since SQLite would turn EXISTS into a join and might begin at its other end.
 */
export function gives(row: SQLWrapper): SQL {
  return sql`${row} IS NOT NULL`;
}

/** A condition that nothing meets. */
export const NOTHING: SQL = sql`false`;

/**
 * From the highest value to the lowest, NULL last. Databases differ in where they put NULL by default, and use an index
 * for an order only if both are worded alike: so every descending key is made here.
 */
export function descending(key: SQLWrapper): SQL {
  return sql`${key} DESC NULLS LAST`;
}

/** From the lowest value to the highest, NULL first; for keys that may be NULL. */
export function nullsFirst(key: SQLWrapper): SQL {
  return sql`${key} ASC NULLS FIRST`;
}
