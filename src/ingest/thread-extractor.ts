import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Extractor, localExtractor } from "./extractor.ts";
import { type ReadingThread, readingThread } from "./reading-thread.ts";

/** Calls done in this thread before others are started: starting them costs as much as some hundred articles. */
const LOCAL_CALLS = 8;
/** Calls that wait at each other thread, so that it has enough to read while this thread writes a batch. */
const CALLS_PER_THREAD = 20;

/**
 * Prepares articles in this thread while they are few, and in several when they turn out to be many: one for each
 * processor, this thread included. It has the results to write as well, so it reads only what the others have no time for.
 * Where the program of the other threads is missing, because a bundler left it behind, or none can be started, this thread
 * reads all.
 */
export function threadExtractor(threads: number = availableParallelism()): Extractor {
  const program = threads > 1 ? findWorker() : null;
  const here = thisThread();
  let calls = 0;
  let others: readonly ReadingThread[] = [];
  return {
    get width() {
      return 1 + 2 * others.length * CALLS_PER_THREAD;
    },
    prepare: (articles) => {
      calls += 1;
      if (program === null || calls <= LOCAL_CALLS) return here.prepare(articles);
      if (others.length === 0) others = Array.from({ length: threads - 1 }, () => readingThread(program, here.prepare));
      const other = leastBusy(others);
      const canHelp = other.waiting >= CALLS_PER_THREAD && here.waiting === 0;
      return (canHelp ? here : other).prepare(articles);
    },
    close: async () => {
      await Promise.all(others.map((thread) => thread.close()));
    },
  };
}

function thisThread(): ReadingThread {
  const local = localExtractor();
  let waiting = 0;
  return {
    get waiting() {
      return waiting;
    },
    prepare: async (articles) => {
      waiting += 1;
      try {
        return await local.prepare(articles);
      } finally {
        waiting -= 1;
      }
    },
    close: local.close,
  };
}

/** Where the program of a thread lies. In a bundle of another format this module may not even know where it lies itself. */
function findWorker(): URL | null {
  const { url } = import.meta;
  const program = url === undefined ? null : new URL("./extract-worker.js", url);
  return program?.protocol === "file:" && existsSync(program) ? program : null;
}

function leastBusy(threads: readonly ReadingThread[]): ReadingThread {
  return threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}
