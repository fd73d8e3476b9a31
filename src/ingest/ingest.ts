import type { Receipt } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { sha256 } from "../sha256.ts";
import type { Source } from "../sources/source.ts";
import { arrivals, PAUSE } from "./arrivals.ts";
import { type Extractor, LOST, localExtractor } from "./extractor.ts";
import { mapInOrder } from "./map-in-order.ts";
import { bytesInHand } from "./memory.ts";
import type { News } from "./news.ts";
import type { Outcome } from "./outcome.ts";
import { Pile } from "./pile.ts";
import type { PreparedArticle, ReceivedArticle } from "./prepare-article.ts";
import { receiptOf, toReceivedArticle } from "./receipt-of.ts";
import { toOutcome, toUnchanged } from "./to-outcome.ts";
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
const BATCH = { things: 500, bytes: bytesInHand(8 * 2 ** 20) };
/** After this much quiet what has come is written, so that a slow pipe does not keep articles from the archive. */
const QUIET_MS = 250;

/**
 * Brings sources into an archive, in order. A source that cannot be stored is reported and harms no other; memory is
 * bounded however many there are. Throws if the archive cannot be written; throws what the sources themselves throw
 * once everything that came before is written. What was reported by then is stored.
 */
export async function ingest(writer: Writer, sources: AsyncIterable<Source>, options: IngestOptions): Promise<void> {
  const { report, signal, extractor = localExtractor() } = options;
  const batch = new Pile<Read>(BATCH);
  const finish = async () => {
    const outcomes = await write(batch.take(), writer);
    if (outcomes.length > 0) await report(outcomes);
  };
  const reading = mapInOrder(arrivals(sources, { quietMs: QUIET_MS, signal }), {
    work: (chunk) => readSources(chunk, writer, extractor),
    width: () => extractor.width,
    sizeOf,
  });
  try {
    for await (const read of reading) {
      if (read !== PAUSE) batch.add(read, read.size);
      if (read === PAUSE || batch.isFull) await finish();
    }
  } finally {
    await finish();
  }
}

/** A source that was looked at and, unless refused or known, read. */
interface Read {
  readonly name: string;
  readonly size: number;
  readonly result: PreparedArticle | Refusal | Known;
}

interface Known {
  readonly articleId: number;
  readonly sha256: string;
  readonly uri: string | null;
  readonly receipt?: Receipt;
}

function sizeOf({ content }: Source): number {
  return isRefusal(content) ? 0 : content.length;
}

/** Refused sources stay so, known ones are not read again, the others go to the extractor. */
async function readSources(sources: readonly Source[], writer: Writer, extractor: Extractor): Promise<Read[]> {
  const looked = await lookAt(sources, writer);
  const prepared = await extractor.prepare(looked.filter((seen) => "bytes" in seen));
  const results = prepared.values();
  return sources.map((source, index) => {
    const seen = looked[index] ?? LOST;
    const result = "bytes" in seen ? (results.next().value ?? LOST) : seen;
    const read =
      isRefusal(result) || "articleId" in result ? result : { ...result, uri: source.uri, ...receiptOf(source) };
    return { name: source.name, size: sizeOf(source), result: read };
  });
}

async function lookAt(sources: readonly Source[], writer: Writer): Promise<(Refusal | Known | ReceivedArticle)[]> {
  const hashes = sources.map(({ content }) => (isRefusal(content) ? null : sha256(content)));
  const known = await writer.find(hashes.filter((hash) => hash !== null));
  return sources.map((source, index) => {
    const { content } = source;
    if (isRefusal(content)) return content;
    const hash = hashes[index] ?? "";
    const articleId = known.get(hash);
    return articleId === undefined
      ? toReceivedArticle(source, content)
      : { articleId, sha256: hash, uri: source.uri, ...receiptOf(source) };
  });
}

/** Keeps what known articles came with, including those that became known within their own batch. */
async function receiveAgain(
  batch: readonly Read[],
  outcomes: readonly Outcome[],
  writer: Writer,
): Promise<Map<number, News>> {
  const received = batch.flatMap(({ result }, index) => {
    const outcome = outcomes[index];
    if (outcome?.status !== "unchanged" || outcome.articleId === null) return [];
    if (isRefusal(result) || result.receipt === undefined) return [];
    return [{ articleId: outcome.articleId, uri: result.uri, receipt: result.receipt }];
  });
  return new Map(received.length > 0 ? await writer.receive(received) : []);
}

/** Writes what was read and gives the outcomes in order. */
async function write(batch: readonly Read[], writer: Writer): Promise<Outcome[]> {
  const articles = batch.flatMap(({ result }) => ("extraction" in result ? [result] : []));
  const rejected = batch.filter(({ result }) => isRefusal(result)).length;
  const written = (articles.length > 0 ? await writer.write(articles, rejected) : []).values();
  const outcomes = batch.map(({ name, result }): Outcome => {
    if ("articleId" in result) return { status: "unchanged", name, articleId: result.articleId, sha256: result.sha256 };
    return toOutcome(name, result, isRefusal(result) ? undefined : written.next().value);
  });
  const news = await receiveAgain(batch, outcomes, writer);
  return outcomes.map((outcome) => withNews(outcome, news));
}

/** Reports what is new about an article once, with the first of its sources. */
function withNews(outcome: Outcome, news: Map<number, News>): Outcome {
  if (outcome.status !== "unchanged" || outcome.articleId === null) return outcome;
  const found = news.get(outcome.articleId);
  news.delete(outcome.articleId);
  return found === undefined ? outcome : toUnchanged(outcome, found);
}
