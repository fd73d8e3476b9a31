/**
 * The full-text tables `articles_fts` and `quotes_fts` hold only an index; the words themselves are in `articles` and
 * in the view `quotes_searched`. Only this module fills them, once for a batch, which costs half as much as triggers
 * would. Call it within the transaction that writes the rows.
 *
 * @module
 */
import SqliteDatabase, { type Database } from "better-sqlite3";
import type { WordStep } from "../write/work.ts";
import { phraseOf } from "./match-expression.ts";

/** Does the steps that keep the index up to date, within a transaction. */
export function wordStepsOn(raw: Database): (step: WordStep) => unknown {
  let prepared: WordStatements | null = null;
  return (step) => {
    prepared ??= prepareStatements(raw);
    const {
      addArticles,
      addQuotes,
      removeArticles,
      removeQuotes,
      quotesOf,
      addQuotesById,
      removeQuotesById,
      findPhrase,
    } = prepared;
    switch (step.do) {
      case "enter words":
        for (const [first, last] of stretches(step.articleIds)) {
          addArticles.run(first, last);
          addQuotes.run(first, last);
        }
        return;
      case "take out words":
        for (const articleId of step.articleIds) {
          removeQuotes.run(articleId);
          removeArticles.run(articleId);
        }
        return;
      case "take out quotes of": {
        const ids = quotesOf[step.pointer].all(step.id);
        removeQuotesById.run(JSON.stringify(ids));
        return ids;
      }
      case "enter quotes":
        return void addQuotesById.run(JSON.stringify(step.quoteIds));
      case "find phrase":
        return findPhrase.all(phraseOf(step.words), step.most ?? -1);
    }
  };
}

type WordStatements = ReturnType<typeof prepareStatements>;

/** To take words out, the index must be given exactly the words it was given before. */
function prepareStatements(raw: Database) {
  const quotes = "quote_id, text, speaker, title, occasion FROM quotes_searched WHERE";
  const addQuotes = "INSERT INTO quotes_fts (rowid, text, speaker, title, occasion) SELECT";
  const removeQuotes = "INSERT INTO quotes_fts (quotes_fts, rowid, text, speaker, title, occasion) SELECT 'delete',";
  const byId = "quote_id IN (SELECT value FROM json_each(?))";
  // Quotes of the current batch are not in the index yet; FTS5 lists what it holds in its docsize table.
  const quotesOf = (pointer: "person_id" | "organisation_id") =>
    raw
      .prepare<[number], number>(
        `SELECT DISTINCT quote_id FROM quote_speakers WHERE ${pointer} = ? AND quote_id IN (SELECT id FROM quotes_fts_docsize)`,
      )
      .pluck();
  return {
    addArticles: raw.prepare<[number, number]>(
      "INSERT INTO articles_fts (rowid, headline, text) SELECT id, headline, text FROM articles WHERE id BETWEEN ? AND ?",
    ),
    addQuotes: raw.prepare<[number, number]>(`${addQuotes} ${quotes} article_id BETWEEN ? AND ?`),
    removeArticles: raw.prepare<[number]>(
      "INSERT INTO articles_fts (articles_fts, rowid, headline, text) SELECT 'delete', id, headline, text FROM articles WHERE id = ?",
    ),
    removeQuotes: raw.prepare<[number]>(`${removeQuotes} ${quotes} article_id = ?`),
    quotesOf: { person_id: quotesOf("person_id"), organisation_id: quotesOf("organisation_id") },
    addQuotesById: raw.prepare<[string]>(`${addQuotes} ${quotes} ${byId}`),
    removeQuotesById: raw.prepare<[string]>(`${removeQuotes} ${quotes} ${byId}`),
    findPhrase: raw
      .prepare<[string, number], number>(
        "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid LIMIT ?",
      )
      .pluck(),
  };
}

/** Ids as stretches without gaps, in rising order: 1, 2, 3, 7 → [1, 3], [7, 7]. */
function stretches(ids: readonly number[]): (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const id of ids.toSorted((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else found.push([id, id]);
  }
  return found;
}

/** Merges all lists of words into one, so that nothing is left of words that were taken out. */
export function optimizeSearch(raw: Database): void {
  for (const table of SEARCH_TABLES) raw.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
}

/** Rebuilds full-text tables from their content. */
export function rebuildSearch(raw: Database, tables: readonly string[] = SEARCH_TABLES): void {
  for (const table of tables) raw.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
}

/**
 * Whether a full-text table agrees with its content, word by word, and searching for any word in it finds the word.
 * Nothing is written, yet the connection must be one that can write. Throws what SQLite throws for any other reason.
 */
export function searchAgrees(raw: Database, table: string): boolean {
  try {
    raw.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
    return findsEveryWord(raw, table);
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_CORRUPT")) return false;
    throw error;
  }
}

/**
 * Whether each word is found by way of the index table. FTS5's own check reads the lists of words from first to last
 * and compares them with the content, but ignores the table (`…_idx`) by which a search finds the place of a word in
 * them. So each word is looked up that way, and must give as many rows and places as the lists have for it. The lists,
 * entered through the same table, must also be complete: they must have as many places in all as FTS5 has counted,
 * which its own check has compared with the content.
 */
function findsEveryWord(raw: Database, table: string): boolean {
  raw.exec(`CREATE VIRTUAL TABLE temp.words_listed USING fts5vocab(main, ${table}, row)`);
  try {
    const [listed, missed] = raw
      .prepare(
        `SELECT total(listed.cnt), count(*) FILTER (
           WHERE (SELECT found.doc || '/' || found.cnt FROM temp.words_listed AS found WHERE found.term = listed.term)
             IS NOT listed.doc || '/' || listed.cnt
         ) FROM temp.words_listed AS listed`,
      )
      .raw()
      .get() as [number, number];
    return missed === 0 && listed === countWords(raw, table) && everySegmentIsKnown(raw, table);
  } finally {
    raw.exec("DROP TABLE temp.words_listed");
  }
}

/** Whether the table knows every list. A list of one page is found even without the table, but is in it too. */
function everySegmentIsKnown(raw: Database, table: string): boolean {
  return (
    raw
      .prepare(
        `SELECT (SELECT count(DISTINCT id >> 37) FROM ${table}_data WHERE id > 10)
           = (SELECT count(DISTINCT segid) FROM ${table}_idx)`,
      )
      .pluck()
      .get() === 1
  );
}

/**
 * The number of places of words that FTS5 has counted. Row 1 of its data holds, as varints, first the number of rows
 * and then the number of words for each column (https://sqlite.org/fts5.html#fts5_data_structures, "averages record").
 */
function countWords(raw: Database, table: string): number {
  const record = raw.prepare(`SELECT block FROM ${table}_data WHERE id = 1`).pluck().get();
  if (!(record instanceof Uint8Array)) return 0;
  const [, ...perColumn] = varints(record);
  return perColumn.reduce((sum, words) => sum + words, 0);
}

/**
 * Decodes varints: big-endian, seven bits per byte, the high bit clear in the last one. The special ninth byte of
 * numbers beyond 2^56 does not occur.
 */
function varints(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes) {
    number = number * 128 + (byte & 127);
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

export const SEARCH_TABLES = ["articles_fts", "quotes_fts"] as const;
