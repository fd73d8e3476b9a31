import { type CanonicalFacts, canonicalRow } from "../../facts/canonical.ts";
import type { Column, FactTable, Value } from "../../facts/table.ts";
import { CHILD_TABLES, FACT_TABLES } from "../../facts/tables.ts";
import { change, tuples } from "./statement.ts";
import type { Work } from "./work.ts";

/**
 * Rows that belong to quotes are found through these: `quote_spans` has no index by article, and is the longest table.
 */
const OF_QUOTES_OF_ARTICLE = "quote_id IN (SELECT id FROM quotes WHERE article_id = @article)";

const STATEMENTS = FACT_TABLES.map((table) => ({
  table,
  find: tuples<[{ readonly article: number }], readonly Value[]>(selectRows(table)),
  toText: canonicalRow(table),
}));

/** Everything that is stored of an article, given by its id, in the form in which facts are compared. */
export function* storedFacts(article: number): Work<CanonicalFacts> {
  const rows = new Map<FactTable, readonly string[]>();
  for (const { table, find, toText } of STATEMENTS) {
    const texts: string[] = [];
    yield* find.each([{ article }], (values) => void texts.push(toText(values)));
    rows.set(table, texts.sort());
  }
  return (table) => rows.get(table) ?? [];
}

/** The query for a table's rows of an article, whose id is the parameter `article`. */
export function selectRows({ name, columns }: FactTable): string {
  const article = columns.find(({ holds }) => holds === "article")?.name;
  const shown = columns.map((column) => lasting(name, column)).join(", ");
  const ofItsQuotes = hangsOnQuotes(columns) ? ` AND ${OF_QUOTES_OF_ARTICLE}` : "";
  return `SELECT ${shown} FROM ${name} WHERE ${article} = @article${ofItsQuotes}`;
}

/** The statement that deletes all rows a table has of an article, whose id is the parameter `article`. */
export function deleteRows({ name, columns }: FactTable): string {
  return `DELETE FROM ${name} WHERE ${hangsOnQuotes(columns) ? OF_QUOTES_OF_ARTICLE : "article_id = @article"}`;
}

// Rows that point at others go first.
const DELETIONS = CHILD_TABLES.toReversed().map((table) => change<[{ readonly article: number }]>(deleteRows(table)));

/** Deletes everything that was read from an article, except its own row. */
export function* deleteFacts(article: number): Work<void> {
  for (const deletion of DELETIONS) yield* deletion.run({ article });
}

function hangsOnQuotes(columns: readonly Column[]): boolean {
  return columns.some(({ holds }) => holds === "quote");
}

/** What a column holds or, if that is an id, what is permanent about the row it points at. */
function lasting(table: string, { name, holds }: Column): string {
  const id = `${table}.${name}`;
  switch (holds) {
    case "person":
      return `(SELECT people.key FROM people WHERE people.id = ${id})`;
    case "organisation":
      return `(SELECT organisations.key FROM organisations WHERE organisations.id = ${id})`;
    case "mention":
      // Under another name, because mentions point at mentions.
      return `(SELECT meant.start_char || '-' || meant.end_char FROM mentions AS meant WHERE meant.id = ${id})`;
    case "decision":
      return `(SELECT decisions.key FROM decisions WHERE decisions.id = ${id})`;
    case "quote":
      return `(SELECT quotes.seq FROM quotes WHERE quotes.id = ${id})`;
    default:
      return id;
  }
}
