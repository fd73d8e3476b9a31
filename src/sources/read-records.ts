import { createReadStream, statSync } from "node:fs";
import type { Refusal } from "../diagnostic.ts";
import { messageOf } from "../errors.ts";
import { isIsoTime } from "../iso-time.ts";
import { refuseNul } from "../text/decode.ts";
import { UTF_8 } from "../text/encodings.ts";
import { parseExactJson } from "./json/exact-json.ts";
import { isJsonObject, type JsonObject } from "./json/json-value.ts";
import { MetaProblem, mergeMeta, parseMeta } from "./meta/meta.ts";
import { ioRefusal, notFile, SIZE_LIMIT, tooLarge } from "./read-file.ts";
import { type Line, readLines } from "./read-lines.ts";
import type { Source } from "./source.ts";
import { isStorable, NOT_STORABLE } from "./storable.ts";

/**
 * A line of NDJSON, or why it cannot be used. `name` is "stories.ndjson, line 12", and `line` its number, from 1;
 * `line` is null if the stream itself failed, so that more lines may have been to come.
 */
export type JsonRecord = { readonly name: string; readonly line: number | null } & (
  | { readonly value: JsonObject }
  | { readonly refusal: Refusal }
);

/**
 * The JSON objects in a stream, one per line, read as they come; blank lines are skipped. A line that is too long or
 * not a JSON object becomes a refusal and harms no other; so does an error of the stream, which ends the records.
 *
 * @param limit the most bytes that a line may have
 */
export async function* readRecords(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  limit: number = SIZE_LIMIT,
): AsyncGenerator<JsonRecord> {
  try {
    for await (const line of readLines(stream, limit)) {
      const { number } = line;
      if (!isBlank(line)) yield { name: `${name}, line ${number}`, line: number, ...parseLine(line) };
    }
  } catch (error) {
    yield { name, line: null, refusal: ioRefusal(error) };
  }
}

/** The bytes of a file as a stream; a pipe, folder or device is refused like any other source. */
export function openStream(path: string): AsyncIterable<Uint8Array> | Refusal {
  try {
    const found = statSync(path);
    return found.isFile() ? createReadStream(path) : notFile(found);
  } catch (error) {
    return ioRefusal(error);
  }
}

/** Whether a line has nothing but white space as JSON knows it. */
function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;
}

type Parsed = { readonly value: JsonObject } | { readonly refusal: Refusal };

function parseLine({ number, bytes }: Line): Parsed {
  if (bytes === null) return { refusal: tooLarge("a longer line") };
  const text = UTF_8.decode(number === 1 ? withoutMark(bytes) : bytes);
  if (typeof text === "string") return parseObject(text);
  return { refusal: { code: "E_ENCODING", reason: `not valid UTF-8 at byte ${text.byteOffset} of the line` } };
}

function parseObject(text: string): Parsed {
  try {
    const value = parseExactJson(text);
    return isJsonObject(value) ? { value } : { refusal: badRecord("not a JSON object") };
  } catch (error) {
    return { refusal: badRecord(`not JSON: ${messageOf(error)}`) };
  }
}

function badRecord(reason: string): Refusal {
  return { code: "E_RECORD", reason };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * The source that a record `{"text", "uri"?, "publishedAt"?, "meta"?}` describes, with the text in UTF-8; or its
 * refusal.
 */
export function toSource(record: JsonRecord): Source {
  const { name } = record;
  if ("refusal" in record) return { name, uri: null, content: record.refusal };
  const { text, uri = null, publishedAt = null, meta = null } = record.value;
  const refused = (reason: string): Source => ({ name, uri: null, content: badRecord(reason) });
  if (typeof text !== "string") return refused('"text" is missing or not a string');
  if (uri !== null && typeof uri !== "string") return refused('"uri" is not a string');
  if (uri !== null && !isStorable(uri)) return refused(`"uri" ${NOT_STORABLE}`);
  if (publishedAt !== null && !isIsoTime(publishedAt)) return refused('"publishedAt" is no ISO 8601 date or time');
  const stated = meta === null ? {} : parseMeta(meta, "meta of the line");
  if (stated instanceof MetaProblem) return refused(`"meta": ${stated.reason}`);
  const supplied = mergeMeta([publishedAt === null ? {} : { publishedAt }, stated]);
  return { name, uri, content: toBytes(text), ...(supplied === null ? {} : { given: { supplied } }) };
}

/**
 * The UTF-8 of a text. Refused if it has half a surrogate pair, which has none, or U+0000, whose bytes may pass for
 * UTF-16.
 */
export function toBytes(text: string): Uint8Array | Refusal {
  if (!text.isWellFormed()) return { code: "E_ENCODING", reason: "half a surrogate pair: the text is cut or damaged" };
  return refuseNul(text) ?? new TextEncoder().encode(text);
}
