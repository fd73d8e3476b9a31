import type { Language } from "../languages/language.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "./tags.ts";

/** Nothing begins at a token. This and the following are what {@link clauseStart} returns. */
export const NOTHING = 0;
/** A finite verb: "said that". */
export const VERB = 1;
/** A pronoun and its verb: "he was". */
export const PRONOUN_CLAUSE = 2;
/** A noun phrase and its verb: "the old senator from Ohio was". */
export const NOUN_CLAUSE = 3;
/** "to raise". */
export const INFINITIVE = 4;
/** "raising". */
export const PARTICIPIAL = 5;
/** "that he was", "who said", "whether the plan is". */
export const SUBORDINATE = 6;
/** A base form after adverbs: "quickly raise". */
export const BARE_VERB = 7;

/**
 * What begins at a token with this tag and word, given what begins at the next one: sentences are read from right to
 * left.
 */
export function clauseStart(tag: number, word: string, next: number, language: Language): number {
  if (isFiniteVerb(tag)) return VERB;
  switch (tag) {
    case ADVERB:
      return next;
    case PRONOUN:
      return next === VERB ? PRONOUN_CLAUSE : NOTHING;
    case NOUN:
    case NAME:
    case NUMBER:
    case ADJECTIVE:
    case DETERMINER:
    case OWNER:
    case POSSESSIVE:
      return next === VERB || next === NOUN_CLAUSE ? NOUN_CLAUSE : NOTHING;
    case BASE:
      return BARE_VERB;
    case TO:
      return next === BARE_VERB ? INFINITIVE : NOTHING;
    case GERUND:
      return PARTICIPIAL;
    case PARTICIPLE:
      return NOTHING;
    case WH_WORD:
      return SUBORDINATE;
    case PREPOSITION:
      return afterPreposition(word, next, language);
    case CONJUNCTION:
      return next === NOUN_CLAUSE ? NOUN_CLAUSE : NOTHING;
    default:
      return NOTHING;
  }
}

/** What begins at a preposition: it continues a noun phrase, as "of" does, or opens a clause as a conjunction. */
function afterPreposition(word: string, next: number, language: Language): number {
  if (language.smallWords.withinPhrase.has(word)) return next === NOUN_CLAUSE ? NOUN_CLAUSE : NOTHING;
  return next === VERB || next === PRONOUN_CLAUSE || next === NOUN_CLAUSE ? SUBORDINATE : NOTHING;
}

/** Whether a clause begins with its subject and verb: "the old senator from Ohio was", "he was". */
export function isWholeClause(start: number | undefined): boolean {
  return start === NOUN_CLAUSE || start === PRONOUN_CLAUSE;
}
