import { isRefusal, type Refusal } from "../diagnostic.ts";
import { arrivals, PAUSE } from "../ingest/arrivals.ts";
import type { Extractor, Prepared } from "../ingest/extractor.ts";
import { mapInOrder } from "../ingest/map-in-order.ts";
import { prepareArticle } from "../ingest/prepare-article.ts";
import { toReceivedArticle } from "../ingest/receipt-of.ts";
import { threadExtractor } from "../ingest/thread-extractor.ts";
import { findSources } from "../sources/find-sources.ts";
import { type JsonRecord, openStream, readRecords, toSource } from "../sources/read-records.ts";
import type { Source } from "../sources/source.ts";
import { printableJson } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the extraction of one article and gives the number of failures. A refusal goes to standard error. */
export async function extractFile(place: string, encoding: string | undefined, terminal: Terminal): Promise<number> {
  let failed = 0;
  const sources = findSources([place], {
    standardInput: process.stdin,
    ...(encoding === undefined ? {} : { encoding }),
  });
  for await (const source of sources) {
    const { name, content } = source;
    const prepared = isRefusal(content) ? content : prepareArticle(toReceivedArticle(source, content));
    if (isRefusal(prepared)) {
      failed += 1;
      terminal.warn(`${prepared.code} "${name}": ${prepared.reason}`);
    } else await terminal.write(toJson({ id: name, ...prepared.extraction }, 2));
  }
  return failed;
}

/** Prints a line for each line, in order, and gives the number of those that failed. */
export async function extractLines(place: string, terminal: Terminal): Promise<number> {
  const stream = place === "-" ? process.stdin : openStream(place);
  if (isRefusal(stream)) {
    terminal.warn(`${stream.code} "${place}": ${stream.reason}`);
    return 1;
  }
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const extractor = threadExtractor();
  try {
    const records = arrivals(readRecords(place, stream), { quietMs: QUIET_MS, signal: interrupt.signal });
    return await printLines(records, extractor, terminal);
  } finally {
    release();
    await extractor.close();
  }
}

/** After this much quiet the lines that came are answered: whoever feeds the pipe may wait for them. */
const QUIET_MS = 50;

async function printLines(
  records: AsyncIterable<JsonRecord | typeof PAUSE>,
  extractor: Extractor,
  terminal: Terminal,
): Promise<number> {
  const results = mapInOrder(records, {
    work: (chunk) => extractChunk(chunk, extractor),
    width: () => extractor.width,
    sizeOf: (record) => ("value" in record && typeof record.value.text === "string" ? record.value.text.length : 0),
  });
  let failed = 0;
  for await (const result of results) {
    if (result === PAUSE) continue;
    if ("error" in result) failed += 1;
    await terminal.write(toJson(result));
  }
  return failed;
}

async function extractChunk(records: readonly JsonRecord[], extractor: Extractor): Promise<object[]> {
  const sources = records.map((record) => toSource(withoutUri(record)));
  const prepared = (await extractor.prepare(sources.flatMap(toReceived))).values();
  return records.map((record, index) => {
    const content = sources[index]?.content ?? LOST;
    return toResult(idOf(record), isRefusal(content) ? content : (prepared.next().value ?? LOST));
  });
}

const LOST: Refusal = { code: "E_INTERNAL", reason: "the extractor gave no result" };

function toReceived(source: Source) {
  const { content } = source;
  return isRefusal(content) ? [] : [toReceivedArticle(source, content)];
}

/** Only the text and the time count here, whatever else a line holds. */
function withoutUri(record: JsonRecord): JsonRecord {
  if ("refusal" in record) return record;
  const { text, publishedAt } = record.value;
  return { name: record.name, value: { text, publishedAt } };
}

/** As given, whatever it is; null if there is none. */
function idOf(record: JsonRecord): unknown {
  return "value" in record ? (record.value.id ?? null) : null;
}

function toResult(id: unknown, prepared: Prepared): object {
  return isRefusal(prepared) ? { id, error: `${prepared.code}: ${prepared.reason}` } : { id, ...prepared.extraction };
}

function toJson(result: object, indent = 0): string {
  return `${printableJson(JSON.stringify(result, null, indent))}\n`;
}
