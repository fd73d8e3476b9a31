import { asc, getTableColumns } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { creditsListed, quotesAttributed } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { inList } from "./conditions.ts";

/** Values in the order of a view's columns. */
export type ViewRow = readonly (string | number | null)[];

/** A column of a list's rows: its name, and the type of its values unless they are NULL. */
export interface ViewColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "real";
}

/** The columns of the view `quotes_attributed`. */
export const QUOTE_COLUMNS: readonly ViewColumn[] = toColumns(getTableColumns(quotesAttributed));

/** The columns of the view `credits_listed`. */
export const CREDIT_COLUMNS: readonly ViewColumn[] = toColumns(getTableColumns(creditsListed));

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

function toColumns(columns: Readonly<Record<string, SQLiteColumn>>): ViewColumn[] {
  return Object.values(columns).map((column) => {
    const type = column.getSQLType();
    if (type === "text" || type === "integer" || type === "real") return { name: column.name, type };
    throw new TypeError(`${column.name}: rows have no values of type ${type}`);
  });
}

/** The rows in the order of the ids. Drizzle returns the fields of a row in the order of the view's definition. */
function inOrderOf<Row extends object>(
  ids: readonly number[],
  rows: readonly Row[],
  idOf: (row: Row) => number,
): ViewRow[] {
  const byId = groupBy(rows, idOf);
  return ids.flatMap((id) => (byId.get(id) ?? []).map((row): ViewRow => Object.values(row)));
}
