/**
 * What a language must supply to compare two wordings: a claim with what is printed, or two prints of the same words.
 * Lower case, with straight apostrophes, without accents.
 *
 * @module
 */

import type { TokenWords } from "./for-text.ts";

/** What is needed of a language to compare wordings. */
export interface WordingWords extends TokenWords {
  /** Words that mean nothing by themselves: "the". */
  readonly functionWords: ReadonlySet<string>;
  /** With one of these, such as "not", more or less, a sentence can say the opposite. */
  readonly negatingWords: ReadonlySet<string>;
  /** Verbs that help another, "⟨has⟩ said": a negation before or behind them means the same. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Endings that distinguish the forms of one word, including the empty one: "claim", "claim⟨ed⟩". */
  readonly inflections: ReadonlySet<string>;
  /**
   * Parts of words that are spelt in two ways, each with the spelling that counts: "labour" and "labor". No two words
   * of different meaning may become the same.
   */
  readonly spellings: readonly (readonly [part: RegExp, spelling: string])[];
  readonly clipped: ClippedWords;
  readonly numbers: NumberWords;
}

/** Two words written as one. */
export interface ClippedWords {
  /**
   * Words that are two: the first, the second, and how many of the last letters are the second. "cannot" is "can" and
   * "not", the last three letters.
   */
  readonly whole: ReadonlyMap<string, readonly [first: string, second: string, length: number]>;
  /** The ending that negates a verb, "did⟨n't⟩", and the word it stands for; null in a language without one. */
  readonly negation: { readonly ending: string; readonly word: string } | null;
  /** For what stands before that ending and is not a word, the word that is meant: "wo" is "will". */
  readonly beforeNegation: ReadonlyMap<string, string>;
  /** What is written behind an apostrophe, with the word that it stands for: "we'⟨ll⟩". */
  readonly endings: ReadonlyMap<string, string>;
  /** Words behind which the sign of the possessive stands for a verb: "⟨that⟩'s". */
  readonly beforeVerb: ReadonlySet<string>;
  /** That verb: "is". */
  readonly possessiveVerb: string;
}

/** Numbers in words. */
export interface NumberWords {
  /** The number one, which can also be something other than a number: "no one". It counts as a small word. */
  readonly one: string;
  /** From two to nine. */
  readonly units: ReadonlyMap<string, number>;
  /** From ten to nineteen. */
  readonly teens: ReadonlyMap<string, number>;
  /** From twenty to ninety; a unit may follow, with or without a hyphen. */
  readonly tens: ReadonlyMap<string, number>;
  /** Words for quantities that are not written in digits: "million". */
  readonly quantities: ReadonlySet<string>;
  /** The word for the per cent sign. */
  readonly percent: string;
}
