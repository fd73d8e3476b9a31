import type { ArchiveStore, StoredSource } from "../archive/store.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { openRoll } from "../identity/roll.ts";
import { type Extractor, localExtractor } from "./extractor.ts";
import { mapInOrder } from "./map-in-order.ts";
import { bytesInHand } from "./memory.ts";
import { Pile } from "./pile.ts";
import { type ArticleReadAgain, readAgain } from "./read-again.ts";
import type { Reread } from "./reread-outcome.ts";
import { createRereadRehearsal, createRereadWriter } from "./reread-writer.ts";

export interface RereadOptions {
  /** Articles by their ids; all, if not given, those included that are added meanwhile. */
  readonly articleIds?: readonly number[];
  /** Say what would become of them and write nothing; the archive may be open for reading only. */
  readonly dryRun?: boolean;
  /** Called for articles in order, after the transaction that holds them was committed, and awaited. */
  readonly report: (fates: readonly Reread[]) => Promise<void> | void;
  /** When aborted no further article is read; those read are written and reported. */
  readonly signal?: AbortSignal;
  /** Where texts are read; this thread unless given. The caller closes it. */
  readonly extractor?: Extractor;
}

/** Articles in one transaction. */
const BATCH = { things: 200, bytes: bytesInHand(32 * 2 ** 20) };

/**
 * Reads stored articles again and exchanges what was read from them before, each article as a whole. Where the same is
 * read as before nothing changes, so a quote keeps its id. When all articles were read, people and organisations are
 * settled too: afterwards the archive is as one made anew, but for ids, slugs and runs.
 *
 * Throws an `ArchiveError` if the archive cannot be written: what was reported by then is stored.
 */
export async function reread(store: ArchiveStore, options: RereadOptions): Promise<void> {
  const { articleIds, dryRun = false } = options;
  if (articleIds !== undefined || dryRun) {
    const sources = articleIds === undefined ? store.sourcesAfter(0) : store.sources(articleIds);
    await rereadSources(store, sources, options, () => {});
    return;
  }
  const roll = openRoll();
  let lastId = 0;
  let isComplete = true;
  const note = ({ source, read }: ArticleReadAgain) => {
    lastId = source.id;
    if (isRefusal(read)) isComplete = false;
    else roll.add(read.extraction);
  };
  do {
    await rereadSources(store, store.sourcesAfter(lastId), options, note);
    if (options.signal?.aborted === true) return;
  } while (isComplete && !(await store.settleNames(roll, lastId, { command: "reread", version: EXTRACTOR_VERSION })));
}

async function rereadSources(
  store: ArchiveStore,
  sources: AsyncIterable<StoredSource>,
  { dryRun, report, signal, extractor = localExtractor() }: RereadOptions,
  note: (article: ArticleReadAgain) => void,
): Promise<void> {
  const writer = dryRun ? createRereadRehearsal(store) : createRereadWriter(store);
  const batch = new Pile<ArticleReadAgain>(BATCH);
  const finish = async () => {
    const articles = batch.take();
    if (articles.length > 0) await report(await writer.write(articles));
  };
  const reading = mapInOrder(untilAborted(sources, signal), {
    work: (chunk) => readAgain(chunk, extractor),
    width: () => extractor.width,
    sizeOf: ({ text }) => text.length,
  });
  for await (const read of reading) {
    if (typeof read === "symbol") continue;
    note(read);
    batch.add(read, read.source.text.length);
    if (batch.isFull) await finish();
  }
  await finish();
}

async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal | undefined): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal?.aborted === true) return;
    yield item;
  }
}
