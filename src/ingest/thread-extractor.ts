import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { LoggedDecision } from "../decisions/decision.ts";
import type { Refusal } from "../diagnostic.ts";
import { articleDigester, type DigestedArticle } from "./digest-article.ts";
import { type Extractor, localReader } from "./extractor.ts";
import { articleReader, type PreparedArticle, type ReceivedArticle } from "./prepare-article.ts";
import { type ReadingThread, readingThread } from "./reading-thread.ts";
import type { ReadingTask } from "./readings.ts";

/**
 * How many bytes of a function's code V8 runs before it optimizes the function: three times its default. Reading runs a
 * thousand functions about equally often, and each thread compiles all of them; any earlier, that takes more processor
 * time than it saves until thousands of articles have come (docs/performance.md).
 */
const RUN_BEFORE_OPTIMIZED = 400_000;

/** The V8 of Node 20. Later ones have no such flag, and would complain about it in the middle of a command's output. */
const KNOWS_THE_FLAG = 11;

/** Calls done in this thread before others are started: starting them costs as much as about a hundred articles. */
const LOCAL_CALLS = 8;

/**
 * Prepares articles in this thread while they are few, and in several when they turn out to be many: one for each
 * processor, including this thread. It has to write the results as well, so it reads only what the others have no time
 * for. If the program of the other threads is missing, because a bundler left it behind, or no thread can be started,
 * this thread reads everything.
 */
export function threadExtractor(threads: number = availableParallelism()): Extractor {
  // Enough to read while this thread writes a batch.
  return readInThreads<PreparedArticle>(threads, {
    task: { reading: "prepare", atLarge: [] },
    read: articleReader(),
    callsPerThread: 20,
  });
}

/** {@link threadExtractor} for digests of what is read and decided, which are small: only names come back with them. */
export function threadDigester(atLarge: readonly LoggedDecision[]): Extractor<DigestedArticle> {
  // Enough to read for seconds, while this thread checks something else.
  return readInThreads<DigestedArticle>(availableParallelism(), {
    task: { reading: "digest", atLarge },
    read: articleDigester(atLarge),
    callsPerThread: 80,
  });
}

interface Reading<Result> {
  readonly task: ReadingTask;
  readonly read: (article: ReceivedArticle) => Promise<Result | Refusal>;
  /** How many calls may wait at each other thread. */
  readonly callsPerThread: number;
}

function readInThreads<Result>(threads: number, { task, read, callsPerThread }: Reading<Result>): Extractor<Result> {
  if (process.versions.v8.startsWith(`${KNOWS_THE_FLAG}.`))
    setFlagsFromString(`--interrupt-budget=${RUN_BEFORE_OPTIMIZED}`);
  const url = threads > 1 ? findWorker() : null;
  const here = thisThread(read);
  let calls = 0;
  let others: readonly ReadingThread<Result>[] = [];
  return {
    get width() {
      return 1 + 2 * others.length * callsPerThread;
    },
    prepare: (articles) => {
      calls += 1;
      if (url === null || calls <= LOCAL_CALLS) return here.prepare(articles);
      if (others.length === 0) {
        others = Array.from({ length: threads - 1 }, () => readingThread({ url, task }, here.prepare));
      }
      const other = leastBusy(others);
      const canHelp = other.waiting >= callsPerThread && here.waiting === 0;
      return (canHelp ? here : other).prepare(articles);
    },
    close: async () => {
      await Promise.all(others.map((thread) => thread.close()));
    },
  };
}

function thisThread<Result>(read: (article: ReceivedArticle) => Promise<Result | Refusal>): ReadingThread<Result> {
  const local = localReader(read);
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

/**
 * Where the program of a thread lies; null if it is missing, or if this module, in a bundle, does not know its own
 * place.
 */
function findWorker(): URL | null {
  const { url } = import.meta;
  const program = url === undefined ? null : new URL("./extract-worker.js", url);
  return program?.protocol === "file:" && existsSync(program) ? program : null;
}

function leastBusy<Result>(threads: readonly ReadingThread<Result>[]): ReadingThread<Result> {
  return threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}
