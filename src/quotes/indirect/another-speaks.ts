import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isHave } from "../../grammar/is-be.ts";
import { findTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  POLAR_QUESTION,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, GERUND, isFiniteVerb, isPastForm, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isSomebody } from "../asked-person.ts";
import { isInserted } from "../inserted.ts";
import { endOfNounPhrase, endOfSubject, endWithAdded } from "../noun-phrase.ts";
import { endOfReaction } from "../reaction.ts";
import type { CuePlace } from "./cue-place.ts";

/** The longest aside between such a name and "that", in tokens: "Joe Moe⟨, for his part,⟩ that". */
const LONGEST_ASIDE = 6;

/**
 * "Roe says it is shut; ⟨Moe that⟩ it is open", "⟨Moe, that⟩", "⟨Moe, for his part, that⟩": whether somebody stands at
 * a token with the clause that they say, without a verb of saying.
 */
export function opensThatOf(grammar: Grammar, from: number, last: number): boolean {
  const { tags } = grammar;
  const name = endOfNounPhrase(grammar, from, last);
  const end = servesAs(grammar, name, COMPLEMENTIZER) ? name : endWithAdded(grammar, from, last);
  if (end === from || !isSomebody(grammar, end - 1)) return false;
  const comma = tags[end] === COMMA ? findTag(tags, end + 1, end + 1 + LONGEST_ASIDE, COMMA) : -1;
  const behind = comma > 0 && !holdsFinite(grammar, end, comma) ? comma + 1 : end;
  const that = stepOver(tags, behind, COMMA);
  return that < last && servesAs(grammar, that, COMPLEMENTIZER) && !isFiniteVerb(tags[that + 1]);
}

/**
 * "; his colleague Joe Moe ⟨disagreed⟩", ", but Moe ⟨is not so sure⟩": whether somebody, not a pronoun, reacts to what
 * was said.
 */
export function isTakenBy(grammar: Grammar, from: number, verb: number): boolean {
  return grammar.tags[from] !== PRONOUN && isSomebody(grammar, verb - 1) && endOfReaction(grammar, verb) > verb;
}

/** ", in what ⟨the mayor called⟩ “a crime”": whether somebody else gives it a name. */
export function isNamedByAnother({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const verb = endOfSubject(grammar, from, last);
  const other = cueAt(verb);
  if (verb === from || grammar.tags[verb - 1] === PRONOUN || other?.form !== "verb") return false;
  return grammar.language.speech.namingVerbs.has(other.lemma);
}

/** Whether "has" or "has since" stands at a token. */
export function isHelper(grammar: Grammar, at: number): boolean {
  const word = stepBack(grammar.tags, at + 1, ADVERB) - 1;
  return isHave(grammar, word);
}

/**
 * "and ⟨when asked⟩ why", "but, ⟨pressed⟩ by Moe,", "and ⟨asked⟩ whether": whether the link at a token leads to what
 * somebody was asked; unlike "denied it and ⟨asked⟩ them to pay".
 */
export function leadsToAsked(grammar: Grammar, link: number): boolean {
  const { askedForms, beforeAsked } = grammar.language.speech;
  if (!servesAs(grammar, link, COORDINATOR | ADVERSATIVE)) return false;
  const before = stepOver(grammar.tags, link + 1, COMMA);
  const asked = beforeAsked.has(wordAt(grammar, before)) ? before + 1 : before;
  if (!askedForms.has(wordAt(grammar, asked)) || !isPastForm(grammar.tags[asked])) return false;
  return asked > before || servesAs(grammar, asked + 1, AGENT | POLAR_QUESTION) || grammar.tags[asked + 1] === WH_WORD;
}

/** How far behind a subject the comma may stand that closes what is added, in tokens. */
const LONGEST_ADDED = 24;

/** The end of a subject with how it speaks between commas: "a miller, speaking on condition of anonymity, ⟨said⟩". */
export function endOfTeller(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  const end = endOfSubject(grammar, from, last);
  if (end === from || tags[end] !== COMMA || tags[end + 1] !== GERUND) return end;
  const closing = findTag(tags, end + 1, Math.min(last, end + LONGEST_ADDED), COMMA);
  return closing > 0 && isInserted(grammar, end, closing) ? closing + 1 : end;
}
