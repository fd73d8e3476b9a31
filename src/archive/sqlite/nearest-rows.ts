import { and, count, inArray, type SQL, sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import type { NearestRequest, SearchTable } from "../word-index.ts";
import { phraseOf } from "./match-expression.ts";

/** Rows that a search by any of some words may look at in all: to rank one takes a microsecond. */
const MAX_LOOKED_AT = 20_000;

/** Longer words are rarer as a rule: of many, so many of the longest are counted. */
const MAX_COUNTED = 24;

/** Of words that are too common to be looked for alone, so many are looked for in pairs. */
const PAIRED = 4;

/**
 * The rows whose text has the rarest of some words, or two of the rarest that are too common alone: likeliest first. Where
 * all are too common even together, those stored last. What it looks at is bounded, whatever the words are.
 */
export async function findNearest(
  db: Drizzle,
  table: SearchTable,
  words: readonly string[],
  request: NearestRequest,
): Promise<number[]> {
  const choice = await chooseMatch(db, table, words);
  if (choice === null) return [];
  const { match, isBounded } = choice;
  const index = sql.identifier(`${table}_fts`);
  // The sign keeps SQLite from asking the full-text index anew for each id.
  const among = request.among === null ? undefined : inArray(sql`+rowid`, request.among);
  const rows = await db
    .select({ id: sql<number>`rowid` })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, among))
    .orderBy(...(isBounded ? [sql`rank`, sql`rowid`] : [sql`rowid DESC`]))
    .limit(request.limit);
  return rows.map(({ id }) => id);
}

/** An FTS5 expression, and whether it is met by no more rows than may be looked at; else they are taken as they are stored. */
interface Choice {
  readonly match: string;
  readonly isBounded: boolean;
}

/** What is asked of the index; null where it knows none of the words. */
async function chooseMatch(db: Drizzle, table: SearchTable, words: readonly string[]): Promise<Choice | null> {
  const counted = await countWords(db, table, words);
  const rare: string[] = [];
  let left = MAX_LOOKED_AT;
  for (const { word, rows } of counted) {
    if (rows > left) break;
    rare.push(phraseOf(word));
    left -= rows;
  }
  const common = counted.slice(rare.length, rare.length + PAIRED).map(({ word }) => phraseOf(word));
  const pairs = await fitting(db, table, pairsOf(common), left);
  if (rare.length + pairs.length > 0) return { match: inText([...rare, ...pairs].join(" OR ")), isBounded: true };
  if (common.length === 0) return null;
  const together = inText(common.join(" AND "));
  const rows = await countUpTo(db, table, together, MAX_LOOKED_AT + 1);
  return { match: together, isBounded: rows <= MAX_LOOKED_AT };
}

interface CountedWord {
  readonly word: string;
  /** Of more than {@link MAX_LOOKED_AT} one more. */
  readonly rows: number;
}

/** The words by the number of rows that have them, those that none has left out. */
async function countWords(db: Drizzle, table: SearchTable, words: readonly string[]): Promise<CountedWord[]> {
  const longest = [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, MAX_COUNTED);
  const counted: CountedWord[] = [];
  for (const word of longest) {
    const rows = await countUpTo(db, table, inText(phraseOf(word)), MAX_LOOKED_AT + 1);
    if (rows > 0) counted.push({ word, rows });
  }
  return counted.toSorted((a, b) => a.rows - b.rows);
}

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `(${word} AND ${other})`));
}

/** Of some expressions the first ones that give no more rows together than this. */
async function fitting(db: Drizzle, table: SearchTable, pairs: readonly string[], most: number): Promise<string[]> {
  const fit: string[] = [];
  let left = most;
  for (const pair of pairs) {
    const rows = await countUpTo(db, table, inText(pair), left + 1);
    if (rows > left) continue;
    left -= rows;
    fit.push(pair);
  }
  return fit;
}

/** An expression of words in the column `text` alone. */
function inText(expression: string): string {
  return `text : (${expression})`;
}

async function countUpTo(db: Drizzle, table: SearchTable, match: string, most: number): Promise<number> {
  const index: SQL = sql`${sql.identifier(`${table}_fts`)}`;
  const [found] = await db
    .select({ count: count() })
    .from(sql`(SELECT 1 FROM ${index} WHERE ${index} MATCH ${match} LIMIT ${most})`);
  return found?.count ?? 0;
}
