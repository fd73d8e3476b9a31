import type { ComparedWord } from "./words.ts";

/** How many words are searched on either side: a sentence without a full stop may be a whole text. */
const MAX_AROUND = 40;

/** A passage: the indexes of its first word and of its last. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the sentences in which a passage begins and ends, at most some forty on either side.
 *
 * @param first the index of the passage's first word; `last` is that of its last
 * @returns the indexes of their first word and of the one behind their last
 */
export function sentenceAround(
  words: readonly ComparedWord[],
  first: number,
  last: number,
): readonly [start: number, end: number] {
  let start = first;
  while (start > 0 && first - start < MAX_AROUND && words[start]?.opensSentence === false) start -= 1;
  let end = last + 1;
  while (end < words.length && end - last <= MAX_AROUND && words[end]?.opensSentence === false) end += 1;
  return [start, end];
}
