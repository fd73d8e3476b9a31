import { stringify } from "csv-stringify/sync";
import type { ViewColumn, ViewRow } from "../queries/view-rows.ts";
import type { Encoder } from "./encoder.ts";

/** What a spreadsheet takes for the beginning of a formula, after OWASP's "CSV Injection"; full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet shows and does not run: an apostrophe goes before what would begin a formula. Numbers stay.
 */
export function safeCell(value: ViewRow[number]): ViewRow[number] {
  return typeof value === "string" && FORMULA.test(value) ? `'${value}` : value;
}

/**
 * Rows under a line of column names, separated by commas or tabs. Text is in quotation marks, so that an empty one
 * differs from NULL; cells that would begin a formula are made safe.
 *
 * @param byteOrderMark put one first: Excel takes a file without for another encoding
 */
export function separatedEncoder<Item>(
  delimiter: "," | "\t",
  columns: readonly ViewColumn[],
  { byteOrderMark = false }: { readonly byteOrderMark?: boolean | undefined } = {},
): Encoder<Item> {
  const print = (rows: readonly ViewRow[]) =>
    stringify(
      rows.map((row) => row.map(safeCell)),
      { delimiter, quoted_string: true },
    );
  return {
    needsRows: true,
    begin: () => (byteOrderMark ? "\u{feff}" : "") + stringify([columns.map(({ name }) => name)], { delimiter }),
    add: async (_, rows) => print(rows),
    end: () => "",
  };
}
