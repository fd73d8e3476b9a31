import { pipeline, Readable } from "node:stream";
import type { CsvError } from "csv-parse";
import type { Refusal } from "../../../diagnostic.ts";
import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { bodyParagraphs } from "../../fields/body-paragraphs.ts";
import type { FieldMap } from "../../fields/field-map.ts";
import { mappedGiven } from "../../fields/mapped-given.ts";
import { finishDocument } from "../../finish-document.ts";
import { SIZE_LIMIT } from "../../read-file.ts";
import type { Received } from "../../received.ts";
import { columnMap } from "./column-map.ts";
import type { CsvOptions } from "./csv-options.ts";
import { delimiterOf, isSeparatorLine } from "./header.ts";

/** The rows of a table, streamed: each is an article. */
export async function* readCsv(received: Received, options: CsvOptions): AsyncGenerator<SourceDocument | PartRefusal> {
  let header: Header | null = null;
  let isRefused = false;
  for await (const row of rowsOf(received)) {
    if (isRefusal(row)) {
      isRefused = true;
      yield row;
    } else if (header === null) {
      const first = toHeader(row, options);
      if (isRefusal(first)) {
        yield { ...first, part: null };
        return;
      }
      header = first;
    } else yield readRow(row, header);
  }
  if (header === null && !isRefused) yield { code: "E_EMPTY", reason: "no row that names the columns", part: null };
}

interface Row {
  readonly cells: readonly string[];
  /** The row as it is written, with its line end. */
  readonly raw: string;
  /** From 1; the row of names is 0. */
  readonly number: number;
}

interface Header extends Row {
  readonly map: FieldMap;
  /** Says which fields of the map have no column. */
  readonly notes: readonly string[];
}

function toHeader(row: Row, { map }: CsvOptions): Header | Refusal {
  const cells = row.cells.map((cell) => cell.trim());
  const columns = map ?? columnMap(cells);
  const named = (columns.get("text") ?? []).some((name) => cells.includes(name));
  if (named) return { ...row, cells, map: columns, notes: missing(columns, cells) };
  const names = cells.slice(0, 20).join(", ").slice(0, 200);
  return { code: "E_FORMAT", reason: `no column with a text among ${names}; say which with --map text=COLUMN` };
}

/** A note for each field that has no column under any of the names in the map. */
function missing(columns: FieldMap, cells: readonly string[]): string[] {
  return [...columns].flatMap(([field, places]) =>
    places.some((place) => cells.includes(place)) ? [] : [`No column for ${field} is called ${places.join(" or ")}`],
  );
}

/** Makes an article of a row. Its original is the row below the names of the columns, a table by itself. */
function readRow(row: Row, header: Header): SourceDocument | PartRefusal {
  const part = `row ${row.number}`;
  if (row.cells.length > header.cells.length) {
    const reason = `${row.cells.length} cells where ${header.cells.length} columns are named`;
    return { code: "E_FORMAT", reason, part };
  }
  const at = (place: string) => {
    const column = header.cells.indexOf(place);
    return column < 0 ? [] : [(row.cells[column] ?? "").trim()];
  };
  const text = (header.map.get("text") ?? []).map((place) => at(place)[0] ?? "").find((value) => value !== "") ?? "";
  const given = mappedGiven(header.map, at, "csv");
  return finishDocument({
    paragraphs: bodyParagraphs(text),
    given: given.build(),
    part,
    original: new TextEncoder().encode(header.raw + row.raw),
    mediaType: "text/csv",
    notes: [...header.notes, ...given.notes],
  });
}

async function* rowsOf(received: Received): AsyncGenerator<Row | PartRefusal> {
  const { parse } = await import("csv-parse");
  const skipped = new SkippedRows();
  const head = new TextDecoder().decode(received.head);
  const parser = parse({
    delimiter: delimiterOf(head) ?? ",",
    bom: true,
    columns: false,
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: SIZE_LIMIT,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.add(error);
    },
  });
  pipeline(Readable.from(decode(received.stream(), skipped)), parser, () => {});
  let number = 0;
  let above = "";
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<ParsedRow>) {
      for (const refusal of skipped.before(info.lines)) {
        yield refusal;
        number += 1;
      }
      if (number === 0 && above === "" && isSeparatorLine(raw)) above = raw;
      else {
        yield { cells: record, raw: number === 0 ? above + raw : raw, number };
        number += 1;
      }
    }
  } catch (error) {
    yield { ...refusalOf(error), part: null };
  }
  yield* skipped.before(Number.POSITIVE_INFINITY);
}

/**
 * Rows that the parser could not read. It reports them while reading ahead; here each is given once, where it stands.
 */
class SkippedRows {
  /**
   * Whether a row was too long: nothing behind it can be read, since the parser would begin anew in the middle of it.
   */
  isEnd = false;
  /** By the line on which the parser gave up. */
  readonly #refusals = new Map<number, PartRefusal>();

  add(error: CsvError | undefined): void {
    const line = typeof error?.lines === "number" ? error.lines : 0;
    if (error?.code === "CSV_MAX_RECORD_SIZE") this.isEnd = true;
    if (!this.#refusals.has(line)) this.#refusals.set(line, { ...refusalOf(error), part: `line ${line}` });
  }

  *before(line: number): Generator<PartRefusal> {
    for (const [at, refusal] of this.#refusals) {
      if (at > line) return;
      this.#refusals.delete(at);
      yield refusal;
    }
  }
}

/** What the parser gives of a row. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
  /** `lines`: how many lines have been read at the end of the row. */
  readonly info: { readonly lines: number };
}

/**
 * Decodes strictly, as all text is: a byte that is not UTF-8 ends the table. So does a row behind which nothing can be
 * read.
 */
async function* decode(stream: AsyncIterable<Uint8Array>, skipped: SkippedRows): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of stream) {
    if (skipped.isEnd) return;
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TypeError) {
    return { code: "E_ENCODING", reason: "not valid UTF-8; save the table as UTF-8" };
  }
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "CSV_MAX_RECORD_SIZE") {
    return { code: "E_TOO_LARGE", reason: `a row of more than ${SIZE_LIMIT} bytes; nothing behind it is read` };
  }
  if (code === "CSV_QUOTE_NOT_CLOSED") {
    return {
      code: "E_FORMAT",
      reason: "not valid CSV: a quotation mark above it is never closed; nothing behind that is read",
    };
  }
  return { code: "E_FORMAT", reason: reasonOf(error) };
}

/** The parser's message, shortened: it goes on to say what it expected, and repeats what it could not read. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message.slice(0, 500).replace(/\s+/g, " ") : "a mistake";
  const what = message.replace(/ instead of .*$/, "");
  return `not valid CSV: ${what.length > 100 ? `${what.slice(0, 100)}…` : what}`;
}
