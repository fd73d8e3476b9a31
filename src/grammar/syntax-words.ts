import type { SyntaxWords } from "../languages/for-grammar.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Document } from "../text/document.ts";
import { WH_WORD } from "./tags.ts";
import { WordNumbers } from "./word-numbers.ts";

/**
 * What a small word can be in a sentence, see `SyntaxWords`. Each is a bit, and a word that can be several things has
 * the sum. One bit is still free.
 */
export const DEFINITE = 1;
export const INDEFINITE = 1 << 1;
export const OURS = 1 << 2;
export const NEGATIVE_DETERMINER = 1 << 3;
export const ONE = 1 << 4;
export const COORDINATOR = 1 << 5;
export const ALTERNATIVE = 1 << 6;
export const ADVERSATIVE = 1 << 7;
export const NEGATIVE_COORDINATOR = 1 << 8;
export const COMPLEMENTIZER = 1 << 9;
export const INFINITIVE_MARKER = 1 << 10;
export const CONDITIONAL = 1 << 11;
export const POLAR_QUESTION = 1 << 12;
export const RELATIVE_SUBJECT = 1 << 13;
export const RELATIVE_OF_THINGS = 1 << 14;
export const FREE_RELATIVE = 1 << 15;
export const PREDICATIVE = 1 << 16;
export const COMPARATIVE = 1 << 17;
export const GENITIVE = 1 << 18;
export const PURPOSE = 1 << 19;
export const DATIVE = 1 << 20;
export const LOCATIVE = 1 << 21;
export const AGENT = 1 << 22;
export const BEFORE_EMPLOYER = 1 << 23;
export const EXPLETIVE = 1 << 24;
export const NEGATOR = 1 << 25;
export const RESTRICTIVE = 1 << 26;
export const SOURCE_MARKER = 1 << 27;
export const SECOND_PERSON = 1 << 28;
export const DESCRIBING = 1 << 29;
export const NEVER_NOUN = 1 << 30;

const USES: Readonly<Record<keyof SyntaxWords, number>> = {
  definite: DEFINITE,
  indefinite: INDEFINITE,
  ours: OURS,
  negativeDeterminers: NEGATIVE_DETERMINER,
  ones: ONE,
  coordinators: COORDINATOR,
  alternatives: ALTERNATIVE,
  adversatives: ADVERSATIVE,
  negativeCoordinators: NEGATIVE_COORDINATOR,
  complementizers: COMPLEMENTIZER,
  infinitiveMarkers: INFINITIVE_MARKER,
  conditionals: CONDITIONAL,
  polarQuestions: POLAR_QUESTION,
  relativeSubjects: RELATIVE_SUBJECT,
  relativesOfThings: RELATIVE_OF_THINGS,
  freeRelatives: FREE_RELATIVE,
  predicatives: PREDICATIVE,
  comparatives: COMPARATIVE,
  genitives: GENITIVE,
  purposes: PURPOSE,
  datives: DATIVE,
  locatives: LOCATIVE,
  agents: AGENT,
  beforeEmployers: BEFORE_EMPLOYER,
  expletives: EXPLETIVE,
  negators: NEGATOR,
  restrictives: RESTRICTIVE,
  sourceMarkers: SOURCE_MARKER,
  secondPersons: SECOND_PERSON,
  describing: DESCRIBING,
  neverNouns: NEVER_NOUN,
};

/** What every small word of a language can be. */
const usesIn = perLanguage(({ syntax }) => {
  const uses = new Map<string, number>();
  for (const name of Object.keys(USES) as (keyof SyntaxWords)[])
    for (const word of syntax[name]) uses.set(word, (uses.get(word) ?? 0) | USES[name]);
  return new WordNumbers(uses);
});

/**
 * What each token can be, as a sum of bits; 0 if it is not a small word. Every word of the vocabulary is looked up
 * once, since rules ask often.
 */
export function readSyntaxWords({ tokens, vocabulary: { forms, hashes, of }, language }: Document): Int32Array {
  const list = usesIn(language);
  const known = new Int32Array(forms.length);
  for (let word = 0; word < known.length; word += 1) known[word] = list.get(forms[word] ?? "", 0, hashes[word]);
  const uses = new Int32Array(tokens.length);
  for (let at = 0; at < uses.length; at += 1) uses[at] = known[of[at] ?? 0] ?? 0;
  return uses;
}

/** Whether the word at a token can be one of these by itself, whatever stands beside it. False outside the document. */
export function servesAs({ syntax }: { readonly syntax: Int32Array }, at: number, uses: number): boolean {
  return ((syntax[at] ?? 0) & uses) !== 0;
}

/** Whether "according to" stands right before a token. */
export function isBehindSource(of: { readonly syntax: Int32Array }, at: number): boolean {
  return servesAs(of, at - 1, DATIVE) && servesAs(of, at - 2, SOURCE_MARKER);
}

/** Whether a relative clause may begin at a token: "who", "which", "where", or "that". */
export function opensRelative(of: { readonly syntax: Int32Array; readonly tags: Uint8Array }, at: number): boolean {
  return of.tags[at] === WH_WORD || servesAs(of, at, COMPLEMENTIZER);
}
