/**
 * What a language must give for two wordings to be compared: a claim and what is printed, or two prints of the same words. Lower case, with
 * straight apostrophes, without accents.
 *
 * @module
 */

import type { TokenWords } from "./for-text.ts";

export interface WordingWords extends TokenWords {
  /** Words that say nothing by themselves. */
  readonly functionWords: ReadonlySet<string>;
  /** One of them more or less and a sentence may say the opposite. */
  readonly negatingWords: ReadonlySet<string>;
  /** Verbs that help another: a negation may stand before or behind them, and says the same. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Endings by which forms of one word differ, the empty one among them. */
  readonly inflections: ReadonlySet<string>;
  /**
   * Parts of words that are spelt in two ways, and which of them counts: "labour" and "labor". No two words that mean something else may come
   * out the same.
   */
  readonly spellings: readonly (readonly [part: RegExp, spelling: string])[];
  readonly clipped: ClippedWords;
  readonly numbers: NumberWords;
}

/** Two words that are written as one. */
export interface ClippedWords {
  /** Words that are two, and how they are parted: "cannot" is "can" and "not", the last three letters. */
  readonly whole: ReadonlyMap<string, readonly [first: string, second: string, length: number]>;
  /** What a verb is written before that negates it: "did⟨n't⟩"; null in a language that has no such ending. */
  readonly negation: { readonly ending: string; readonly word: string } | null;
  /** What stands before it, where that is no word of its own: "wo" is "will". */
  readonly beforeNegation: ReadonlyMap<string, string>;
  /** What is written behind an apostrophe, and the word that it stands for: "we'⟨ll⟩". */
  readonly endings: ReadonlyMap<string, string>;
  /** Behind these the sign of the possessive stands for a verb: "⟨that⟩'s". */
  readonly beforeVerb: ReadonlySet<string>;
  /** That verb: "is". */
  readonly possessiveVerb: string;
}

/** Numbers that are written out. */
export interface NumberWords {
  /** The first of all numbers, which may as well be no number: "no one". It counts as a small word. */
  readonly one: string;
  /** From two to nine. */
  readonly units: ReadonlyMap<string, number>;
  /** From ten to nineteen. */
  readonly teens: ReadonlyMap<string, number>;
  /** From twenty to ninety; a unit may follow, with a hyphen or without. */
  readonly tens: ReadonlyMap<string, number>;
  /** Words of quantity that are not written in digits. */
  readonly quantities: ReadonlySet<string>;
  /** What the sign of the hundredth part is called. */
  readonly percent: string;
}
