import { Worker } from "node:worker_threads";
import type { Refusal } from "../diagnostic.ts";
import type { ReceivedArticle } from "./prepare-article.ts";
import type { ReadingTask } from "./readings.ts";

/** What a thread says when it has loaded its program; everything after that is an answer. */
export const READY = "ready";

type Prepare<Result> = (articles: readonly ReceivedArticle[]) => Promise<readonly (Result | Refusal)[]>;

/** Another thread that reads articles; it answers calls in their order. */
export interface ReadingThread<Result> {
  /** How many calls are not answered yet. */
  readonly waiting: number;
  readonly prepare: Prepare<Result>;
  close(): Promise<void>;
}

interface Call<Result> {
  readonly articles: readonly ReceivedArticle[];
  resolve(results: readonly Result[] | Promise<readonly Result[]>): void;
}

/** What another thread runs, and what it is started for. */
export interface ReadingProgram {
  readonly url: URL;
  readonly task: ReadingTask;
}

/**
 * A thread that runs a program, started when it is first asked for something. If it ends, for want of memory for
 * instance, it is started again, and the articles that it had in hand are read one by one: the one that ends it is
 * refused, and no other is lost.
 *
 * @param instead reads the articles if no thread can be started, for want of descriptors for instance
 */
export function readingThread<Result>({ url, task }: ReadingProgram, instead: Prepare<Result>): ReadingThread<Result> {
  let worker: Worker | null = null;
  let calls: Call<Result | Refusal>[] = [];
  let canStart = true;
  let isClosed = false;

  const prepare: Prepare<Result> = (articles) =>
    canStart
      ? new Promise((resolve) => {
          calls.push({ articles, resolve });
          worker ??= start();
          worker.postMessage(articles);
        })
      : instead(articles);

  function start(): Worker {
    const started = new Worker(url, { workerData: task });
    let isReady = false;
    let failure: Error | null = null;
    started.on("message", (message: string) => {
      if (message === READY) isReady = true;
      else calls.shift()?.resolve(JSON.parse(message));
    });
    started.on("error", (error) => {
      failure = error;
    });
    started.on("exit", (code) => {
      worker = null;
      if (!isClosed) goOn(isReady, failure?.message ?? `it exited with ${code}`);
    });
    return started;
  }

  /** Asks again what was asked of a thread that has ended, but elsewhere if it had not even begun. */
  function goOn(hadBegun: boolean, reason: string): void {
    const [inHand, ...waiting] = calls;
    calls = [];
    canStart &&= hadBegun;
    inHand?.resolve(hadBegun ? readEach(inHand.articles, reason) : instead(inHand.articles));
    for (const { articles, resolve } of waiting) resolve(prepare(articles));
  }

  async function readEach(
    articles: readonly ReceivedArticle[],
    reason: string,
  ): Promise<readonly (Result | Refusal)[]> {
    if (articles.length === 1) return [{ code: "E_INTERNAL", reason: `the thread that read it ended: ${reason}` }];
    return (await Promise.all(articles.map((article) => prepare([article])))).flat();
  }

  return {
    get waiting() {
      return calls.length;
    },
    prepare,
    close: async () => {
      isClosed = true;
      await worker?.terminate();
    },
  };
}
