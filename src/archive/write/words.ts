import type { Work } from "./work.ts";

/**
 * Makes newly written articles and their quotes findable. Call it once for a batch, which costs half as much as one by
 * one.
 */
export function* enterWords(articleIds: readonly number[]): Work<void> {
  if (articleIds.length > 0) yield { do: "enter words", articleIds };
}

/** Takes articles and their quotes out of the search, before their rows are changed or deleted. */
export function* takeOutWords(articleIds: readonly number[]): Work<void> {
  if (articleIds.length > 0) yield { do: "take out words", articleIds };
}

/**
 * The ids of articles in which some words stand one after another, as a search finds them, in rising order.
 *
 * @param most the number of ids that is enough; all if null
 */
export function* findPhrase(words: string, most: number | null = null): Work<number[]> {
  return (yield { do: "find phrase", words, most }) as number[];
}
