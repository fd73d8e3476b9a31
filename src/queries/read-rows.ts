import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { quoteSpeakers, quotes } from "../archive/schema.ts";

/** The columns of a row by their names in the schema; those not given are NULL. */
type RowOf<Table extends SQLiteTable> = Partial<Record<keyof Table["_"]["columns"], string | number | null>>;

/**
 * Rows of quotes that are in no archive, such as those that the program would have where people have judged otherwise.
 */
export interface QuoteRows {
  readonly quotes: readonly RowOf<typeof quotes>[];
  readonly speakers: readonly RowOf<typeof quoteSpeakers>[];
}

/** What follows WITH so that a query finds these rows instead of all quotes of the archive and their speakers. */
export function inPlaceOfQuotes(rows: QuoteRows): SQL {
  return sql`${tableOf(quotes, rows.quotes)}, ${tableOf(quoteSpeakers, rows.speakers)}`;
}

function tableOf(table: SQLiteTable, rows: readonly Readonly<Record<string, unknown>>[]): SQL {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const values = rows.map(
    (row) =>
      sql`(${sql.join(
        columns.map(([key]) => sql`${row[key] ?? null}`),
        sql`, `,
      )})`,
  );
  return sql`${sql.identifier(getTableName(table))}(${sql.join(names, sql`, `)}) AS (VALUES ${sql.join(values, sql`, `)})`;
}
