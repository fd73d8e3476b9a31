import { pipeline, Readable } from "node:stream";
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
import { delimiterOf } from "./header.ts";

/** The rows of a table, streamed: each is an article. */
export async function* readCsv(received: Received, options: CsvOptions): AsyncGenerator<SourceDocument | PartRefusal> {
  let header: Header | null = null;
  for await (const row of rowsOf(received)) {
    if (isRefusal(row)) yield row;
    else if (header === null) {
      const first = toHeader(row, options);
      if (isRefusal(first)) {
        yield { ...first, part: null };
        return;
      }
      header = first;
    } else yield readRow(row, header);
  }
  if (header === null) yield { code: "E_EMPTY", reason: "no row that names the columns", part: null };
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
}

function toHeader(row: Row, { map }: CsvOptions): Header | Refusal {
  const cells = row.cells.map((cell) => cell.trim());
  const columns = map ?? columnMap(cells);
  const named = (columns.get("text") ?? []).some((name) => cells.includes(name));
  if (named) return { ...row, cells, map: columns };
  const names = cells.slice(0, 20).join(", ").slice(0, 200);
  return { code: "E_FORMAT", reason: `no column with a text among ${names}; say which with --map text=COLUMN` };
}

/** What is kept of a row is the row below the names of the columns, which is a table by itself. */
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
  return finishDocument({
    paragraphs: bodyParagraphs(text),
    given: mappedGiven(header.map, at, "csv").build(),
    part,
    original: new TextEncoder().encode(header.raw + row.raw),
    mediaType: "text/csv",
  });
}

async function* rowsOf(received: Received): AsyncGenerator<Row | PartRefusal> {
  const { parse } = await import("csv-parse");
  const skipped: { readonly line: number; readonly refusal: PartRefusal }[] = [];
  /** The parser reads ahead: what it skipped is told where it stands. */
  const skippedBefore = (line: number) =>
    skipped.splice(0, skipped.findLastIndex((one) => one.line <= line) + 1).map(({ refusal }) => refusal);
  const stopped = { isStopped: false };
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
      // Past a row that is too long the parser would begin anew in the middle of it.
      if (error?.code === "CSV_MAX_RECORD_SIZE") stopped.isStopped = true;
      const line = typeof error?.lines === "number" ? error.lines : 0;
      skipped.push({ line, refusal: { code: "E_FORMAT", reason: reasonOf(error), part: `line ${line}` } });
    },
  });
  pipeline(Readable.from(decode(received.stream(), stopped)), parser, () => {});
  let number = 0;
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<ParsedRow>) {
      yield* skippedBefore(info.lines);
      yield { cells: record, raw, number };
      number += 1;
    }
  } catch (error) {
    yield { ...refusalOf(error), part: null };
  }
  yield* skippedBefore(Number.POSITIVE_INFINITY);
}

/** What the parser gives of a row. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
  /** `lines`: how many have been read at its end. */
  readonly info: { readonly lines: number };
}

/** Strictly, as all text is decoded: a byte that is no UTF-8 ends the table. So does the word to stop. */
async function* decode(
  stream: AsyncIterable<Uint8Array>,
  stopped: { readonly isStopped: boolean },
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of stream) {
    if (stopped.isStopped) return;
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TypeError) {
    return { code: "E_ENCODING", reason: "not valid UTF-8; save the table as UTF-8" };
  }
  return { code: "E_FORMAT", reason: reasonOf(error) };
}

/** The parser's message goes on with what it would have liked, and repeats what it could not read. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message.slice(0, 500).replace(/\s+/g, " ") : "a mistake";
  const what = message.replace(/ instead of .*$/, "");
  return `not valid CSV: ${what.length > 100 ? `${what.slice(0, 100)}…` : what}`;
}
