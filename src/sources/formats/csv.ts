import type { DocumentFormat } from "../document.ts";
import { asciiOf } from "../xml/decode-xml.ts";
import { columnMap } from "./csv/column-map.ts";
import type { CsvOptions } from "./csv/csv-options.ts";
import { delimiterOf, splitHeader } from "./csv/header.ts";

/**
 * A table in CSV, or with semicolons or tabs, whose first row names the columns; each further row is an article. A map
 * says which column holds what; without one, the names of the columns must show it.
 */
export function csv(options: CsvOptions = {}): DocumentFormat {
  return {
    name: "csv",
    recognise: (head, name) => confidenceOf(asciiOf(head.subarray(0, LOOK_AT)), name),
    async *read(received) {
      const { readCsv } = await import("./csv/read-csv.ts");
      yield* readCsv(received, options);
    },
  };
}

const LOOK_AT = 4096;

/**
 * A first line with known names, one of them for a text, makes a table of any file; otherwise only the file's name
 * does.
 */
function confidenceOf(text: string, name: string): number {
  const delimiter = delimiterOf(text);
  if (delimiter === null || /^\s*[<{[]/.test(text)) return 0;
  const header = splitHeader(text, delimiter);
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(name);
  const known = columnMap(header);
  if (known.has("text") && known.size >= 2) return isNamed ? 0.9 : 0.6;
  return isNamed ? 0.5 : 0;
}
