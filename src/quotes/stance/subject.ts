import type { Grammar } from "../../grammar/grammar.ts";
import { stepBack } from "../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, CONJUNCTION, isInNounPhrase, isVerb, MARK, PREPOSITION, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { holdsHearsay } from "./hearsay.ts";
import { isAdverb, isName } from "./verb-group.ts";

/** The subject of a verb; empty if nothing stands before the verb. */
export interface Subject {
  readonly firstToken: number;
  readonly lastToken: number;
  /** The first comma of ", it is alleged," behind it; -1 for none. */
  readonly hearsay: number;
  /** Whether it is "who" or "that", so that its antecedent was taken. */
  readonly isRelative: boolean;
}

/** The longest subject, and the longest insertion behind it, in tokens. */
const LONGEST_SUBJECT = 16;
const LONGEST_INSERTION = 24;

/**
 * The noun phrases, joined by prepositions and conjunctions, that end before a verb, without an insertion between
 * commas.
 */
export function findSubject(grammar: Grammar, first: number, verb: number): Subject {
  const { tags } = grammar;
  let last = verb;
  while (last > first && isAdverb(grammar, last - 1) && !isName(grammar, first, last - 1)) last -= 1;
  const insertion = tags[last - 1] === COMMA ? commaBefore(grammar, first, last - 1) : -1;
  const isHearsay = insertion >= 0 && holdsHearsay(grammar, insertion, last);
  if (insertion >= 0) last = insertion;
  const isRelative = tags[last - 1] === WH_WORD && last - 1 > first;
  if (isRelative) last = stepBack(tags, last - 1, COMMA);
  let at = last;
  while (at > first && at > last - LONGEST_SUBJECT && isInSubject(grammar, first, at - 1)) at -= 1;
  return { firstToken: at, lastToken: last, hearsay: isHearsay ? insertion : -1, isRelative };
}

function commaBefore({ tags }: Grammar, first: number, comma: number): number {
  for (let at = comma - 1; at > first && at > comma - LONGEST_INSERTION && tags[at] !== MARK; at -= 1)
    if (tags[at] === COMMA) return at;
  return -1;
}

/** Whether "when", or the end of "as soon as", stands at a token. */
export function isTemporal(grammar: Grammar, first: number, at: number): boolean {
  const { temporals } = grammar.language.helpers;
  return (
    temporals.has(wordAt(grammar, at)) ||
    (at > first && temporals.has(`${wordAt(grammar, at - 1)} ${wordAt(grammar, at)}`))
  );
}

function isInSubject(grammar: Grammar, first: number, at: number): boolean {
  if (at === first && grammar.language.helpers.askingAuxiliaries.has(wordAt(grammar, at))) return false;
  const tag = grammar.tags[at] ?? 0;
  const word = wordAt(grammar, at);
  if (
    grammar.language.helpers.conditions.has(word) ||
    grammar.language.helpers.questioningWords.has(word) ||
    isTemporal(grammar, first, at)
  )
    return false;
  if (tag === ADVERB || isVerb(tag)) return isName(grammar, first, at);
  if (tag !== PREPOSITION && tag !== CONJUNCTION) return isInNounPhrase(tag);
  return !servesAs(grammar, at, COMPLEMENTIZER | ADVERSATIVE);
}
