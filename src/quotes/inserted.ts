import type { Grammar } from "../grammar/grammar.ts";
import { countFinites, holdsFinite } from "../grammar/holds-finite.ts";
import { findTag, holdsTag } from "../grammar/steps.ts";
import { EXPLETIVE, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isInPhrases } from "./noun-phrase.ts";

/** The longest insertion, in tokens. */
const LONGEST = 30;

/** “What Roe⟨, a miller,⟩ said”: the comma that opens an insertion before a verb; the verb itself if there is none. */
export function beforeInserted(grammar: Grammar, first: number, verb: number): number {
  const closing = verb - 1;
  if (grammar.tags[closing] !== COMMA) return verb;
  for (let at = closing - 1; at > Math.max(first, closing - LONGEST); at -= 1)
    if (grammar.tags[at] === COMMA && isInserted(grammar, at, closing)) return at;
  return verb;
}

/**
 * “promised to go but⟨, pressed by Moe,⟩ could not”: the token behind an insertion that follows "and" or "but"; without
 * one, the token right behind that word.
 */
export function behindInserted(grammar: Grammar, and: number): number {
  const comma = and + 1;
  if (grammar.tags[comma] !== COMMA) return comma;
  const closing = findTag(grammar.tags, comma + 1, comma + LONGEST, COMMA);
  return closing >= 0 && isInserted(grammar, comma, closing) ? closing + 1 : comma;
}

/**
 * Whether the words between two commas describe a noun: a relative clause, a participle, a phrase, what somebody is, an
 * age or "however".
 */
export function isInserted(grammar: Grammar, comma: number, closing: number): boolean {
  const { tags } = grammar;
  const opener = tags[comma + 1];
  if (isAside(grammar, comma + 1, closing) || isWhySpoken(grammar, comma + 1, closing)) return true;
  // "with ⟨whom⟩ Moe agreed", "a copy of ⟨which⟩ was seen by Moe"
  let relative = comma + 1;
  while (tags[relative] !== WH_WORD && isInPhrases(tags[relative])) relative += 1;
  if (tags[relative] === WH_WORD && relative < closing)
    return holdsFinite(grammar, relative + 1, closing) && !holdsTag(tags, relative + 1, closing, COMMA);
  if (holdsFinite(grammar, comma + 1, closing) && !isPastForm(opener)) return false;
  if (opener === NAME || opener === OWNER) return holdsTag(tags, comma + 1, closing, POSSESSIVE) || opener === OWNER;
  const opens = OPENERS.has(opener ?? -1) || isPastForm(opener);
  return opens && tags.subarray(comma + 2, closing).every(isPhrasal);
}

/** "it seems", "when asked", "if pressed by Moe": whether an aside stands between a token and the closing comma. */
function isAside(grammar: Grammar, at: number, closing: number): boolean {
  const { askedForms, beforeAsked } = grammar.language.speech;
  if (servesAs(grammar, at, EXPLETIVE)) return closing === at + 2 && isFiniteVerb(grammar.tags[at + 1]);
  return beforeAsked.has(wordAt(grammar, at)) && askedForms.has(wordAt(grammar, at + 1));
}

/**
 * "speaking on condition of anonymity because he was not authorized to talk": whether a gerund of speaking stands at a
 * token, with one clause at most and no comma up to the closing one.
 */
function isWhySpoken(grammar: Grammar, at: number, closing: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== GERUND || !language.anonymity.mereSpeaking.has(wordAt(grammar, at))) return false;
  return !holdsTag(tags, at, closing, COMMA) && countFinites(grammar, at, closing) <= 1;
}

/** The tags with which such a phrase may begin. */
const OPENERS: ReadonlySet<number> = new Set([PREPOSITION, GERUND, ADVERB, ADJECTIVE, DETERMINER, NOUN, NUMBER]);

function isPhrasal(tag: number): boolean {
  return tag !== COMMA && (!isFiniteVerb(tag) || tag === PAST);
}
