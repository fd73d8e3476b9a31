import { type ArticleOptions, type GeneratedArticle, generateArticle } from "./generate-article.ts";

/** How many articles a series can have before it runs into the next seed's. */
const SERIES = 2 ** 24;

export interface SeriesOptions extends ArticleOptions {
  /** At most 16,777,216. */
  readonly count: number;
  /** From 0 to 2^28; the series of two seeds share no article. */
  readonly seed: number;
}

/** A series of articles, one at a time: nothing is kept, so a million of them need no more memory than one. */
export function* generateArticles({ count, seed, ...options }: SeriesOptions): Generator<GeneratedArticle> {
  if (count > SERIES) throw new RangeError(`at most ${SERIES} articles a series: ${count}`);
  for (let number = 0; number < count; number += 1) yield generateArticle(seed * SERIES + number, options);
}
