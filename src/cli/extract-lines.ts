import { isRefusal, type Refusal } from "../diagnostic.ts";
import { arrivals, PAUSE } from "../ingest/arrivals.ts";
import { type Extractor, LOST, type Prepared } from "../ingest/extractor.ts";
import { mapInOrder } from "../ingest/map-in-order.ts";
import { toReceivedArticle } from "../ingest/receipt-of.ts";
import { type JsonRecord, openStream, readRecords, toSource } from "../sources/read-records.ts";
import type { Source } from "../sources/source.ts";
import { toJsonLine } from "./json.ts";
import { openExtractor } from "./open-extractor.ts";
import type { Terminal } from "./terminal.ts";

/** How lines are read and printed. */
export interface LineOptions {
  /** How many threads read; one for each processor unless given. */
  readonly threads?: number;
  /** Print with each extraction what it was made from, and read lines as `add --ndjson` does. */
  readonly withSource?: boolean;
  /** Let a second reader have a say. */
  readonly thorough?: boolean;
  /** Print a last line with the counts when every line has been answered. */
  readonly endLine?: boolean;
  /** Print a Parquet file with a row for each line. */
  readonly parquet?: boolean;
}

/** How many lines were answered, and how many of them with an error. */
export interface LineCounts {
  readonly lines: number;
  readonly errors: number;
  /** Whether these were all lines: the input did not fail, and nobody interrupted it. */
  readonly isWhole: boolean;
}

/** Reads lines, and prints one for each, in order. */
export async function extractLines(place: string, terminal: Terminal, options: LineOptions): Promise<LineCounts> {
  const stream = place === "-" ? process.stdin : openStream(place);
  if (isRefusal(stream)) {
    terminal.warn(`${stream.code} "${place}": ${stream.reason}`);
    return { lines: 0, errors: 0, isWhole: false };
  }
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const extractor = await openExtractor(options.thorough === true, options.threads);
  try {
    const records = arrivals(readRecords(place, stream), { quietMs: QUIET_MS, signal: interrupt.signal });
    const answers = mapInOrder(records, {
      work: (chunk) => answerChunk(chunk, extractor, options),
      width: () => extractor.width,
      sizeOf: (record) => ("value" in record && typeof record.value.text === "string" ? record.value.text.length : 0),
    });
    const print = options.parquet === true ? await parquetPrinter(terminal) : linePrinter(terminal);
    const counts = await printAnswers(answers, print);
    const isWhole = counts.isWhole && !interrupt.signal.aborted;
    if (options.endLine === true && isWhole) {
      const { lines, errors } = counts;
      await terminal.write(toJsonLine({ end: true, lines, errors }));
    }
    return { ...counts, isWhole };
  } finally {
    release();
    await extractor.close();
  }
}

/**
 * After this long without input, the lines received are answered: whoever feeds the pipe may be waiting for the
 * answers.
 */
const QUIET_MS = 50;

/** What is printed for a record, whose line is null if the stream failed. */
interface Answer {
  readonly line: number | null;
  readonly isError: boolean;
  readonly printed: object;
}

/** Prints answers. */
interface Printer {
  add(answer: Answer): Promise<void>;
  end(): Promise<void>;
}

function linePrinter(terminal: Terminal): Printer {
  return { add: ({ printed }) => terminal.write(toJsonLine(printed)), end: async () => {} };
}

/** Few, because an extraction is longer than its article. */
const ROWS_AT_ONCE = 500;

async function parquetPrinter(terminal: Terminal): Promise<Printer> {
  const { parquetEncoder } = await import("../export/parquet.ts");
  const { EXTRACTION_COLUMNS, toExtractionRow } = await import("../sources/rows-of-extractions.ts");
  const encoder = parquetEncoder<object>(EXTRACTION_COLUMNS, ROWS_AT_ONCE);
  await terminal.write(await encoder.begin());
  return {
    add: async ({ printed, line }) => terminal.write(await encoder.add([], [toExtractionRow({ ...printed }, line)])),
    end: async () => terminal.write(await encoder.end()),
  };
}

async function printAnswers(answers: AsyncIterable<Answer | typeof PAUSE>, print: Printer): Promise<LineCounts> {
  let [lines, errors, isWhole] = [0, 0, true];
  for await (const answer of answers) {
    if (answer === PAUSE) continue;
    if (answer.line === null) isWhole = false;
    else lines += 1;
    if (answer.isError) errors += 1;
    await print.add(answer);
  }
  await print.end();
  return { lines, errors, isWhole };
}

async function answerChunk(
  records: readonly JsonRecord[],
  extractor: Extractor,
  { withSource = false }: LineOptions,
): Promise<Answer[]> {
  const sources = records.map((record) => toSource(withSource ? record : withTextAndTime(record)));
  const prepared = (await extractor.prepare(sources.flatMap(toReceived))).values();
  return records.map((record, index) => {
    const content = sources[index]?.content ?? LOST;
    return answer(record, isRefusal(content) ? content : (prepared.next().value ?? LOST), withSource);
  });
}

function toReceived(source: Source) {
  const { content } = source;
  return isRefusal(content) ? [] : [toReceivedArticle(source, content)];
}

/** Only the text and the time of a record: without the source, whatever else a line holds does not count. */
function withTextAndTime(record: JsonRecord): JsonRecord {
  if ("refusal" in record) return record;
  const { text, publishedAt } = record.value;
  return { ...record, value: { text, publishedAt } };
}

function answer(record: JsonRecord, prepared: Prepared, withSource: boolean): Answer {
  const { line } = record;
  const id = idOf(record);
  if (isRefusal(prepared)) return { line, isError: true, printed: { id, line, error: inWords(prepared) } };
  const { sha256, extraction, version } = prepared;
  const source = withSource ? sourceOf(record) : {};
  return { line, isError: false, printed: { id, sha256, extractor: version, ...source, ...extraction } };
}

function inWords({ code, reason }: Refusal): string {
  return `${code}: ${reason}`;
}

/** The id of a record as given, whatever it is; null if there is none. */
function idOf(record: JsonRecord): unknown {
  return "value" in record ? (record.value.id ?? null) : null;
}

/** What `add --ndjson` takes of a line, as given. */
function sourceOf(record: JsonRecord): object {
  if ("refusal" in record) return {};
  const { text, uri = null, publishedAt = null, meta = null } = record.value;
  return { text, uri, publishedAt, meta };
}
