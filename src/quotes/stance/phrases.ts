import type { Grammar } from "../../grammar/grammar.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { PhraseReadings, Reading } from "../../languages/for-stance.ts";

/** A phrase from a word list, found in the text: its first token, and the reading that it gives to what follows. */
export interface FoundPhrase {
  readonly headToken: number;
  readonly reading: Reading;
}

/** The longest listed phrase, in words. */
const MAX_WORDS = 4;

/**
 * The longest listed phrase that ends before a token; null for none.
 *
 * @param first the first token of the sentence
 * @param ending the rest of the phrase, where other words separate it from its beginning: "apologised ⟨on Sunday⟩ for"
 */
export function phraseBefore(
  grammar: Grammar,
  first: number,
  end: number,
  { readings, ends }: PhraseReadings,
  ending = "",
): FoundPhrase | null {
  if (!ends.has(ending === "" ? wordAt(grammar, end - 1) : ending)) return null;
  let text = ending;
  let found: FoundPhrase | null = null;
  for (let at = end - 1; at >= first && at > end - 1 - MAX_WORDS; at -= 1) {
    const word = wordAt(grammar, at);
    text = text === "" ? word : `${word} ${text}`;
    const reading = readings.get(text);
    if (reading !== undefined) found = { headToken: at, reading };
  }
  return found;
}
