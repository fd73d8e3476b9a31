import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isHave } from "../../grammar/is-be.ts";
import { findTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DESCRIBING,
  EXPLETIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  MODAL,
  NAME,
  NOUN,
  PREPOSITION,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { endOfAsked } from "../asked-person.ts";
import { isPassive } from "../passive.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { opensClause } from "./begins-clause.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";

/**
 * Extends content that stopped behind a clause with “if”, “while” or the like to the end of the main clause, “said ⟦if
 * it was so, it was “a shame”⟧”, “said ⟦that while it rained, they had sung⟧, adding …”; not where somebody else's
 * words follow, “said if it rained, she said”.
 */
export function goOnBehindOpening(place: CuePlace, first: number, last: number): number {
  const { grammar, cue } = place;
  const isSource = cue.form === "verb" || cue.form === "according-to";
  const isReport = isSource && cue.reading === "asserted" && first >= cue.lastToken;
  if (!isReport || grammar.language.stances.askingOrRequesting.has(cue.lemma) || !opensSubordinate(grammar, first))
    return last;
  return grammar.tags[last] === COMMA && opensClause(grammar, last + 1) ? endOfMainClause(place, last) : last;
}

/**
 * “said ⟦that it was safe, and that the firm ought to pay⟧”, “said ⟦it was old; that it leaked; and that nobody
 * cared⟧”: goes on to the end of another clause with “that” behind "and", "but" or a semicolon.
 */
export function goOnBehindThat(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt } = place;
  if (cue.form !== "verb") return last;
  const listed = goOnBehindSemicolons(place, first, last);
  if (listed > last) return listed;
  const link = stepOver(grammar.tags, last, COMMA);
  if (!servesAs(grammar, link, COORDINATOR | ADVERSATIVE)) return last;
  // “said a man had asked her ⟦what it was⟧, and that …”: with "and that" the outer words go on.
  const isOuter = isThat(grammar, link + 1) && !holdsCue(cueAt, place.first, cue.firstToken);
  const isJoined = servesAs(grammar, link + 1, COMPLEMENTIZER) && (servesAs(grammar, first, COMPLEMENTIZER) || isOuter);
  const end = isJoined ? endOfMainClause(place, link + 1) : last;
  return end > link + 1 ? end : last;
}

/**
 * “According to the survey, ⟦most need help, and some live alone⟧”: goes on to the end of a second clause behind a
 * comma and "and", unless somebody else speaks there.
 */
export function goOnBehindSource(place: CuePlace, _first: number, last: number): number {
  const { grammar, cue, cueAt, first: start } = place;
  if (cue.form !== "according-to" || cue.firstToken !== start) return last;
  const isJoined = grammar.tags[last] === COMMA && servesAs(grammar, last + 1, COORDINATOR);
  if (!isJoined || !opensClause(grammar, last + 2)) return last;
  const end = endOfMainClause(place, last + 1);
  return !holdsFinite(grammar, last + 1, end) || holdsCue(cueAt, last, end) ? last : end;
}

/**
 * “asked ⟦Ann Roe, who runs the mill, to sell it⟧”: goes on behind the person asked, and what a comma adds, to what
 * they are to do.
 */
export function goOnToAsked(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf, last: end } = place;
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[last] !== COMMA) return last;
  const { requestingVerbs } = language.speech;
  if (!language.stances.askingOrRequesting.has(cue.lemma) && !requestingVerbs.has(cue.lemma)) return last;
  const to = endOfAsked(grammar, first, end);
  if (to < last) return goOnBehindRelative(place, first, last);
  let at = to + 1;
  while (at < end && (tags[at] !== COMMA || isIn(pairOf, at))) at += 1;
  return at;
}

/**
 * “asked ⟦why the mill, which leaks, had been sold⟧”: extends a question that stopped before its verb, at a relative
 * clause of its subject.
 */
function goOnBehindRelative(place: CuePlace, first: number, last: number): number {
  const { language, tags } = place.grammar;
  const isQuestion = language.helpers.questionOpeners.has(wordAt(place.grammar, first));
  if (!isQuestion || tags[last + 1] !== WH_WORD || holdsFinite(place.grammar, first, last)) return last;
  const comma = findTag(tags, last + 1, place.last, COMMA);
  return comma < 0 ? last : endOfMainClause(place, comma);
}

/**
 * “said ⟦no, the weir was not hers⟧”: goes on from an answer right behind a verb of saying to the end of the clause
 * that explains it. Not where the clause says what came of it, “when he said no, she left”, or where another speaks in
 * it, “Roe said no, Moe said yes”.
 */
export function goOnBehindAnswer(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, sentence } = place;
  const { language, tags } = grammar;
  const isAnswer = language.stances.answers.has(wordAt(grammar, first)) && last === first + 1;
  if (cue.form !== "verb" || first !== cue.lastToken || !isAnswer || tags[last] !== COMMA) return last;
  const isMoment = language.smallWords.subordinators.has(wordAt(grammar, sentence.firstToken));
  if (isMoment || !isWholeClause(grammar.clauses[last + 1])) return last;
  const end = endOfMainClause(place, last);
  return holdsCue(cueAt, last, end) ? last : end;
}

/**
 * “said ⟦that it showed “intent” and indicated he might have lied⟧”: goes on to the end of what the clause's subject, a
 * thing such as a document, also shows.
 */
export function goOnAsThing(place: CuePlace, first: number, last: number): number {
  const { grammar, cue } = place;
  if (cue.form !== "verb" || !servesAs(grammar, first, COMPLEMENTIZER)) return last;
  const verb = last + 1;
  const isOfThing = servesAs(grammar, first + 1, EXPLETIVE) && servesAs(grammar, last, COORDINATOR);
  if (!isOfThing || !isFiniteVerb(grammar.tags[verb]) || !opensClause(grammar, verb + 1)) return last;
  const word = wordAt(grammar, verb);
  return grammar.language.nouns.revealingVerbs.has(word) ? endOfMainClause(place, verb) : last;
}

/**
 * “promised ⟦to act, including relief that would go far⟧”: goes on to the end of what a thing includes, or of the
 * sentence, if nobody else speaks there.
 */
export function goOnIncluding({ grammar, cueAt, last: end }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  if (tags[last] !== COMMA) return last;
  if (!language.smallWords.giving.has(wordAt(grammar, last + 1))) return last;
  // “hit back at ⟦the plan⟧, including Roe”: without a verb, these may be speakers.
  if (tags[first] !== TO && !holdsFinite(grammar, first, last)) return last;
  const comma = findTag(tags, last + 1, end, COMMA);
  const all = comma < 0 || !holdsFinite(grammar, last + 1, end) ? end : comma;
  return !holdsCue(cueAt, last, all) ? all : last;
}

/** The longest rest of a list, in tokens. */
const LONGEST_LIST = 60;

/**
 * “said ⟦prices fell in Ashby, Corran, Moor and Leeds⟧”: goes on to the end of a list whose first item ends the content
 * and which ends the sentence.
 */
export function goOnInList({ grammar, cueAt, pairOf, last: end }: CuePlace, _first: number, last: number): number {
  const { tags } = grammar;
  const endsInNoun = tags[last - 1] === NOUN || tags[last - 1] === NAME;
  if (tags[last] !== COMMA || !endsInNoun || isIn(pairOf, last - 1)) return last;
  let and = -1;
  let at = last + 1;
  for (; at < end && tags[at] !== STOP; at += 1) {
    if (at > last + LONGEST_LIST) return last;
    const isLinked = servesAs(grammar, at, COORDINATOR);
    const isItem = isInNounPhrase(tags[at]) || (and >= 0 && tags[at] === PREPOSITION);
    const isPlain = isItem || (and < 0 && (isLinked || tags[at] === COMMA));
    if (!isPlain || cueAt(at) !== undefined || isIn(pairOf, at)) return last;
    if (isLinked) and = at;
  }
  return and > last + 1 && at > and + 1 ? at : last;
}

/**
 * “proposed ⟦felling the limes, keeping the oaks and planting ten⟧”: goes on to the end of a list of what somebody is
 * to do, or has done, whose first item ends the content.
 */
export function goOnInGerunds({ grammar, cueAt, last: end }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  if (tags[first] !== GERUND || tags[last] !== COMMA || tags[last + 1] !== GERUND) return last;
  let isJoined = false;
  for (let at = last + 1; at < Math.min(end, last + LONGEST_LIST); at += 1) {
    if (cueAt(at) !== undefined || isFiniteVerb(tags[at]) || tags[at] === MARK) return last;
    if (isJoined && tags[at] === COMMA) return at;
    isJoined ||= servesAs(grammar, at, COORDINATOR) && tags[at + 1] === GERUND;
  }
  return isJoined && end <= last + LONGEST_LIST ? end : last;
}

/**
 * “said ⟦that theft at the mill, the weir and the dam had cost it dear⟧”: goes on from within a list to the verb of the
 * clause with “that”, if it has none before.
 */
export function goOnToVerb(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, pairOf, last: end } = place;
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[last] !== COMMA || isIn(pairOf, last)) return last;
  let that = last - 1;
  while (that > first && !servesAs(grammar, that, COMPLEMENTIZER) && !isFiniteVerb(tags[that]) && tags[that] !== BASE)
    that -= 1;
  if (!servesAs(grammar, that, COMPLEMENTIZER) || tags[that] === DETERMINER || that + 1 >= last || isIn(pairOf, that))
    return last;
  let isLinked = false;
  for (let at = last + 1; at < Math.min(end, last + LONGEST_LIST); at += 1) {
    if (isFiniteVerb(tags[at])) return isLinked && cueAt(at) === undefined ? endOfMainClause(place, at - 1) : last;
    if (tags[at] === WH_WORD || tags[at] === MARK || tags[at] === STOP || cueAt(at) !== undefined) return last;
    isLinked ||= servesAs(grammar, at, COORDINATOR);
  }
  return last;
}

function opensSubordinate(grammar: Grammar, first: number): boolean {
  const { language, tags } = grammar;
  const opener = stepOverWord(grammar, first, COMPLEMENTIZER);
  const word = wordAt(grammar, opener);
  const { relativeSubjects, subordinators } = language.smallWords;
  return subordinators.has(word) && !relativeSubjects.has(word) && tags[opener + 1] !== TO;
}

/**
 * Goes on from a comma or “that” to the next comma, or to an "and" before something else that is said. Returns the
 * token itself where no verb follows, or a verb of speech.
 */
export function endOfMainClause({ grammar, cueAt, pairOf, last: end }: CuePlace, from: number): number {
  const { tags } = grammar;
  let verbs = 0;
  let and = from;
  let at = from + 1;
  for (; at < end && (tags[at] !== COMMA || isIn(pairOf, at)); at += 1) {
    if (isIn(pairOf, at)) continue;
    if (servesAs(grammar, at, COORDINATOR)) and = at;
    if (!isFiniteVerb(tags[at])) continue;
    if (cueAt(at) !== undefined && (verbs === 0 || and > from)) return and;
    verbs += 1;
  }
  while (isIn(pairOf, at) && pairOf[at] === pairOf[at - 1]) at += 1;
  return verbs > 0 ? at : from;
}

/** How many clauses may follow like this. */
const LISTED = 8;

/**
 * "said ⟦it was old; that it leaked; and that nobody cared⟧": goes on over each semicolon with "that" or "and that"
 * behind it.
 */
function goOnBehindSemicolons(place: CuePlace, first: number, last: number): number {
  const { grammar } = place;
  let end = last;
  for (let clause = 0; clause < LISTED && wordAt(grammar, end) === ";"; clause += 1) {
    const that = stepOverWord(grammar, end + 1, COORDINATOR);
    if (!servesAs(grammar, that, COMPLEMENTIZER) || !isWholeClause(grammar.clauses[that + 1])) break;
    const next = semicolonFrom(place, that);
    end = next < 0 ? Math.max(end, endOfMainClause(place, that)) : next;
  }
  return holdsFinite(grammar, first, last) ? end : last;
}

/** The next semicolon outside marks; -1 for none. */
function semicolonFrom({ grammar, pairOf, last }: CuePlace, from: number): number {
  for (let at = from; at < last; at += 1) if (wordAt(grammar, at) === ";" && !isIn(pairOf, at)) return at;
  return -1;
}

/**
 * "said ⟦it was “a shame”⟧ and would be stopped", "said ⟦“no comment”⟧ and that he would ring": goes on over "and" with
 * an auxiliary or "that" behind marks. It also goes on to the verb in "said ⟦the guard, a “saint”, had left⟧".
 */
export function goOnBehindMarks(place: CuePlace, first: number, last: number): number {
  const { grammar, pairOf, cueAt, last: end } = place;
  const { tags } = grammar;
  const isClosed = tags[last - 1] === MARK && last - 1 > first && !isIn(pairOf, last);
  if (isClosed && isApposition(place, first, last)) return endOfMainClause(place, last);
  if (!isClosed || !servesAs(grammar, last, COORDINATOR)) return last;
  // "to “go home” and then ⟨“wait”⟩"
  const next = stepOver(tags, last + 1, ADVERB);
  if (tags[first] === TO && isIn(pairOf, next) && tags[next + 1] === BASE) return endOfRun(pairOf, next);
  const second = isIn(pairOf, first) ? -1 : endOfSecondMarks(place, last);
  if (second >= 0) return second;
  if (!isAuxiliary(grammar, last + 1) && !servesAs(grammar, last + 1, COMPLEMENTIZER)) return last;
  for (let at = last + 1; at < end; at += 1) {
    if (tags[at] === COMMA || tags[at] === MARK) return at;
    if (cueAt(at) !== undefined) return last;
  }
  return end;
}

/**
 * "said it was about “jobs” ⟨and other “matters” that count⟩": the end of a noun phrase in marks behind "and", with a
 * relative clause up to a comma; -1 where it is the subject of a verb, or belongs to another clause.
 */
function endOfSecondMarks({ grammar, pairOf, cueAt, last: end }: CuePlace, and: number): number {
  const { tags } = grammar;
  let open = and + 1;
  while (open < end && isInNounPhrase(tags[open]) && !isIn(pairOf, open)) open += 1;
  if (open >= end || tags[open] !== MARK || !isIn(pairOf, open)) return -1;
  const close = Math.min(end, endOfRun(pairOf, open));
  if (holdsFinite(grammar, open, close) || isFiniteVerb(tags[close]) || isInNounPhrase(tags[close])) return -1;
  if (!servesAs(grammar, close, COMPLEMENTIZER | DESCRIBING | RELATIVE_OF_THINGS)) return close;
  for (let at = close + 1; at < end; at += 1) {
    if (cueAt(at) !== undefined || isIn(pairOf, at)) return close;
    if (tags[at] === COMMA) return at;
  }
  return end;
}

/** "the guard, ⟨a “saint”⟩, had left": whether marks stand between commas, with no verb before them and one behind. */
function isApposition({ grammar: { tags }, cue, cueAt, pairOf }: CuePlace, first: number, last: number): boolean {
  if (first < cue.lastToken || tags[last] !== COMMA || !isFiniteVerb(tags[last + 1])) return false;
  if (cueAt(last + 1) !== undefined) return false;
  const outside = tags.subarray(first, last).filter((_, at) => !isIn(pairOf, first + at));
  return outside.includes(COMMA) && !outside.some(isFiniteVerb);
}

/**
 * "said ⟦he had offered to pay but was told to go⟧": goes on over what others told the subject, since the speaker did
 * not tell it.
 */
export function goOnInPassive({ grammar, cueAt, pairOf, last: end }: CuePlace, first: number, last: number): number {
  if (!servesAs(grammar, last, COORDINATOR | ADVERSATIVE)) return last;
  if (!holdsFinite(grammar, first, last)) return last;
  const told = cueAt(last + 2);
  if (told?.firstToken !== last + 1 || !isPassive(grammar, told)) return last;
  let at = told.lastToken;
  while (isIn(pairOf, at) || (at < end && grammar.tags[at] !== COMMA)) at += 1;
  return at;
}

function isAuxiliary(grammar: Grammar, at: number): boolean {
  return grammar.tags[at] === MODAL || isHave(grammar, at);
}
