import { readSync } from "node:fs";
import { messageOf } from "../errors.ts";
import { parseExactJson, toExactJson } from "./json/exact-json.ts";
import type { JsonObject } from "./json/json-value.ts";
import type { JsonRecord } from "./read-records.ts";

/**
 * The columns of a Parquet file with extractions: a row for each line that `extract --ndjson` prints. `id`, `meta` and
 * `extraction`, which has everything not named here, are JSON; `error` is set if the line could not be read.
 */
export const EXTRACTION_COLUMNS = [
  { name: "id", type: "text" },
  { name: "line", type: "integer" },
  { name: "sha256", type: "text" },
  { name: "extractor", type: "text" },
  { name: "text", type: "text" },
  { name: "uri", type: "text" },
  { name: "published_at", type: "text" },
  { name: "meta", type: "text" },
  { name: "extraction", type: "text" },
  { name: "error", type: "text" },
] as const;

/** The row for what is printed for a line. */
export function toExtractionRow(printed: JsonObject, line: number | null): (string | number | null)[] {
  const { id = null, sha256, extractor, text, uri, publishedAt, meta = null, error, line: _, ...extraction } = printed;
  const isRead = error === undefined;
  const words = (value: unknown) => (typeof value === "string" ? value : null);
  const json = (value: unknown) => (value === null ? null : toExactJson(value));
  return [
    ...[json(id), line, words(sha256), words(extractor), words(text), words(uri), words(publishedAt), json(meta)],
    ...[isRead ? JSON.stringify(extraction) : null, words(error)],
  ];
}

/** Whether a file is Parquet, by its first four bytes. */
export function isParquet(descriptor: number): boolean {
  const start = Buffer.alloc(4);
  return readSync(descriptor, start, 0, 4, 0) === 4 && start.toString("latin1") === "PAR1";
}

/**
 * The lines of a Parquet file with these columns, read one group of rows after the other; other columns are ignored. If
 * the file cannot be read to its end, a refusal follows what could be read.
 */
export async function* readRowsOfExtractions(path: string): AsyncGenerator<JsonRecord, undefined> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
      for (const [at, row] of rows.entries()) yield toRecord(`${path}, row ${rowStart + at + 1}`, row);
      rowStart = rowEnd;
    }
  } catch (error) {
    const reason = `no Parquet that can be read: ${messageOf(error)}`;
    yield { name: path, line: null, refusal: { code: "E_RECORD", reason } };
  }
}

function toRecord(name: string, row: JsonObject): JsonRecord {
  const line = typeof row.line === "bigint" || typeof row.line === "number" ? Number(row.line) : 0;
  try {
    return { name, line, value: toObject(row) };
  } catch (error) {
    const reason = `id, meta or extraction is not JSON: ${messageOf(error)}`;
    return { name, line, refusal: { code: "E_RECORD", reason } };
  }
}

function toObject({ id, line, text, error, published_at: publishedAt, ...row }: JsonObject): JsonObject {
  if (typeof error === "string") return { id: parsed(id), line, error };
  const { sha256, extractor, uri = null, meta, extraction } = row;
  const source = { text: text ?? undefined, uri, publishedAt: publishedAt ?? null, meta: parsed(meta) };
  return { ...(parsed(extraction) as object | null), id: parsed(id), sha256, extractor, ...source };
}

function parsed(json: unknown): unknown {
  return typeof json === "string" ? parseExactJson(json) : null;
}
