import type { Database } from "better-sqlite3";
import { type CanonicalFacts, canonicalText } from "../../facts/canonical.ts";
import type { Column, FactTable, Value } from "../../facts/table.ts";
import { FACT_TABLES } from "../../facts/tables.ts";

/** Prepares the look-up of everything that is stored of an article, by its id, in the form in which facts are compared. */
export function prepareStoredFacts(database: Database): (articleId: number) => CanonicalFacts {
  const queries = FACT_TABLES.map((table) => {
    const statement = database.prepare<[number], readonly Value[]>(selectRows(table)).raw();
    return [table, statement] as const;
  });
  return (articleId) =>
    new Map(queries.map(([table, query]) => [table, canonicalText(table, query.all(articleId).flat())]));
}

function selectRows({ name, columns }: FactTable): string {
  const article = columns.find(({ holds }) => holds === "article")?.name;
  return `SELECT ${columns.map((column) => lasting(name, column)).join(", ")} FROM ${name} WHERE ${article} = ?`;
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
      return `(SELECT mentions.start_char || '-' || mentions.end_char FROM mentions WHERE mentions.id = ${id})`;
    case "decision":
      return `(SELECT decisions.key FROM decisions WHERE decisions.id = ${id})`;
    case "quote":
      return `(SELECT quotes.seq FROM quotes WHERE quotes.id = ${id})`;
    default:
      return id;
  }
}
