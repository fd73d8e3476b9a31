import { WordNumbers } from "../grammar/word-numbers.ts";
import type { PhraseWords } from "../languages/for-people.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Document } from "../text/document.ts";

/** What a small word may do, see `PhraseWords`; a word's kinds are a sum of these bits. */
export const DEFINITE = 1;
export const INDEFINITE = 1 << 1;
export const OURS = 1 << 2;
export const JOINER = 1 << 3;
export const ALTERNATIVE = 1 << 4;
export const PART_OF = 1 << 5;
export const HELD_FOR = 1 << 6;
export const SERVING = 1 << 7;
export const BEFORE_EMPLOYER = 1 << 8;
export const BEFORE_PLACE = 1 << 9;
export const BEFORE_AGENT = 1 << 10;
export const ONE = 1 << 11;
export const CLOSING = 1 << 12;
export const WHO_SUBJECT = 1 << 13;
export const MOSTLY_CLAUSE = 1 << 14;
export const DESCRIBING = 1 << 15;
export const BEFORE_INFINITIVE = 1 << 16;
export const NEVER_NOUN = 1 << 17;

const KINDS: Readonly<Record<keyof PhraseWords, number>> = {
  definite: DEFINITE,
  indefinite: INDEFINITE,
  ours: OURS,
  joiners: JOINER,
  alternatives: ALTERNATIVE,
  partOf: PART_OF,
  heldFor: HELD_FOR,
  serving: SERVING,
  beforeEmployers: BEFORE_EMPLOYER,
  beforePlaces: BEFORE_PLACE,
  beforeAgents: BEFORE_AGENT,
  ones: ONE,
  closing: CLOSING,
  whoSubjects: WHO_SUBJECT,
  mostlyClauses: MOSTLY_CLAUSE,
  describing: DESCRIBING,
  beforeInfinitives: BEFORE_INFINITIVE,
  neverNouns: NEVER_NOUN,
};

/** The kinds of every small word of a language. */
const kindsIn = perLanguage(({ phraseWords }) => {
  const kinds = new Map<string, number>();
  for (const name of Object.keys(KINDS) as (keyof PhraseWords)[])
    for (const word of phraseWords[name]) kinds.set(word, (kinds.get(word) ?? 0) | KINDS[name]);
  return new WordNumbers(kinds);
});

/** For each token the kinds of small words that it is. Every word of the vocabulary is looked up once: rules ask often. */
export function readSmallWords({ tokens, vocabulary: { forms, hashes, of }, language }: Document): Int32Array {
  const list = kindsIn(language);
  const known = forms.map((form, word) => list.get(form, 0, hashes[word]));
  const kinds = new Int32Array(tokens.length);
  for (let at = 0; at < kinds.length; at += 1) kinds[at] = known[of[at] ?? 0] ?? 0;
  return kinds;
}
