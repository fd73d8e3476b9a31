import { stringify } from "csv-stringify/sync";
import type { ViewRow } from "../queries/view-rows.ts";
import type { Encoder } from "./encoder.ts";

/**
 * What a spreadsheet takes for the beginning of a formula, after OWASP's "CSV Injection"; full-width forms included.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet shows instead of running it: an apostrophe goes before what would begin a formula. Numbers
 * stay.
 */
export function safeCell(value: ViewRow[number]): ViewRow[number] {
  return typeof value === "string" && FORMULA.test(value) ? `'${value}` : value;
}

/** How rows are separated and quoted. */
export interface SeparatedOptions {
  /** Begin with a byte-order mark: without one, Excel assumes another encoding. */
  readonly byteOrderMark?: boolean | undefined;
  /** Put quotation marks around every text, so that an empty one differs from NULL; else only where they are needed. */
  readonly quotesText?: boolean | undefined;
}

/**
 * Rows under a line of column names, separated by commas or tabs; cells that would begin a formula are made safe.
 */
export function separatedEncoder<Item>(
  delimiter: "," | "\t",
  columns: readonly string[],
  { byteOrderMark = false, quotesText = false }: SeparatedOptions = {},
): Encoder<Item, string> {
  const print = (rows: readonly ViewRow[]) =>
    stringify(
      rows.map((row) => row.map(safeCell)),
      { delimiter, quoted_string: quotesText },
    );
  return {
    needsRows: true,
    begin: () => (byteOrderMark ? "\u{feff}" : "") + stringify([[...columns]], { delimiter }),
    add: async (_, rows) => print(rows),
    end: () => "",
  };
}
