import { closeSync, openSync, statSync } from "node:fs";
import { isRefusal, REFUSALS, type Refusal, type RefusalCode } from "../../diagnostic.ts";
import { shown } from "../../misuse.ts";
import type { FormatOptions } from "../format.ts";
import type { JsonObject } from "../json/json-value.ts";
import { SIZE_LIMIT } from "../read-file.ts";
import { type JsonRecord, openStream, readRecords, toSource } from "../read-records.ts";
import { isParquet, readRowsOfExtractions } from "../rows-of-extractions.ts";
import type { Source } from "../source.ts";

/** The most bytes of a line: what was read from a text takes several times its room. */
const LINE_LIMIT = 8 * SIZE_LIMIT;

/**
 * What `extract --ndjson --with-source` has printed, in any order and from any number of processes: each line is an
 * article with what was read from it, or the reason why it could not be read. The counts of the end lines are compared
 * with the number of lines that came, for all places together; if they differ, the last source is a refusal that says
 * so. Places are files or a pipe; folders are not scanned. A file may also be Parquet with the same in rows.
 */
export async function* readLinesOfExtractions(
  places: readonly string[],
  { standardInput }: FormatOptions,
): AsyncGenerator<Source> {
  let [came, counted]: [number, number | null] = [0, null];
  for await (const record of recordsAt(places, standardInput)) {
    const ended = linesEnded(record);
    if (ended !== null) counted = (counted ?? 0) + ended;
    else {
      if (record.line !== null) came += 1;
      yield toExtractedSource(record);
    }
  }
  if (counted !== null && counted !== came) {
    const reason = `the end lines count ${counted} lines, and ${came} came`;
    yield { name: namesOf(places), uri: null, content: { code: "E_RECORD", reason } };
  }
}

async function* recordsAt(
  places: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<JsonRecord> {
  for (const place of places) {
    if (place !== "-" && isParquetAt(place)) {
      yield* readRowsOfExtractions(place);
      continue;
    }
    const stream = place === "-" ? standardInput : openStream(place);
    if (isRefusal(stream)) yield { name: place, line: null, refusal: stream };
    else yield* readRecords(place, stream, LINE_LIMIT);
  }
}

/** Whether the file at a path is Parquet. False for what cannot be looked into: that is refused when it is read. */
function isParquetAt(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    const descriptor = openSync(path, "r");
    try {
      return isParquet(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}

function namesOf(places: readonly string[]): string {
  const [first = ""] = places;
  return places.length <= 1 ? first : `${first} and ${places.length - 1} more`;
}

/** How many lines an end line counts; null for any other line. */
function linesEnded(record: JsonRecord): number | null {
  if ("refusal" in record || record.value.end !== true) return null;
  const { lines } = record.value;
  return typeof lines === "number" ? lines : null;
}

function toExtractedSource(record: JsonRecord): Source {
  if ("refusal" in record) return toSource(record);
  const { id, sha256, extractor, text, uri, publishedAt, meta, ...extraction } = record.value;
  if ("error" in record.value) return { name: record.name, uri: null, content: refusalOf(record.value) };
  if (text === undefined) return { name: record.name, uri: null, content: NO_SOURCE };
  const source = toSource({ ...record, value: { text, uri, publishedAt, meta } });
  return isRefusal(source.content) ? source : { ...source, elsewhere: { sha256, extractor, extraction } };
}

const NO_SOURCE: Refusal = {
  code: "E_RECORD",
  reason: '"text" is missing: "onrecord extract --ndjson --with-source" prints it',
};

/** Why there is no extraction, in the words of whoever read the text. */
function refusalOf({ id = null, error }: JsonObject): Refusal {
  const [, code = "E_RECORD", reason] = (typeof error === "string" ? /^(E_[A-Z_]+): (.*)$/s.exec(error) : null) ?? [];
  const known = isRefusalCode(code) ? code : "E_RECORD";
  return { code: known, reason: `${reason ?? shown(error)} (where it was read; its id is ${shown(id)})` };
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}
