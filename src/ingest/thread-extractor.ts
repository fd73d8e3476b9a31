import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Extractor, localExtractor, type Prepared } from "./extractor.ts";
import type { ReceivedArticle } from "./prepare-article.ts";

/** Calls done in this thread before others are started: starting them costs as much as some hundred articles. */
const LOCAL_CALLS = 8;
/** Calls that wait at a thread, so that it has enough to read while this thread writes a batch. */
const CALLS_PER_THREAD = 12;

/** Prepares articles in this thread while they are few, and in several when they turn out to be many. */
export function threadExtractor(threads: number = availableParallelism()): Extractor {
  const local = localExtractor();
  let calls = 0;
  let pool: readonly Thread[] | null = null;
  return {
    get width() {
      return pool === null ? 1 : pool.length * CALLS_PER_THREAD;
    },
    prepare: (articles) => {
      calls += 1;
      if (threads < 2 || calls <= LOCAL_CALLS) return local.prepare(articles);
      pool ??= Array.from({ length: threads }, startThread);
      return leastBusy(pool).prepare(articles);
    },
    close: async () => {
      await Promise.all((pool ?? []).map((thread) => thread.close()));
    },
  };
}

interface Thread {
  readonly waiting: number;
  prepare(articles: readonly ReceivedArticle[]): Promise<readonly Prepared[]>;
  close(): Promise<unknown>;
}

interface Call {
  resolve(results: readonly Prepared[]): void;
  reject(error: Error): void;
}

/** A thread answers in the order in which it was asked. */
function startThread(): Thread {
  const worker = new Worker(new URL("./extract-worker.js", import.meta.url));
  const calls: Call[] = [];
  const fail = (error: Error) => {
    for (const call of calls.splice(0)) call.reject(error);
  };
  worker.on("message", (results: readonly Prepared[]) => calls.shift()?.resolve(results));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread that reads articles ended with ${code}`)));
  return {
    get waiting() {
      return calls.length;
    },
    prepare: (articles) =>
      new Promise((resolve, reject) => {
        calls.push({ resolve, reject });
        worker.postMessage(articles);
      }),
    close: () => worker.terminate(),
  };
}

function leastBusy(pool: readonly Thread[]): Thread {
  return pool.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}
