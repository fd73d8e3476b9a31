/**
 * The full-text tables `articles_fts` and `quotes_fts` hold only an index; the words stand in `articles` and in the view
 * `quotes_searched`. They are filled here and by nobody else: once for a batch, which costs half of what triggers would.
 * Call within the transaction that writes the rows.
 *
 * @module
 */
import SqliteDatabase, { type Database } from "better-sqlite3";

/** Makes the articles from `firstId` to `lastId`, which were added and completed just now, findable. */
export function addToSearch(raw: Database, firstId: number, lastId: number): void {
  raw
    .prepare(
      "INSERT INTO articles_fts (rowid, headline, text) SELECT id, headline, text FROM articles WHERE id BETWEEN ? AND ?",
    )
    .run(firstId, lastId);
  raw
    .prepare(
      `INSERT INTO quotes_fts (rowid, text, speaker, title, occasion)
       SELECT quote_id, text, speaker, title, occasion FROM quotes_searched WHERE article_id BETWEEN ? AND ?`,
    )
    .run(firstId, lastId);
}

/**
 * Takes one article and its quotes out, before their rows change or go: the index must be told the very words that it
 * was given. Afterwards {@link addToSearch} puts the new ones in.
 */
export function removeFromSearch(raw: Database, articleId: number): void {
  raw
    .prepare(
      `INSERT INTO quotes_fts (quotes_fts, rowid, text, speaker, title, occasion)
       SELECT 'delete', quote_id, text, speaker, title, occasion FROM quotes_searched WHERE article_id = ?`,
    )
    .run(articleId);
  raw
    .prepare(
      `INSERT INTO articles_fts (articles_fts, rowid, headline, text)
       SELECT 'delete', id, headline, text FROM articles WHERE id = ?`,
    )
    .run(articleId);
}

/** Fills full-text tables anew from their content. */
export function rebuildSearch(raw: Database, tables: readonly string[] = SEARCH_TABLES): void {
  for (const table of tables) raw.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
}

/**
 * Whether a full-text table agrees with its content, word by word. Nothing is written, yet the connection must be one
 * that may write. Throws what SQLite throws for any other reason.
 */
export function searchAgrees(raw: Database, table: string): boolean {
  try {
    raw.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_CORRUPT")) return false;
    throw error;
  }
}

export const SEARCH_TABLES = ["articles_fts", "quotes_fts"] as const;
