import type { Encoder } from "../export/encoder.ts";
import { printableJson } from "./escape.ts";
import type { Format } from "./format.ts";
import { tableWriter } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** A value of a row. */
export type Value = string | number | null;

/** Prints output for programs piece by piece: `begin`, `add` any number of times, `end`. */
export interface RowPrinter {
  begin(): Promise<void>;
  add(items: readonly object[], rows: readonly (readonly Value[])[]): Promise<void>;
  end(): Promise<void>;
}

/**
 * Prints objects as JSON, or the rows that belong to them as CSV or TSV under a line of column names, or as a table in
 * which NULL is spelled out.
 */
export async function rowPrinter(format: Format, columns: readonly string[], terminal: Terminal): Promise<RowPrinter> {
  const encoder = format === "table" ? rowTable(columns, terminal) : await printedEncoder(format, columns);
  return {
    begin: () => terminal.write(encoder.begin()),
    add: async (items, rows) => terminal.write(await encoder.add(items, rows)),
    end: async () => terminal.write(await encoder.end()),
  };
}

/**
 * The encoder of files, adapted to standard output: JSON is indented, and characters that could play tricks on a
 * terminal are escaped in it; CSV and TSV have quotation marks only where necessary, so that `cut` and `awk` can read
 * them.
 */
export async function printedEncoder(
  format: Exclude<Format, "table">,
  columns: readonly string[],
): Promise<Encoder<object, string>> {
  const { textEncoder } = await import("../export/text-encoder.ts");
  const encoder = await textEncoder(format, columns, { indent: 2 });
  if (format === "csv" || format === "tsv") return encoder;
  return { ...encoder, add: async (items, rows) => printableJson(await encoder.add(items, rows)) };
}

/** A table laid out as rows come, so that a result of any length is printed in little memory. */
function rowTable(columns: readonly string[], terminal: Terminal): Encoder<object, string> {
  let write: ((rows: readonly (readonly Value[])[]) => string) | null = null;
  const lay = (rows: readonly (readonly Value[])[]) => {
    write ??= tableWriter(
      columns.map((title, index) => ({
        title,
        value: (row: readonly Value[]) => row[index] ?? "NULL",
        wraps: rows.some((row) => String(row[index]).length > UNWRAPPED),
        alignment: rows.length > 0 && rows.every((row) => typeof row[index] === "number") ? "right" : "left",
      })),
      terminal,
    );
    return rows.length > 0 ? write(rows) : "";
  };
  return { needsRows: true, begin: () => "", add: async (_, rows) => lay(rows), end: () => "" };
}

const UNWRAPPED = 24;
