import { type ArchiveStore, DecisionsChanged, type StoredSource } from "../archive/store.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { openRoll, type Roll } from "../identity/roll.ts";
import { type Desk, EMPTY_DESK, leadsTo } from "./desk.ts";
import { type Extractor, localExtractor } from "./extractor.ts";
import { mapInOrder } from "./map-in-order.ts";
import { bytesInHand } from "./memory.ts";
import { Pile } from "./pile.ts";
import { type ArticleReadAgain, readAgain } from "./read-again.ts";
import type { Reread } from "./reread-outcome.ts";
import { createRereadRehearsal, createRereadWriter, type NoteFacts } from "./reread-writer.ts";

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
  /** Whether a second reader has a say; as it had before, unless given. */
  readonly thorough?: boolean;
}

/** Articles in one transaction. */
const BATCH = { things: 200, bytes: bytesInHand(32 * 2 ** 20) };

/**
 * Reads stored articles again and exchanges what was read from them before, each article as a whole. If an article
 * reads the same as before nothing changes, so a quote keeps its id. Once all articles are read, people and
 * organisations are settled too: the archive is then as if made anew, except for ids, slugs and runs.
 *
 * Throws an `ArchiveError` if the archive cannot be written: what was reported by then is stored.
 */
export async function reread(store: ArchiveStore, options: RereadOptions): Promise<void> {
  const { articleIds, dryRun = false } = options;
  if (articleIds !== undefined || dryRun) {
    const sources = articleIds === undefined ? store.sourcesAfter(0) : store.sources(articleIds);
    await rereadSources(store, sources, options, NO_NOTE);
    return;
  }
  const roll = openRoll();
  const desks = new Set<Desk>();
  let lastId = 0;
  let isComplete = true;
  const note: Note = {
    article: (id) => {
      lastId = id;
    },
    facts: (facts, desk) => {
      desks.add(desk);
      if (facts === null) isComplete = false;
      else roll.add(facts);
    },
  };
  do {
    await rereadSources(store, store.sourcesAfter(lastId), options, note);
    if (options.signal?.aborted === true) return;
  } while (isComplete && !(await settle(store, roll, lastId, desks)));
}

/**
 * Settles names. False if articles were added meanwhile; a decision made meanwhile has settled the names it concerns.
 */
async function settle(store: ArchiveStore, roll: Roll, lastId: number, desks: ReadonlySet<Desk>): Promise<boolean> {
  const [desk = EMPTY_DESK, ...others] = desks;
  if (others.length > 0) return true;
  const run = { command: "reread", version: EXTRACTOR_VERSION, decisionsSeen: desk.seen };
  try {
    return await store.settleNames(roll, lastId, run, leadsTo(desk));
  } catch (error) {
    if (error instanceof DecisionsChanged) return true;
    throw error;
  }
}

/** Called while articles are read again. */
export interface Note {
  /** Called for each article when it was read. */
  readonly article: (id: number) => void;
  readonly facts: NoteFacts;
}

const NO_NOTE: Note = { article: () => {}, facts: () => {} };

/** Reads articles again as the sources give them, and writes them in batches. */
export async function rereadSources(
  store: ArchiveStore,
  sources: AsyncIterable<StoredSource>,
  { dryRun, report, signal, extractor = localExtractor(), thorough }: RereadOptions,
  note: Note,
): Promise<void> {
  const writer = dryRun ? createRereadRehearsal(store) : createRereadWriter(store, note.facts);
  const batch = new Pile<ArticleReadAgain>(BATCH);
  const finish = async () => {
    const articles = batch.take();
    if (articles.length > 0) await report(await writer.write(articles));
  };
  const reading = mapInOrder(untilAborted(sources, signal), {
    work: (chunk) => readAgain(chunk, extractor, { thorough }),
    width: () => extractor.width,
    sizeOf: ({ text }) => text.length,
  });
  for await (const read of reading) {
    if (typeof read === "symbol") continue;
    note.article(read.source.id);
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
