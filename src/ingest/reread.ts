import type Database from "better-sqlite3";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { type Extractor, localExtractor, type Prepared } from "./extractor.ts";
import { mapInOrder } from "./map-in-order.ts";
import { Pile } from "./pile.ts";
import type { ReceivedArticle } from "./prepare-article.ts";
import { createNamesRead } from "./reread-names.ts";
import {
  ALTERED,
  createRereadRehearsal,
  createRereadWriter,
  type Reread,
  type RereadArticle,
} from "./reread-writer.ts";
import { type StoredSource, sourcesAfter, sourcesOf, toReceived } from "./stored-source.ts";

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
const BATCH = { things: 200, bytes: 32 * 2 ** 20 };

/**
 * Reads stored articles again and exchanges what was read from them before, each article as a whole. Where the same is
 * read as before nothing changes, so a quote keeps its id. When all articles were read, people and organisations are
 * settled too: afterwards the archive is as one made anew, but for ids, slugs and runs.
 *
 * Throws an `ArchiveError` if the archive cannot be written: what was reported by then is stored.
 */
export async function reread(archive: Database.Database, options: RereadOptions): Promise<void> {
  const { articleIds, dryRun = false } = options;
  if (articleIds !== undefined || dryRun) {
    const sources = articleIds === undefined ? sourcesAfter(archive, 0) : sourcesOf(archive, articleIds);
    await rereadSources(archive, sources, options, () => {});
    return;
  }
  const names = createNamesRead();
  let lastId = 0;
  let isComplete = true;
  const note = ({ source, prepared }: RereadArticle) => {
    lastId = source.id;
    if (isRefusal(prepared)) isComplete = false;
    else names.add(prepared.extraction);
  };
  do {
    await rereadSources(archive, sourcesAfter(archive, lastId), options, note);
    if (options.signal?.aborted === true) return;
  } while (isComplete && !names.settle(archive, lastId));
}

async function rereadSources(
  archive: Database.Database,
  sources: Iterable<StoredSource>,
  { dryRun, report, signal, extractor = localExtractor() }: RereadOptions,
  note: (article: RereadArticle) => void,
): Promise<void> {
  const writer = dryRun ? createRereadRehearsal(archive) : createRereadWriter(archive);
  const batch = new Pile<RereadArticle>(BATCH);
  const finish = async () => {
    const articles = batch.take();
    if (articles.length > 0) await report(writer.write(articles));
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

async function* untilAborted<Item>(items: Iterable<Item>, signal: AbortSignal | undefined): AsyncGenerator<Item> {
  for (const item of items) {
    if (signal?.aborted === true) return;
    yield item;
  }
}

async function readAgain(sources: readonly StoredSource[], extractor: Extractor): Promise<RereadArticle[]> {
  const received = sources.map(tryToReceived);
  const results = (await extractor.prepare(received.filter((one) => one !== null))).values();
  return sources.map((source, index) => {
    const prepared: Prepared = received[index] === null ? ALTERED : (results.next().value ?? LOST);
    return { source, prepared };
  });
}

const LOST: Refusal = { code: "E_INTERNAL", reason: "the extractor gave no result" };

/** Null for a text that cannot be written in its encoding any more. */
function tryToReceived(source: StoredSource): ReceivedArticle | null {
  try {
    return toReceived(source);
  } catch {
    return null;
  }
}
