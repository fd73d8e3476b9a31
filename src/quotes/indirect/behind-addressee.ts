import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, MARK, OWNER, SYMBOL } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { tellingBeforeRelative } from "../described-hearer.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Drops the addressee from content: the first of two adjacent noun phrases, “told the court ⟦the boy had stopped⟧”;
 * what stands before “of”, “told MPs of ⟦his decision to resign⟧”; what leads up to marks, “told the court: ⟦“I
 * stopped”⟧”, “told farmers who had come to the hall, ⟦“Go home”⟧”. It also drops what was denied, “denied the charge:
 * ⟦“I stopped”⟧”.
 */
export function beginBehindAddressee(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  const isTelling = grammar.language.occasions.tellingVerbs.has(cue.lemma);
  const marks = marksBehindDescribed(place, span);
  if (marks >= 0) return { ...span, first: marks };
  if (span.first !== cue.lastToken || !(isTelling || grammar.language.stances.verbReadings.has(cue.lemma))) return span;
  const behind = endOfNounPhrase(grammar, span.first, span.last);
  if (behind === span.first) return span;
  if (isPauseBeforeMarks(grammar, behind)) return { ...span, first: behind + 1 };
  if (!isTelling) return span;
  const intention = intentionBehindHearer(grammar, span.first, behind);
  if (intention >= 0) return { ...span, first: intention };
  const isTwo = grammar.tags[behind] !== COMMA && beginsClause(grammar, behind, span.last);
  return isTwo ? { ...span, first: behind } : span;
}

/**
 * "told MPs of ⟨his decision⟩ to resign": the start of an intention behind people and "of"; -1 otherwise, as for "told
 * residents of ⟨his village⟩ to leave".
 */
function intentionBehindHearer(grammar: Grammar, first: number, end: number): number {
  const of = headOf(grammar, first, end) + 1;
  if (of >= end - 1 || !isSomebody(grammar, of - 1) || grammar.tags[of + 1] !== OWNER) return -1;
  return grammar.language.speech.intentions.has(wordAt(grammar, end - 1)) ? of + 1 : -1;
}

/**
 * The marks in “told Roe⟨, 41, of Ashby, who wept in the dock: ⟩“…””, behind the hearer's description; otherwise -1.
 */
function marksBehindDescribed(place: CuePlace, { first, last }: TokenSpan): number {
  const { cue, grammar } = place;
  if (first < cue.lastToken) return -1;
  for (let at = first; at < last; at += 1)
    if (grammar.tags[at] === MARK) return tellingBeforeRelative(place, at) === cue ? at : -1;
  return -1;
}

function isPauseBeforeMarks({ tags }: Grammar, at: number): boolean {
  return (tags[at] === SYMBOL || tags[at] === COMMA) && tags[at + 1] === MARK;
}
