import { type AnyColumn, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { countRows } from "./count-rows.ts";

/**
 * `column IN list`, with the list as one JSON parameter: SQLite refuses more than 32,766 parameters. One value becomes
 * an equation, which lets an index give the order too.
 */
export function inList(column: AnyColumn, values: readonly (number | string)[]): SQL {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return eq(column, only);
  return sql`${column} IN (SELECT value FROM ${elements(column, sql`${JSON.stringify(values)}`)})`;
}

/** The elements of a JSON array. SQLite's have no type; other databases give ids, unless a path is asked for. */
function elements(column: AnyColumn, json: SQL): SQL {
  return column.dataType === "string" ? sql`json_each(${json}, '$')` : sql`json_each(${json})`;
}

/** The same for prepared queries: the parameter `name` is to hold the JSON of an array. */
export function inJson(column: AnyColumn, name: string): SQL {
  return sql`${column} IN (SELECT value FROM ${elements(column, sql`${sql.placeholder(name)}`)})`;
}

/**
 * Whether a query gives at most a number of rows; it looks at one more and stops. A small set is best found first and then looked
 * through; for a large one, whatever is listed in order is best asked in turn, since a page is soon full.
 */
export async function givesAtMost(db: Reader, most: number, rows: SQLWrapper): Promise<boolean> {
  return (await countRows(db, rows, most + 1)) <= most;
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
export const NOTHING: SQL = sql`false`;

/**
 * From the highest value to the lowest, NULL last. Databases differ in where they put NULL unless they are told, and one
 * that is told of an index takes it only for an order in the same words: so every descending key is one of these.
 */
export function descending(key: SQLWrapper): SQL {
  return sql`${key} DESC NULLS LAST`;
}

/** From the lowest value to the highest, NULL first; for keys that may be NULL. */
export function nullsFirst(key: SQLWrapper): SQL {
  return sql`${key} ASC NULLS FIRST`;
}
