import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, DEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import {
  COMMA,
  DETERMINER,
  isFiniteVerb,
  MARK,
  NAME,
  OWNER,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
} from "../../grammar/tags.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { tellingBeforeRelative } from "../described-hearer.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Leaves out who was told: the first of two noun phrases that follow each other, “told the court ⟦the boy had stopped⟧”; what
 * agency that is told runs into a name, “told Reuters ⟦Norway may sell⟧”; what stands before “of”, “told MPs of ⟦his decision to resign⟧”; what leads up to marks, “told the court: ⟦“I stopped”⟧”, “told farmers who had come to the hall, ⟦“Go home”⟧”; and what was
 * denied, “denied the charge: ⟦“I stopped”⟧”.
 */
export function beginBehindAddressee(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  const isTelling = grammar.language.occasions.tellingVerbs.has(cue.lemma);
  const marks = Math.max(marksBehindHearer(place, span), marksBehindDescribed(place, span));
  if (marks >= 0) return { ...span, first: marks };
  if (span.first !== cue.lastToken || !(isTelling || grammar.language.stances.verbReadings.has(cue.lemma))) return span;
  const outlet = isTelling ? endOfOutlet(grammar, span.first) : -1;
  if (outlet > 0 && isSubjectNamed(grammar, outlet, span.last)) return { ...span, first: outlet };
  const behind = endOfNounPhrase(grammar, span.first, span.last);
  if (behind === span.first) return span;
  if (isPauseBeforeMarks(grammar, behind)) return { ...span, first: behind + 1 };
  if (!isTelling) return span;
  const intention = intentionBehindHearer(grammar, span.first, behind);
  if (intention >= 0) return { ...span, first: intention };
  const complement = marksBehindComplement(grammar, behind, span.last);
  if (complement >= 0) return { ...span, first: complement };
  const isTwo = grammar.tags[behind] !== COMMA && beginsClause(grammar, behind, span.last);
  return isTwo ? { ...span, first: behind } : span;
}

/** How many words the name of an agency may have, at most. */
const LONGEST_OUTLET = 3;

/** Behind "Reuters" in "told ⟨Reuters⟩ Norway may sell", "told ⟨the BBC⟩ Roe would": the longest name of an agency, paper or broadcaster at a token; -1 for none. */
function endOfOutlet(grammar: Grammar, at: number): number {
  const { tokens, language } = grammar.document;
  const first = servesAs(grammar, at, DEFINITE) ? at + 1 : at;
  let end = -1;
  let name = "";
  for (let word = first; word < first + LONGEST_OUTLET && tokens[word]?.capital === true; word += 1) {
    name = word === first ? (tokens[word]?.lower ?? "") : `${name} ${tokens[word]?.lower}`;
    if (language.outlets.news.has(name)) end = word + 1;
  }
  return end;
}

/** "told Reuters ⟨Norway may sell⟩", "told Reuters ⟨Roe's firm would⟩", and not "told BBC ⟨Wales it was⟩", "told Reuters ⟨Television that⟩". */
function isSubjectNamed(grammar: Grammar, first: number, end: number): boolean {
  let behind = first;
  while (behind < end && grammar.tags[behind] === NAME) behind += 1;
  if (behind === first || !beginsClause(grammar, first, end) || servesAs(grammar, behind, COMPLEMENTIZER)) return false;
  const tag = grammar.tags[behind];
  return tag !== PRONOUN && tag !== DETERMINER && tag !== OWNER;
}

/** "told MPs of ⟨his decision⟩ to resign": behind people and "of", whose word of what is meant to be done follows; not "told residents of ⟨his village⟩ to leave"; else -1. */
function intentionBehindHearer(grammar: Grammar, first: number, end: number): number {
  const of = headOf(grammar, first, end) + 1;
  if (of >= end - 1 || !isSomebody(grammar, of - 1) || grammar.tags[of + 1] !== OWNER) return -1;
  return grammar.language.speech.intentions.has(grammar.document.tokens[end - 1]?.lower ?? "") ? of + 1 : -1;
}

/** The marks in “told ⟨presenter Ann Roe: ⟩“…””, “texted his wife: “…””: of whom the words are for, content takes a part or the whole; else -1. */
function marksBehindHearer({ grammar, cue }: CuePlace, { first, last }: TokenSpan): number {
  const { tokens, language } = grammar.document;
  const isAddressed =
    language.occasions.tellingVerbs.has(cue.lemma) ||
    language.speech.writtenForms.has(tokens[cue.headToken]?.lower ?? "");
  if (cue.form !== "verb" || !isAddressed || first < cue.lastToken) return -1;
  const colon = endOfNounPhrase(grammar, cue.lastToken, last);
  return colon > first && tokens[colon]?.text === ":" && grammar.tags[colon + 1] === MARK ? colon + 1 : -1;
}

/** The marks in “told Roe⟨, 41, of Ashby, who wept in the dock: ⟩“…””: what is told of the hearer is no part of the words; else -1. */
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

/** The marks behind "in the hall," or "who had come to the hall,", which go on with the addressee; -1 if there are none. */
function marksBehindComplement(grammar: Grammar, from: number, end: number): number {
  const { tags, document } = grammar;
  const isRelative = grammar.language.smallWords.personalRelatives.has(document.tokens[from]?.lower ?? "");
  if (!isRelative && tags[from] !== PREPOSITION) return -1;
  let verbs = isRelative ? 1 : 0;
  for (let at = from; at < end; at += 1) {
    if (isPauseBeforeMarks(grammar, at)) return at + 1;
    if (isFiniteVerb(tags[at] ?? 0)) verbs -= 1;
    if (verbs < -1 || tags[at] === MARK) return -1;
  }
  return -1;
}
