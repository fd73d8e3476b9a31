/**
 * Parts of speech, a reduction of the Penn Treebank's set to what quoting needs. A tag is a small integer, so that a
 * document's tags fit a `Uint8Array`; {@link TAG_NAMES} has its name.
 *
 * @module
 */

export const NOUN = 0;
export const NAME = 1;
export const PRONOUN = 2;
/** "his", "their". The "’s" of a possessive has its own tag, {@link POSSESSIVE}. */
export const OWNER = 3;
export const DETERMINER = 4;
export const ADJECTIVE = 5;
export const ADVERB = 6;
/** "said": a finite verb in the past tense. */
export const PAST = 7;
/** "quoted": a past participle, passive or perfect. */
export const PARTICIPLE = 8;
/** "saying". */
export const GERUND = 9;
/** "say" after "to" or a modal. */
export const BASE = 10;
/** "say" in "they say". */
export const PRESENT = 11;
/** "says". */
export const PRESENT_THIRD = 12;
export const MODAL = 13;
/** Prepositions and subordinating conjunctions, including "that" before a clause. */
export const PREPOSITION = 14;
export const TO = 15;
/** Relative and interrogative words: "who", "which", "where". */
export const WH_WORD = 16;
/** "and", "but", "or". */
export const CONJUNCTION = 17;
export const NUMBER = 18;
export const POSSESSIVE = 19;
/** "out" in "pointed out". */
export const PARTICLE = 20;
export const COMMA = 21;
/** Full stop, question and exclamation mark. */
export const STOP = 22;
/** Quotation marks. */
export const MARK = 23;
/** Dashes, colons, semicolons, brackets and whatever else is not a word. */
export const SYMBOL = 24;
/** Interjections, foreign words, handles, addresses. */
export const OTHER = 25;

export const TAG_NAMES = [
  "noun",
  "name",
  "pronoun",
  "owner",
  "determiner",
  "adjective",
  "adverb",
  "past",
  "participle",
  "gerund",
  "base",
  "present",
  "present-third",
  "modal",
  "preposition",
  "to",
  "wh-word",
  "conjunction",
  "number",
  "possessive",
  "particle",
  "comma",
  "stop",
  "mark",
  "symbol",
  "other",
] as const;

/** How many tags there are. */
export const TAG_COUNT = TAG_NAMES.length;

/** Whether a verb form can head a clause of its own: "said", "say", "says", "will". */
export function isFiniteVerb(tag: number | undefined): boolean {
  return tag === PAST || tag === PRESENT || tag === PRESENT_THIRD || tag === MODAL;
}

/** "said", "quoted": whether a tag is a past or a participle, which the tagger often confuses. */
export function isPastForm(tag: number | undefined): boolean {
  return tag === PAST || tag === PARTICIPLE;
}

/** "say", "says": whether a tag is a finite verb in the present tense. */
export function isPresentForm(tag: number | undefined): boolean {
  return tag === PRESENT || tag === PRESENT_THIRD;
}

/** Whether a tag is any verb form, including modals. */
export function isVerb(tag: number | undefined): boolean {
  return tag !== undefined && tag >= PAST && tag <= MODAL;
}

/** Whether a token with this tag can stand in a noun phrase without modifiers behind it. */
export function isInNounPhrase(tag: number | undefined): boolean {
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === ADJECTIVE ||
    tag === DETERMINER ||
    tag === OWNER ||
    tag === POSSESSIVE ||
    tag === NUMBER ||
    tag === PRONOUN
  );
}
