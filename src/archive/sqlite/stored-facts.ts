import type { Database } from "better-sqlite3";
import { type CanonicalFacts, canonicalRow } from "../../facts/canonical.ts";
import type { Column, FactTable, Value } from "../../facts/table.ts";
import { FACT_TABLES } from "../../facts/tables.ts";

/** Prepares the look-up of everything that is stored of an article, by its id, in the form in which facts are compared. */
export function prepareStoredFacts(database: Database): (articleId: number) => CanonicalFacts {
  const queries = new Map(FACT_TABLES.map((table) => [table, prepareRows(database, table)]));
  return (article) => (table) => queries.get(table)?.(article) ?? [];
}

function prepareRows(database: Database, table: FactTable): (article: number) => string[] {
  const rows = database.prepare<{ readonly article: number }, readonly Value[]>(selectRows(table)).raw();
  const toText = canonicalRow(table);
  return (article) => Array.from(rows.iterate({ article }), (values) => toText(values)).sort();
}

/** What gives a table's rows of an article, whose id is the parameter `article`. */
export function selectRows({ name, columns }: FactTable): string {
  const article = columns.find(({ holds }) => holds === "article")?.name;
  const shown = columns.map((column) => lasting(name, column)).join(", ");
  const ofItsQuotes = hangsOnQuotes(columns) ? ` AND ${OF_QUOTES_OF_ARTICLE}` : "";
  return `SELECT ${shown} FROM ${name} WHERE ${article} = @article${ofItsQuotes}`;
}

/** What deletes all that a table has of an article, whose id is the parameter `article`. */
export function deleteRows({ name, columns }: FactTable): string {
  return `DELETE FROM ${name} WHERE ${hangsOnQuotes(columns) ? OF_QUOTES_OF_ARTICLE : "article_id = @article"}`;
}

/** Rows that hang on quotes are found through these: `quote_spans` has no index by its article, and is the longest table. */
const OF_QUOTES_OF_ARTICLE = "quote_id IN (SELECT id FROM quotes WHERE article_id = @article)";

function hangsOnQuotes(columns: readonly Column[]): boolean {
  return columns.some(({ holds }) => holds === "quote");
}

/** What a column holds or, where that is an id, what lasts of the row that it points at. */
function lasting(table: string, { name, holds }: Column): string {
  const id = `${table}.${name}`;
  switch (holds) {
    case "person":
      return `(SELECT people.key FROM people WHERE people.id = ${id})`;
    case "organisation":
      return `(SELECT organisations.key FROM organisations WHERE organisations.id = ${id})`;
    case "mention":
      // Under another name, for mentions point at mentions.
      return `(SELECT meant.start_char || '-' || meant.end_char FROM mentions AS meant WHERE meant.id = ${id})`;
    case "decision":
      return `(SELECT decisions.key FROM decisions WHERE decisions.id = ${id})`;
    case "quote":
      return `(SELECT quotes.seq FROM quotes WHERE quotes.id = ${id})`;
    default:
      return id;
  }
}
