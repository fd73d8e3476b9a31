import { and, count, inArray, type SQL, sql } from "drizzle-orm";
import { type AnyOfThese, chooseNearest } from "../nearest.ts";
import type { Drizzle } from "../reader.ts";
import type { NearestRequest, SearchTable } from "../word-index.ts";
import { phraseOf } from "./match-expression.ts";

/**
 * The rows whose text has the rarest of some words, or two of the rarest that are too common alone, the likeliest
 * first; if all are too common even together, those stored last. However common the words are, the number of rows it
 * looks at is bounded.
 */
export async function findNearest(
  db: Drizzle,
  table: SearchTable,
  words: readonly string[],
  request: NearestRequest,
): Promise<number[]> {
  const choice = await chooseNearest((match, most) => countUpTo(db, table, inText(match), most), words);
  if (choice === null) return [];
  const index = sql.identifier(`${table}_fts`);
  // The plus sign keeps SQLite from querying the full-text index anew for each id.
  const among = request.among === null ? undefined : inArray(sql`+rowid`, request.among);
  const rows = await db
    .select({ id: sql<number>`rowid` })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${inText(choice.match)}`, among))
    .orderBy(...(choice.isBounded ? [sql`rank`, sql`rowid`] : [sql`rowid DESC`]))
    .limit(request.limit);
  return rows.map(({ id }) => id);
}

/** An FTS5 expression of words in the column `text` alone. */
function inText(match: AnyOfThese): string {
  const all = match.map((words) => words.map(phraseOf).join(" AND "));
  return `text : (${all.length === 1 ? all.join() : all.map((words) => `(${words})`).join(" OR ")})`;
}

async function countUpTo(db: Drizzle, table: SearchTable, match: string, most: number): Promise<number> {
  const index: SQL = sql`${sql.identifier(`${table}_fts`)}`;
  const [found] = await db
    .select({ count: count() })
    .from(sql`(SELECT 1 FROM ${index} WHERE ${index} MATCH ${match} LIMIT ${most})`);
  return found?.count ?? 0;
}
