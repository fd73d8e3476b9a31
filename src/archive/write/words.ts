import type { Work } from "./work.ts";

/** Makes articles that were written just now, and their quotes, findable. Once for a batch, which costs half of one by one. */
export function* enterWords(articleIds: readonly number[]): Work<void> {
  if (articleIds.length > 0) yield { do: "enter words", articleIds };
}

/** Takes articles and their quotes out of the search, before their rows change or go. */
export function* takeOutWords(articleIds: readonly number[]): Work<void> {
  if (articleIds.length > 0) yield { do: "take out words", articleIds };
}

/**
 * The ids of articles in which some words stand one behind the other, as a search finds them, rising.
 *
 * @param most so many are enough
 */
export function* findPhrase(words: string, most: number | null = null): Work<number[]> {
  return (yield { do: "find phrase", words, most }) as number[];
}
