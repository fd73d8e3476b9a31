import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  DATIVE,
  NEGATOR,
  opensRelative,
  PURPOSE,
  RESTRICTIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  OWNER,
  PRONOUN,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endOfSubject, endWithAdded } from "../noun-phrase.ts";
import { opensWithGerund } from "../speakers/subjects/subject-behind-gerund.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import { opensClause } from "./begins-clause.ts";
import { isPlaceInFront } from "./behind-conjunction.ts";
import { isCallFor } from "./behind-request.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { dashWithin, isDash, LONGEST_INSERTION } from "./dashes.ts";
import { opensMoment, opensWithConcession, opensWithMoment } from "./moments.ts";

/**
 * "When Roe said ⟦the mill was closed⟧, they laughed", "But although he said ⟦it was⟧, …", "Claiming ⟦that it was⟧, the
 * baker left", "After saying ⟦that it was⟧, the baker left", "In the shed where, he says, ⟦it rains⟧, she paints", "To
 * those who say ⟦it leaks⟧, she has an answer": ends content in a clause that opens its sentence, or opens what is told
 * there, before the main clause: "Moe said that although Roe said ⟦it leaked⟧, it was dry".
 */
export function endBeforeMainClause(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, sentence } = place;
  if (cue.form !== "verb") return last;
  const inverted = endBeforeInverted(place, first, last);
  if (inverted < last) return inverted;
  const front = startOfTold(place);
  const isPlace = isPlaceInFront(place);
  const isCondition = servesAs(grammar, front, CONDITIONAL);
  const isMoment =
    isPlace ||
    isCondition ||
    isOfFronted(place) ||
    opensWithMoment(grammar, front) ||
    isWithThat(grammar, front, first);
  const isAsked = isAskedInFront(place, first);
  const isGerund = isAsked || opensWithGerund(grammar, sentence, cue.headToken);
  const isConcession = isConceded(grammar, cue, sentence.firstToken);
  if (!isMoment && !isGerund && !isConcession && !opensWithConcession(grammar, front)) return last;
  if (!isPlace && !isConcession && !isUnparted(grammar, front, cue.firstToken)) return last;
  const opener = isGerund ? stepOverWord(grammar, first, COMPLEMENTIZER) : first;
  if (!isAsked && (opensMoment(grammar, opener) || servesAs(grammar, opener, CONDITIONAL))) return last;
  // "When I said ⟦yes⟧, he nodded"
  const isAnswer = grammar.language.stances.answers.has(wordAt(grammar, first));
  if (isMoment && isAnswer && grammar.tags[first + 1] === COMMA) return first + 1;
  for (let at = first + 1; at < last - 1; at += 1) {
    // "When Roe called it “safe⟨”⟩ he saw"
    if (isMoment && closesMarks(place, at, first) && opensClauseOfOwn(place, at + 1)) return at + 1;
    // "When Roe noted it was late ⟨– as it was –⟩ he left"
    if (isMoment && isDash(grammar, at) && opensBehindDashes(place, at)) return at;
    if (grammar.tags[at] !== COMMA) continue;
    // "called it “safe⟨,”⟩ he saw": the comma stands within the marks.
    const isClosed = closesMarks(place, at + 1, first);
    const end = isClosed ? at + 2 : at;
    // "she⟨'ll⟩ run"
    const isThing = isAsked && opensNounPhrase(grammar, first);
    const isClause = isThing || holdsFinite(grammar, first, at) || holdsTag(grammar.tags, first, at, BASE);
    if (end < first + LEAST_CONTENT || !(isMoment || isClosed || isClause)) continue;
    if (opensMainClause(place, Math.max(end, at + 1))) return end;
  }
  return last;
}

/**
 * "⟨As⟩ Roe said ⟨that⟩ it was late, they left": whether "that" follows; "as Roe said" alone says who says what
 * follows.
 */
function isWithThat(grammar: Grammar, front: number, first: number): boolean {
  const { subordinators, timeOpeners } = grammar.language.smallWords;
  const opener = wordAt(grammar, front);
  return servesAs(grammar, first, COMPLEMENTIZER) && (subordinators.has(opener) || timeOpeners.has(opener));
}

/** "– as it was – ⟨he left⟩": whether a main clause stands behind the second of two dashes, given the first. */
function opensBehindDashes(place: CuePlace, opening: number): boolean {
  const closing = dashWithin(place, opening + 1, Math.min(place.last, opening + LONGEST_INSERTION));
  return closing >= 0 && opensMainClause(place, closing + 1);
}

/**
 * "⟨Asked⟩ what he had learned, he paused": whether the sentence begins with what somebody was asked, without a
 * condition in it: "Asked whether, if he won, he would go".
 */
function isAskedInFront({ cue, grammar: { tags }, sentence: { firstToken } }: CuePlace, first: number): boolean {
  const isDone = isPastForm(tags[firstToken]);
  return isDone && cue.headToken === firstToken && cue.reading === "questioned" && tags[first + 1] !== COMMA;
}

/**
 * "To those ⟨who say⟩ it leaks, the mayor points out", "Joined by farmers ⟨who said⟩ it leaked, the mayor left":
 * whether the cue is the verb of "who" in a phrase that opens the sentence.
 */
function isOfFronted({ grammar, cue, sentence: { firstToken } }: CuePlace): boolean {
  const { language, tags } = grammar;
  const isPhrase = servesAs(grammar, firstToken, DATIVE | PURPOSE);
  if (!isPhrase && tags[firstToken] !== GERUND && !isPastForm(tags[firstToken])) return false;
  const isAll = language.smallWords.standingAlone.has(wordAt(grammar, cue.firstToken - 1));
  const relative = isAll ? cue.firstToken - 2 : cue.firstToken - 1;
  return (
    opensRelative(grammar, relative) &&
    cue.firstToken - firstToken <= LONGEST_FRONTED &&
    !holdsFinite(grammar, firstToken + 1, relative)
  );
}

/** How far behind the start of its sentence that verb may stand, in tokens. */
const LONGEST_FRONTED = 12;

/** The longest such clause up to its verb, in tokens. */
const LONGEST_TOLD = 20;

/**
 * "Moe said that ⟨although⟩ Roe said", "Moe said ⟨when⟩ Roe said": the start of what another tells, behind a verb or
 * "that", where it opens with a subordinate clause; otherwise the start of the sentence.
 */
function startOfTold({ grammar, cue, cueAt, sentence }: CuePlace): number {
  const { language, tags } = grammar;
  // "Still, ⟨when⟩ Roe said"
  const isLinked =
    tags[sentence.firstToken + 1] === COMMA && language.smallWords.links.has(wordAt(grammar, sentence.firstToken));
  const firstToken = isLinked ? sentence.firstToken + 2 : sentence.firstToken;
  const least = Math.max(firstToken, cue.firstToken - LONGEST_TOLD);
  for (let at = cue.firstToken - 1; at > least && tags[at] !== COMMA && tags[at] !== MARK; at -= 1) {
    const isTold = servesAs(grammar, at - 1, COMPLEMENTIZER) || cueAt(at - 1)?.form === "verb";
    if (isTold && (servesAs(grammar, at, CONDITIONAL) || opensMoment(grammar, at) || opensWithConcession(grammar, at)))
      return at;
  }
  return firstToken;
}

/**
 * "Only when Roe said ⟦it leaked⟧ ⟨did the mayor⟩ act", "Not until he said ⟦it leaked⟧ ⟨was it⟩ shut": ends content
 * before a main clause without a comma whose auxiliary stands before its subject.
 */
function endBeforeInverted({ grammar, sentence: { firstToken } }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  if (!servesAs(grammar, firstToken, RESTRICTIVE | NEGATOR) || !opensMoment(grammar, firstToken + 1)) return last;
  for (let at = first + LEAST_CONTENT; at < last - 2; at += 1) {
    if (!language.helpers.askingAuxiliaries.has(wordAt(grammar, at))) continue;
    const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, last);
    if (end > at + 1 && end < last && holdsFinite(grammar, first, at)) return at;
  }
  return last;
}

/** The longest opening before such a clause, in tokens: "After all,". */
const LONGEST_OPENER = 3;

/** "and ⟨while he⟩ said", behind a comma; "After all, ⟨while he⟩ said": whether the cue stands in a concession. */
function isConceded(grammar: Grammar, { firstToken }: Cue, start: number): boolean {
  const { language, tags } = grammar;
  const and = firstToken - 3;
  if (tags[firstToken - 1] !== PRONOUN) return false;
  const isBehindOpener = tags[and] === COMMA && and > start && and - start <= LONGEST_OPENER;
  if (!isBehindOpener && (tags[and] !== CONJUNCTION || tags[and - 1] !== COMMA)) return false;
  const opener = wordAt(grammar, firstToken - 2);
  return language.smallWords.concessives.has(opener) || language.smallWords.momentOpeners.has(opener);
}

/** "the crowd laughed", "one of the crowd laughed", "⟨that was⟩ the plan": whether a main clause opens at a token. */
function opensMainClause({ grammar, last }: CuePlace, at: number): boolean {
  if (opensClause(grammar, at) || verbBehindInsertion(grammar, at, last) >= 0) return true;
  if (servesAs(grammar, at, COMPLEMENTIZER) && isFiniteVerb(grammar.tags[at + 1])) return true;
  const end = endOfSubject(grammar, at, last);
  // "it “never sleeps”"
  const open = stepOver(grammar.tags, end, MARK);
  const verb = stepOver(grammar.tags, open, ADVERB);
  return end > at && isFiniteVerb(grammar.tags[open > end ? verb : end]);
}

/**
 * "he resigned", "the council voted": whether a main clause opens whose subject begins with a pronoun, an article or an
 * owner.
 */
function opensClauseOfOwn(place: CuePlace, at: number): boolean {
  const tag = place.grammar.tags[at];
  return (tag === PRONOUN || tag === DETERMINER || tag === OWNER) && opensMainClause(place, at);
}

/** Whether a token is a mark that closes words in marks which begin at or behind `first`. */
function closesMarks({ grammar, pairOf }: CuePlace, at: number, first: number): boolean {
  const pair = pairOf[at] ?? -1;
  return grammar.tags[at] === MARK && pair >= 0 && pairOf[at + 1] !== pair && pairOf[first - 1] !== pair;
}

/**
 * Whether no commas separate the clause from its verb, except two around what is added to the subject, "While the
 * mayor, Ann Roe, said", or those of a list, "While Roe, Moe and Poe said".
 */
function isUnparted(grammar: Grammar, from: number, verb: number): boolean {
  const { tags } = grammar;
  // "While Roe, Moe and Poe ⟨have⟩ tried to say"
  const end = firstFinite(grammar, from, verb);
  const subject = tags.subarray(from + 1, end < 0 ? verb : end);
  const isOfList = (tag: number) => isInNounPhrase(tag) || tag === COMMA || tag === CONJUNCTION;
  const isList = subject.includes(CONJUNCTION) && subject.every(isOfList);
  if (isList && (end < 0 || !holdsTag(tags, end, verb, COMMA))) return true;
  let commas = 0;
  for (let at = from; at < verb && commas <= 2; at += 1) if (tags[at] === COMMA) commas += 1;
  return commas === 0 || (commas === 2 && tags[verb - 1] === COMMA);
}

/** "Noting that ⟦it was late⟧, Roe said": ends what a gerund at the head of the sentence reports before the subject. */
export function endBeforeSubject({ grammar, cue, cueAt, sentence }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  if (cue.headToken !== sentence.firstToken || tags[cue.headToken] !== GERUND) return last;
  let comma = -1;
  for (let at = first + 1; at < last; at += 1) {
    if (tags[at] === COMMA) comma = at;
    if (cueAt(at) !== undefined && isFiniteVerb(tags[at])) return comma < 0 ? last : comma;
  }
  return comma >= 0 && opensClause(grammar, comma + 1) ? comma : last;
}

/**
 * "slammed ⟦a school in Ashby⟧ after it sent pupils home", "called for ⟦an inquiry into it⟧ since she left": ends what
 * is judged or demanded, if it is not a clause, before a clause of time or reason, which is the writer's. So it does
 * before "and", "called for ⟦an inquiry⟧ and Moe backed her", and before what another says meanwhile, "rejected ⟦the
 * deal⟧ as Moe called for calm".
 */
export function endBeforeMoment(place: CuePlace, first: number, last: number): number {
  const { grammar, cue } = place;
  const isDemand = isCallFor(grammar, cue);
  if (first !== cue.lastToken || cue.form !== "verb" || !opensNounPhrase(grammar, first)) return last;
  const moment = isDemand ? endWithAdded(grammar, first, last) : endOfNounPhrase(grammar, first, last);
  const isJudged = grammar.language.speech.judgingVerbs.has(cue.lemma);
  const isTold = isTelling(place, endOfSubject(grammar, moment + 1, last));
  if (!isDemand && !isJudged && !isTold) return last;
  const opener = wordAt(grammar, moment);
  const isClause = isTold || isWholeClause(grammar.clauses[moment + 1]);
  const isAnother =
    grammar.language.smallWords.momentOpeners.has(opener) || (isDemand && servesAs(grammar, moment, COORDINATOR));
  if (!isAnother || !isClause) return last;
  return holdsFinite(grammar, first, moment) ? last : moment;
}

/** Whether a finite verb of speech stands at a token. */
function isTelling({ grammar, cueAt }: CuePlace, at: number): boolean {
  return cueAt(at)?.form === "verb" && isFiniteVerb(grammar.tags[at]);
}

/** Whether the object of a verb, and not a clause, begins at a token. */
function opensNounPhrase({ clauses, tags }: CuePlace["grammar"], at: number): boolean {
  const tag = tags[at];
  const isPhrase = tag === DETERMINER || tag === OWNER || tag === NOUN || tag === NAME || tag === ADJECTIVE;
  return isPhrase && clauses[at] !== NOUN_CLAUSE;
}
