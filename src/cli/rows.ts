import { printableJson } from "./escape.ts";
import type { Format } from "./format.ts";
import type { Terminal } from "./terminal.ts";

/** A value of a row in CSV or TSV. */
export type Value = string | number | null;

/** Prints what a program is to read, piece by piece: `begin`, any number of times `add`, `end`. */
export interface RowPrinter {
  begin(): Promise<void>;
  add(items: readonly object[], rows: readonly (readonly Value[])[]): Promise<void>;
  end(): Promise<void>;
}

/**
 * Prints objects as JSON, or the rows that belong to them: as CSV or TSV under a line of column names, or as a table in
 * which NULL is written so.
 */
export async function rowPrinter(format: Format, columns: readonly string[], terminal: Terminal): Promise<RowPrinter> {
  if (format === "json") return jsonPrinter(terminal);
  if (format === "ndjson") return ndjsonPrinter(terminal);
  if (format === "table") return tablePrinter(columns, terminal);
  return separatedPrinter(format === "csv" ? "," : "\t", columns, terminal);
}

function jsonPrinter(terminal: Terminal): RowPrinter {
  let isFirst = true;
  return {
    begin: () => terminal.write("["),
    add: async (items) => {
      let text = "";
      for (const item of items) {
        text += `${isFirst ? "" : ","}\n${JSON.stringify(item, null, 2)}`;
        isFirst = false;
      }
      await terminal.write(printableJson(text));
    },
    end: () => terminal.write(isFirst ? "]\n" : "\n]\n"),
  };
}

function ndjsonPrinter(terminal: Terminal): RowPrinter {
  return {
    begin: async () => {},
    add: (items) => terminal.write(printableJson(items.map((item) => `${JSON.stringify(item)}\n`).join(""))),
    end: async () => {},
  };
}

async function separatedPrinter(
  delimiter: string,
  columns: readonly string[],
  terminal: Terminal,
): Promise<RowPrinter> {
  const { stringify } = await import("csv-stringify/sync");
  const print = (rows: readonly (readonly Value[])[]) => terminal.write(stringify([...rows], { delimiter }));
  return { begin: () => print([columns]), add: (_, rows) => print(rows), end: async () => {} };
}

/** Rows are laid out as they come, so that a result of any length is printed in little memory. */
async function tablePrinter(columns: readonly string[], terminal: Terminal): Promise<RowPrinter> {
  const { tableWriter } = await import("./table.ts");
  let write: ((rows: readonly (readonly Value[])[]) => string) | null = null;
  const print = async (rows: readonly (readonly Value[])[]) => {
    write ??= tableWriter(
      columns.map((title, index) => ({
        title,
        value: (row: readonly Value[]) => row[index] ?? "NULL",
        wraps: rows.some((row) => String(row[index]).length > UNWRAPPED),
        alignment: rows.length > 0 && rows.every((row) => typeof row[index] === "number") ? "right" : "left",
      })),
      terminal,
    );
    if (rows.length > 0) await terminal.write(write(rows));
  };
  return { begin: async () => {}, add: (_, rows) => print(rows), end: async () => {} };
}

const UNWRAPPED = 24;
