import type Database from "better-sqlite3";
import { removeFromSearch } from "../archive/sqlite/search-index.ts";
import type { Extraction } from "../extract/extraction.ts";
import { prepareInsertFacts, readColumns } from "./article-rows.ts";

/** What is to stand for an article from now on. */
export interface NewFacts {
  readonly id: number;
  readonly text: string;
  readonly extraction: Extraction;
  /** The run that has read it. */
  readonly runId: number;
}

/**
 * Prepares the exchange of everything that was read from an article. The article is out of the search index afterwards:
 * the caller puts it in again. To be called inside a transaction; throws SQLite's error if the archive refuses a row.
 */
export function prepareReplaceFacts(database: Database.Database): (facts: NewFacts) => void {
  const deletions = DELETIONS.map((sql) => database.prepare<[number]>(sql));
  const insertFacts = prepareInsertFacts(database);
  const update = database.prepare(
    `UPDATE articles SET language = @language, headline = @headline, byline = @byline, dateline = @dateline,
       agency = @agency, published_at = @published_at, published_on = @published_on,
       published_at_basis = @published_at_basis, extracted_run_id = @extracted_run_id
     WHERE id = @id`,
  );
  return ({ id, text, extraction, runId }) => {
    removeFromSearch(database, id);
    for (const deletion of deletions) deletion.run(id);
    update.run({ ...readColumns(extraction, runId), id });
    insertFacts([{ id, text, extraction }]);
  };
}

/** What points at others goes first. */
const DELETIONS = [
  "DELETE FROM quote_speakers WHERE article_id = ?",
  "DELETE FROM quote_spans WHERE quote_id IN (SELECT id FROM quotes WHERE article_id = ?)",
  "DELETE FROM quotes WHERE article_id = ?",
  "DELETE FROM credits WHERE article_id = ?",
  "DELETE FROM mentions WHERE article_id = ?",
  "DELETE FROM article_spans WHERE article_id = ?",
  "DELETE FROM article_places WHERE article_id = ?",
  "DELETE FROM diagnostics WHERE article_id = ?",
];
