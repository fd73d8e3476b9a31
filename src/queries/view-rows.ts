import { asc, getViewSelectedFields } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { creditsListed, quotesAttributed } from "../archive/schema.ts";
import { groupBy, inList, type Reader } from "./reader.ts";

/** Values in the order of a view's columns. */
export type ViewRow = readonly (string | number | null)[];

/** The columns of the view `quotes_attributed`. */
export const QUOTE_ROW_COLUMNS: readonly string[] = columnNames(getViewSelectedFields(quotesAttributed));

/** The columns of the view `credits_listed`. */
export const CREDIT_ROW_COLUMNS: readonly string[] = columnNames(getViewSelectedFields(creditsListed));

/** The rows of quotes in `quotes_attributed`, one for each speaker, in the order of the ids. */
export async function quoteRows(db: Reader, ids: readonly number[]): Promise<ViewRow[]> {
  const rows = await db.select().from(quotesAttributed).where(inList(quotesAttributed.quoteId, ids));
  return inOrderOf(ids, rows, ({ quoteId }) => quoteId);
}

/** The rows of credits in `credits_listed`, in the order of the ids. */
export async function creditRows(db: Reader, ids: readonly number[]): Promise<ViewRow[]> {
  const rows = await db
    .select()
    .from(creditsListed)
    .where(inList(creditsListed.creditId, ids))
    .orderBy(asc(creditsListed.creditId));
  return inOrderOf(ids, rows, ({ creditId }) => creditId);
}

function columnNames(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.values(fields).map((column) => (column as SQLiteColumn).name);
}

/** Drizzle gives the fields of a row in the order of the view's definition. */
function inOrderOf<Row extends object>(
  ids: readonly number[],
  rows: readonly Row[],
  idOf: (row: Row) => number,
): ViewRow[] {
  const byId = groupBy(rows, idOf);
  return ids.flatMap((id) => (byId.get(id) ?? []).map((row): ViewRow => Object.values(row)));
}
