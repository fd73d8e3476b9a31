import { isRefusal, type Refusal } from "../diagnostic.ts";
import { arrivals, PAUSE } from "./arrivals.ts";
import { type Extractor, localExtractor, type Prepared } from "./extractor.ts";
import { type Outcome, toOutcome } from "./outcome.ts";
import { type ReceivedArticle, sha256 } from "./prepare-article.ts";
import type { Source } from "./source.ts";
import type { Writer } from "./writer.ts";

export interface IngestOptions {
  /** Called for sources in order, after the transaction that holds them was committed, and awaited. */
  readonly report: (outcomes: readonly Outcome[]) => Promise<void> | void;
  /** When aborted no further source is taken; those taken are finished, written and reported. */
  readonly signal?: AbortSignal;
  /** Where texts are read; this thread unless given. The caller closes it. */
  readonly extractor?: Extractor;
}

/** Sources in one transaction: enough that its own cost is not felt, few enough that a kill loses little work. */
const BATCH = { things: 500, bytes: 32 * 2 ** 20 };
/** Sources given to the extractor at once: a message to a thread costs as much as a small article. */
const CHUNK = { things: 32, bytes: 2 ** 20 };
/** After this much quiet what has come is written, so that a slow pipe does not keep articles from the archive. */
const QUIET_MS = 250;

/**
 * Brings sources into an archive, in order. A source that cannot be stored is reported and harms no other; memory is
 * bounded however many there are. Throws only if the archive cannot be written: what was reported by then is stored.
 */
export async function ingest(writer: Writer, sources: AsyncIterable<Source>, options: IngestOptions): Promise<void> {
  const { report, signal, extractor = localExtractor() } = options;
  const chunk = new Pile<Source>(CHUNK);
  const underWay: Promise<readonly Read[]>[] = [];
  const batch = new Pile<Read>(BATCH);

  function dispatch(): void {
    const work = readSources(chunk.take(), writer, extractor);
    // Awaited in its turn; without this a failure meanwhile would end the process.
    work.catch(() => {});
    underWay.push(work);
  }
  async function collect(most: number): Promise<void> {
    while (underWay.length > most) {
      for (const read of (await underWay.shift()) ?? []) batch.add(read, read.size);
      if (batch.isFull) await finish();
    }
  }
  async function finish(): Promise<void> {
    const outcomes = write(batch.take(), writer);
    if (outcomes.length > 0) await report(outcomes);
  }

  for await (const source of arrivals(sources, { quietMs: QUIET_MS, signal })) {
    if (source !== PAUSE) chunk.add(source, sizeOf(source));
    if (source !== PAUSE && !chunk.isFull) continue;
    dispatch();
    await collect(source === PAUSE ? 0 : extractor.width - 1);
    if (source === PAUSE) await finish();
  }
  dispatch();
  await collect(0);
  await finish();
}

/** A source that was looked at and, unless refused or known, read. */
interface Read {
  readonly name: string;
  readonly size: number;
  readonly result: Prepared | Known;
}

interface Known {
  readonly articleId: number;
  readonly sha256: string;
}

function sizeOf({ content }: Source): number {
  return isRefusal(content) ? 0 : content.length;
}

/** Refused sources stay so, known ones are not read again, the others go to the extractor. */
async function readSources(sources: readonly Source[], writer: Writer, extractor: Extractor): Promise<Read[]> {
  const looked = sources.map((source) => ({ source, seen: lookAt(source, writer) }));
  const prepared = await extractor.prepare(looked.flatMap(({ seen }) => ("bytes" in seen ? [seen] : [])));
  const results = prepared.values();
  return looked.map(({ source, seen }) => {
    const result = "bytes" in seen ? results.next().value : seen;
    return { name: source.name, size: sizeOf(source), result: result ?? LOST };
  });
}

const LOST: Refusal = { code: "E_INTERNAL", reason: "the extractor gave no result" };

function lookAt(source: Source, writer: Writer): Refusal | Known | ReceivedArticle {
  const { content, uri, publishedAt = null, encoding } = source;
  if (isRefusal(content)) return content;
  const hash = sha256(content);
  const articleId = writer.find(hash);
  if (articleId !== null) return { articleId, sha256: hash };
  return { bytes: content, uri, publishedAt, ...(encoding === undefined ? {} : { encoding }) };
}

/** Writes what was read and gives the outcomes in order. */
function write(batch: readonly Read[], writer: Writer): Outcome[] {
  const articles = batch.flatMap(({ result }) => ("extraction" in result ? [result] : []));
  const rejected = batch.filter(({ result }) => isRefusal(result)).length;
  const written = (articles.length > 0 ? writer.write(articles, rejected) : []).values();
  return batch.map(({ name, result }) => {
    if ("articleId" in result) return { status: "unchanged", name, ...result };
    return toOutcome(name, result, isRefusal(result) ? undefined : written.next().value);
  });
}

/** Gathers things until they are many or large. */
class Pile<Thing> {
  #things: Thing[] = [];
  #bytes = 0;
  readonly #limit: { readonly things: number; readonly bytes: number };

  constructor(limit: { readonly things: number; readonly bytes: number }) {
    this.#limit = limit;
  }

  add(thing: Thing, bytes: number): void {
    this.#things.push(thing);
    this.#bytes += bytes;
  }

  get isFull(): boolean {
    return this.#things.length >= this.#limit.things || this.#bytes >= this.#limit.bytes;
  }

  /** Everything gathered; the pile is empty afterwards. */
  take(): readonly Thing[] {
    const things = this.#things;
    this.#things = [];
    this.#bytes = 0;
    return things;
  }
}
