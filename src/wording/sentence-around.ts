import type { ComparedWord } from "./words.ts";

/** A sentence without a full stop may be a whole text: so many words of it are looked at on either side. */
const MAX_AROUND = 40;

/** A passage: the indexes of its first word and of its last. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the sentences in which a passage begins and ends, some forty on either side at most.
 *
 * @param first the index of the passage's first word, and `last` of its last
 * @returns the indexes of the first of them and of the one behind the last
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
