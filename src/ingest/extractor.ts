import { setImmediate } from "node:timers/promises";
import type { Refusal } from "../diagnostic.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import { articleReader, type PreparedArticle, type ReceivedArticle } from "./prepare-article.ts";

export type Prepared = PreparedArticle | Refusal;

/** Stands for a result that an extractor did not give, which never happens. */
export const LOST: Refusal = { code: "E_INTERNAL", reason: "the extractor gave no result" };

/** Reads articles, here or in other threads: the results are the same, and in the order of the articles. */
export interface Extractor<Result = PreparedArticle> {
  /** How many calls of `prepare` are worth having under way at once. */
  readonly width: number;
  prepare(articles: readonly ReceivedArticle[]): Promise<readonly (Result | Refusal)[]>;
  close(): Promise<void>;
}

/**
 * Prepares articles in this thread, one call after the other; lets the event loop turn between calls.
 *
 * @param lend where a second reader comes from; the package unless given
 */
export function localExtractor(lend?: LendReader): Extractor {
  return localReader(articleReader(lend));
}

/** {@link localExtractor} for another way to read. */
export function localReader<Result>(read: (article: ReceivedArticle) => Promise<Result | Refusal>): Extractor<Result> {
  return {
    width: 1,
    prepare: async (articles) => {
      await setImmediate();
      return readEach(articles, read);
    },
    close: async () => {},
  };
}

/** Reads articles one after the other, in order. */
export async function readEach<Result>(
  articles: readonly ReceivedArticle[],
  read: (article: ReceivedArticle) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const article of articles) results.push(await read(article));
  return results;
}
