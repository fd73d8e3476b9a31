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

/** Prints objects as JSON, or the rows that belong to them as CSV or TSV under a line of column names. */
export async function rowPrinter(
  format: Exclude<Format, "table">,
  columns: readonly string[],
  terminal: Terminal,
): Promise<RowPrinter> {
  if (format === "json") return jsonPrinter(terminal);
  if (format === "ndjson") return ndjsonPrinter(terminal);
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
