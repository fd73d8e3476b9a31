import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  DATIVE,
  GENITIVE,
  NEGATOR,
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
  MARK,
  MODAL,
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  PAST,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endOfSubject, endWithAdded } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import { relativeRoundPhrase } from "../relative-subject.ts";
import { opensWithGerund } from "../speakers/subjects/subject-behind-gerund.ts";
import { endBeforeCondition } from "../stance/end-before-condition.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { beginBeforeDash } from "./begin-before-dash.ts";
import { beginBehindClause } from "./begin-behind-clause.ts";
import { beginWithSubject } from "./begin-with-subject.ts";
import { opensClause } from "./begins-clause.ts";
import { beginBehindAddressee } from "./behind-addressee.ts";
import { isPlaceInFront } from "./behind-conjunction.ts";
import { isCallFor } from "./behind-demand.ts";
import { beginBehindLabel } from "./behind-label.ts";
import { firstVerb } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import { closeBracket } from "./close-bracket.ts";
import type { CuePlace } from "./cue-place.ts";
import { dropCircumstances } from "./drop-circumstances.ts";
import { endBeforeAs } from "./end-before-as.ts";
import { endBeforeCited, endBeforeLater } from "./end-before-cited.ts";
import { endBeforeMainVerb, parts } from "./end-before-main-verb.ts";
import { endBeforeMarket } from "./end-before-market.ts";
import { endBeforeMeans } from "./end-before-means.ts";
import { endBeforeOther } from "./end-before-other.ts";
import { endBeforeOwnVerb } from "./end-before-own-verb.ts";
import { endBeforeReaction } from "./end-before-reaction.ts";
import { endBeforeShare } from "./end-before-share.ts";
import { endBeforeSilence } from "./end-before-silence.ts";
import { endBeforeTakenBack } from "./end-before-taken-back.ts";
import { endBeforeTelling } from "./end-before-telling.ts";
import { endBeforeVerdict } from "./end-before-verdict.ts";
import { endBehindInfinitive } from "./end-behind-infinitive.ts";
import { endBehindName } from "./end-behind-name.ts";
import { endBeforeAgent, endBehindObject } from "./end-behind-object.ts";
import {
  endOfMainClause,
  goOnAsThing,
  goOnBehindAnswer,
  goOnBehindOpening,
  goOnBehindSource,
  goOnBehindThat,
  goOnIncluding,
  goOnInList,
  goOnToAsked,
} from "./go-on-behind.ts";
import { endBeforeClosingDash, goOnBehindDashes } from "./go-on-behind-dashes.ts";
import { opensMoment, opensWithConcession, opensWithMoment } from "./moments.ts";
import { beginBehindColon, beginBehindMoment, endBehindMarks, goOnIntoMarks } from "./round-marks.ts";

/**
 * Puts the edges of content right where rules know better than the models: when and where it was said is no part of what
 * was said ("said yesterday ⟦the bridge was shut⟧"), and a bracket that opens in the content ends in it.
 */
export function trimContent(place: CuePlace, span: TokenSpan): TokenSpan {
  const addressed = beginBehindAddressee(place, beginBehindClause(place, span));
  const behind = beginBehindColon(place, beginBehindMoment(place, addressed));
  const labelled = beginBehindLabel(place, dropCircumstances(place, behind));
  const own = beginWithSubject(place, beginBeforeDash(place, labelled));
  const { first, last: seen } = endRelative(place, endBeforeSubject(place, own));
  const reach = goOnBehindDashes(place, first, seen);
  const asked = goOnToAsked(place, first, reach);
  const told = goOnBehindAnswer(place, first, goOnBehindSource(place, first, goOnBehindOpening(place, first, asked)));
  const more = goOnAsThing(place, first, goOnBehindThat(place, first, told));
  const opened = goOnIncluding(place, first, goOnInList(place, first, more));
  const part = goOnIntoMarks(place, goOnInPassive(place, first, goOnBehindMarks(place, first, opened)));
  const whole = endBehindInfinitive(place, first, endBehindMarks(place, { ...own, first, last: part }));
  const other = endBeforeOther(place, first, whole);
  const last = endBeforeAnswer(place, first, other);
  const end = endBeforeCondition(
    place.grammar,
    place.cue,
    first,
    endBeforeShare(place, first, endBeforeMarket(place, first, last)),
  );
  const cited = endBeforeAs(place, first, endBeforeLater(place, first, endBeforeCited(place, first, end)));
  const said = endBeforeReport(place, first, endBeforeTakenBack(place, first, cited));
  const named = endBehindObject(place, first, endBeforeAgent(place, first, said));
  const inner = endBeforeAssertion(place, first, endBeforeClosingDash(place, first, named));
  const main = endBeforeMoment(place, first, endBeforeMainClause(place, first, endBeforeMainVerb(place, first, inner)));
  const alone = endBeforeReaction(place, first, endBeforeSilence(place, first, endBeforeTelling(place, first, main)));
  return closeBracket(place, {
    ...own,
    first,
    last: endBehindName(
      place,
      first,
      endBeforeMeans(place, first, endBeforeVerdict(place, first, endBeforeOwnVerb(place, first, alone))),
    ),
  });
}

/** "denied ⟦that it leaked⟧: “It is dry.”", "ruled out ⟦that she had left⟧: “I stay.”": behind what is denied and a colon, words in marks are asserted. */
function endBeforeAssertion({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (cue.reading !== "denied" || first < cue.lastToken) return last;
  for (let at = first + MIN_LEFT; at < last; at += 1)
    if (grammar.document.tokens[at]?.text === ":" && grammar.tags[at + 1] === MARK) return at;
  return last;
}

/**
 * "slammed ⟦a school in Ashby⟧ after it sent pupils home", "called for ⟦an inquiry into it⟧ since she left": behind what is judged or demanded, and no clause, a
 * clause of when and why is the writer's; and so is one behind "and", "called for ⟦an inquiry⟧ and Moe backed her", and what another says meanwhile, "rejected ⟦the deal⟧ as Moe called for calm".
 */
function endBeforeMoment(place: CuePlace, first: number, last: number): number {
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

/**
 * "When Roe said ⟦the mill was closed⟧, they laughed", "But although he said ⟦it was⟧, …", "Claiming ⟦that it was⟧, the baker left", "After saying ⟦that it was⟧, the baker left", "In the shed where, he says, ⟦it rains⟧, she paints", "To those who say ⟦it leaks⟧, she has an answer": content in a clause that opens
 * its sentence, or what is told there, ends before the main one: "Moe said that although Roe said ⟦it leaked⟧, it was dry".
 */
function endBeforeMainClause(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, sentence } = place;
  if (first < cue.lastToken || cue.form !== "verb") return last;
  const inverted = endBeforeInverted(place, first, last);
  if (inverted < last) return inverted;
  const front = startOfTold(place);
  const isPlace = isPlaceInFront(place);
  const isCondition = servesAs(grammar, front, CONDITIONAL);
  const isMoment = isPlace || isCondition || isOfFronted(place) || opensWithMoment(grammar, front);
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
    if (grammar.tags[at] !== COMMA) continue;
    // "called it “safe⟨,”⟩ he saw": the comma stands within the marks.
    const isClosed = closesMarks(place, at + 1, first);
    const end = isClosed ? at + 2 : at;
    // "she⟨'ll⟩ run"
    const isClause = holdsFinite(grammar, first, at) || holdsTag(grammar.tags, first, at, BASE);
    if (end < first + MIN_LEFT || !(isMoment || isClosed || isClause)) continue;
    if (opensMainClause(place, Math.max(end, at + 1))) return end;
  }
  return last;
}

/** "⟨Asked⟩ what he had learned, he paused": what somebody was asked, with which the sentence begins, and no condition in it: "Asked whether, if he won, he would go". */
function isAskedInFront({ cue, grammar: { tags }, sentence: { firstToken } }: CuePlace, first: number): boolean {
  const isDone = tags[firstToken] === PARTICIPLE || tags[firstToken] === PAST;
  return isDone && cue.headToken === firstToken && cue.reading === "questioned" && tags[first + 1] !== COMMA;
}

/** "To those ⟨who say⟩ it leaks, the mayor points out": the verb of "who" in a phrase that opens the sentence. */
function isOfFronted({ grammar, cue, sentence }: CuePlace): boolean {
  return (
    servesAs(grammar, sentence.firstToken, DATIVE | PURPOSE) &&
    grammar.tags[cue.firstToken - 1] === WH_WORD &&
    cue.firstToken - sentence.firstToken <= LONGEST_FRONTED
  );
}

/** How far behind the start of its sentence that verb may stand, in tokens. */
const LONGEST_FRONTED = 8;

/** How long such a clause may be up to its verb, in tokens. */
const LONGEST_TOLD = 20;

/** "Moe said that ⟨although⟩ Roe said", "Moe said ⟨when⟩ Roe said": where what another tells begins, behind its verb or "that", in whose clause in front a verb stands; else the start of the sentence. */
function startOfTold({ grammar, cue, cueAt, sentence: { firstToken } }: CuePlace): number {
  const { tags } = grammar;
  const least = Math.max(firstToken, cue.firstToken - LONGEST_TOLD);
  for (let at = cue.firstToken - 1; at > least && tags[at] !== COMMA && tags[at] !== MARK; at -= 1) {
    const isTold = servesAs(grammar, at - 1, COMPLEMENTIZER) || cueAt(at - 1)?.form === "verb";
    if (isTold && (servesAs(grammar, at, CONDITIONAL) || opensMoment(grammar, at) || opensWithConcession(grammar, at)))
      return at;
  }
  return firstToken;
}

/** "Only when Roe said ⟦it leaked⟧ ⟨did the mayor⟩ act", "Not until he said ⟦it leaked⟧ ⟨was it⟩ shut": the main clause without a comma, whose auxiliary stands before its subject. */
function endBeforeInverted({ grammar, sentence: { firstToken } }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  if (!servesAs(grammar, firstToken, RESTRICTIVE | NEGATOR) || !opensMoment(grammar, firstToken + 1)) return last;
  for (let at = first + MIN_LEFT; at < last - 2; at += 1) {
    if (!language.helpers.askingAuxiliaries.has(wordAt(grammar, at))) continue;
    const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, last);
    if (end > at + 1 && end < last && holdsFinite(grammar, first, at)) return at;
  }
  return last;
}

/** How long what opens a sentence before such a clause may be, in tokens: "After all,". */
const LONGEST_OPENER = 3;

/** "and ⟨while he⟩ said", behind a comma; "After all, ⟨while he⟩ said". */
function isConceded(grammar: Grammar, { firstToken }: Cue, start: number): boolean {
  const { language, tags } = grammar;
  const and = firstToken - 3;
  if (tags[firstToken - 1] !== PRONOUN) return false;
  const isBehindOpener = tags[and] === COMMA && and > start && and - start <= LONGEST_OPENER;
  if (!isBehindOpener && (tags[and] !== CONJUNCTION || tags[and - 1] !== COMMA)) return false;
  const opener = wordAt(grammar, firstToken - 2);
  return language.smallWords.concessives.has(opener) || language.smallWords.momentOpeners.has(opener);
}

/** "the crowd laughed", "one of the crowd laughed", "⟨that was⟩ the plan". */
function opensMainClause({ grammar, last }: CuePlace, at: number): boolean {
  if (opensClause(grammar, at)) return true;
  if (servesAs(grammar, at, COMPLEMENTIZER) && isFiniteVerb(grammar.tags[at + 1])) return true;
  const end = endOfSubject(grammar, at, last);
  // "it “never sleeps”"
  const open = stepOver(grammar.tags, end, MARK);
  const verb = stepOver(grammar.tags, open, ADVERB);
  return end > at && isFiniteVerb(grammar.tags[open > end ? verb : end]);
}

/** "he resigned", "the council voted": a main clause whose subject begins with a pronoun, an article or an owner. */
function opensClauseOfOwn(place: CuePlace, at: number): boolean {
  const tag = place.grammar.tags[at];
  return (tag === PRONOUN || tag === DETERMINER || tag === OWNER) && opensMainClause(place, at);
}

/** Whether a token is a mark that closes words in marks which begin behind another. */
function closesMarks({ grammar, pairOf }: CuePlace, at: number, first: number): boolean {
  const pair = pairOf[at] ?? -1;
  return grammar.tags[at] === MARK && pair >= 0 && pairOf[at + 1] !== pair && pairOf[first - 1] !== pair;
}

/** No comma, or two round what is added to the subject: "While the mayor, Ann Roe, said". */
function isUnparted({ tags }: Grammar, from: number, verb: number): boolean {
  let commas = 0;
  for (let at = from; at < verb && commas <= 2; at += 1) if (tags[at] === COMMA) commas += 1;
  return commas === 0 || (commas === 2 && tags[verb - 1] === COMMA);
}

/**
 * "Asked ⟦what it meant⟧, the mayor, Ann Roe, said", "Told ⟦that it fell⟧, Roe left", "Having been told ⟦that it fell⟧, Roe left", "Asked ⟦if it would fall⟧: “No.”": what was asked or told at the head of a sentence ends
 * before who answers, or what; "Roe replied when asked ⟦if it would fall⟧, “No.”", "Roe, asked ⟦if it would fall⟧, replied: “No.”", what was asked anywhere before the answer.
 */
function endBeforeAnswer(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, sentence } = place;
  const { tags, document, language } = grammar;
  const isFirst = cue.firstToken === sentence.firstToken;
  const isInserted = tags[cue.headToken - 1] === COMMA && cue.firstToken === cue.headToken;
  const isAsked = isFirst || isInserted || language.speech.beforeAsked.has(wordAt(grammar, cue.headToken - 1));
  if (!isAsked || first < cue.lastToken) return last;
  const isDone = tags[cue.headToken] === PARTICIPLE || tags[cue.headToken] === PAST;
  const isTold = isFirst && isDone && language.occasions.tellingVerbs.has(cue.lemma);
  if (!isTold && !language.speech.askedForms.has(wordAt(grammar, cue.headToken))) return last;
  for (let at = first + 1; at < last; at += 1) {
    if (document.tokens[at]?.text === ":" && tags[at + 1] === MARK) return at;
    if (tags[at] !== COMMA) continue;
    if (!isFirst) {
      if (tags[at + 1] === MARK || (isInserted && isFiniteVerb(tags[at + 1]))) return at;
      continue;
    }
    if (tags[at + 1] === MARK && holdsFinite(grammar, first, at)) return Math.min(last, at + 2);
    // "whether, if elected, ⟨she would⟩ go": who answers is no pronoun, unless a verb of saying tells so.
    const verb = endOfSubject(grammar, at + 1, place.last);
    if (tags[at + 1] === WH_WORD) continue;
    const answers = tags[at + 1] !== PRONOUN || cueAt(verb) !== undefined || at === first + 1;
    // "Asked what it meant, ⟨the winner, Joe⟩ Moe, a postman, said"
    const noun = endWithAdded(grammar, at + 1, place.last);
    const isName = tags[at + 1] === NAME || (tags[noun] === COMMA && tags[noun + 1] === NAME);
    const isNamed = isName && holdsFinite(grammar, first, at);
    if (isNamed || (verb > at + 1 && isFiniteVerb(tags[verb]) && answers)) return at;
  }
  return last;
}

/** "said ⟦it was “a shame”⟧ and would be stopped", "said ⟦“no comment”⟧ and that he would ring": what the auxiliary or "that" behind "and" tells belongs to it; and so does the verb of "said ⟦the guard, a “saint”, had left⟧". */
function goOnBehindMarks(place: CuePlace, first: number, last: number): number {
  const { grammar, pairOf, cueAt, last: end } = place;
  const { tags } = grammar;
  const isClosed = tags[last - 1] === MARK && last - 1 > first && !isIn(pairOf, last);
  if (isClosed && isApposition(place, first, last)) return endOfMainClause(place, last);
  if (!isClosed || !servesAs(grammar, last, COORDINATOR)) return last;
  if (!isAuxiliary(grammar, last + 1) && !servesAs(grammar, last + 1, COMPLEMENTIZER)) return last;
  for (let at = last + 1; at < end; at += 1) {
    if (tags[at] === COMMA || tags[at] === MARK) return at;
    if (cueAt(at) !== undefined) return last;
  }
  return end;
}

/** "the guard, ⟨a “saint”⟩, had left": marks between commas, no verb before them and one behind. */
function isApposition({ grammar: { tags }, cue, cueAt, pairOf }: CuePlace, first: number, last: number): boolean {
  if (first < cue.lastToken || tags[last] !== COMMA || !isFiniteVerb(tags[last + 1])) return false;
  if (cueAt(last + 1) !== undefined) return false;
  const outside = tags.subarray(first, last).filter((_, at) => !isIn(pairOf, first + at));
  return outside.includes(COMMA) && !outside.some(isFiniteVerb);
}

/** "said ⟦he had offered to pay but was told to go⟧": what others told the subject belongs to the words, for whoever speaks has not told it. */
function goOnInPassive({ grammar, cue, cueAt, pairOf, last: end }: CuePlace, first: number, last: number): number {
  if (first < cue.lastToken || !servesAs(grammar, last, COORDINATOR | ADVERSATIVE)) return last;
  if (!holdsFinite(grammar, first, last)) return last;
  const told = cueAt(last + 2);
  if (told?.firstToken !== last + 1 || !isPassive(grammar, told)) return last;
  let at = told.lastToken;
  while (isIn(pairOf, at) || (at < end && grammar.tags[at] !== COMMA)) at += 1;
  return at;
}

function isAuxiliary(grammar: Grammar, at: number): boolean {
  const { tags, language } = grammar;
  return tags[at] === MODAL || language.helpers.formsOfHave.has(wordAt(grammar, at));
}

/** "told a captain ⟦that widows were a nuisance⟧, the lawsuit alleges": who else says so is no part of the words. */
function endBeforeReport({ grammar, cue, last: end }: CuePlace, first: number, last: number): number {
  if (first < cue.lastToken || last < end) return last;
  const comma = trailingReport(grammar, first + MIN_LEFT, last)?.comma ?? last;
  return grammar.tags[comma] === MARK && comma < last ? comma + 1 : comma;
}

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/** Words behind a verb that are its object, and no clause. */
function opensNounPhrase({ clauses, tags }: CuePlace["grammar"], at: number): boolean {
  const tag = tags[at];
  const isPhrase = tag === DETERMINER || tag === OWNER || tag === NOUN || tag === NAME || tag === ADJECTIVE;
  return isPhrase && clauses[at] !== NOUN_CLAUSE;
}

/**
 * "Roe, who said ⟦it was late⟧, left", "Roe, who wept and said ⟦it was late⟧, left", "the mill, ⟦which⟧ Roe said ⟦was late⟧, closed": content in a relative clause ends before
 * the comma and what goes on with the outer one, and before the next clause of the same noun: "the mill, which Roe said ⟦was late⟧ and which Moe said was early,".
 */
function endRelative({ grammar, cue, pairOf }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  if (span.first < cue.lastToken || !isInRelative(grammar, cue.firstToken)) return span;
  for (let at = span.first + 1; at < span.last - 1; at += 1) {
    if (isIn(pairOf, at)) continue;
    if (at > span.first + MIN_LEFT && opensNextRelative(grammar, cue, at))
      return { ...span, last: stepBack(tags, at, COMMA) };
    if (tags[at] !== COMMA) continue;
    // What another comma opened before is inserted: "the two men, and Roe in particular, must go"; "accused Roe, who promised ⟦to go⟧, ⟨of⟩ a lie".
    const goesOn = firstVerb(grammar, at + 1, span.last) >= 0 || servesAs(grammar, at + 1, GENITIVE);
    return goesOn ? { ...span, last: at } : span;
  }
  return span;
}

/** "which Roe said was late ⟨and which⟩ Moe": the relative of the verb's own clause again, behind "and". */
function opensNextRelative({ document: { tokens }, tags }: Grammar, cue: Cue, and: number): boolean {
  if (tags[and] !== CONJUNCTION || tags[and + 1] !== WH_WORD) return false;
  const relative = tags.lastIndexOf(WH_WORD, cue.firstToken - 1);
  return relative >= 0 && tokens[relative]?.lower === tokens[and + 1]?.lower;
}

/** How long the subject of a relative clause may be, in tokens. */
const LONGEST_SUBJECT = 4;

/** How long what somebody does may be before "and", in tokens. */
const LONGEST_DEED = 16;

/** Whether a relative pronoun stands before a verb, or before the one that "and" joins to it, or behind a comma and before its subject. */
function isInRelative(grammar: Grammar, verb: number): boolean {
  const { tags } = grammar;
  if (tags[verb - 1] === WH_WORD) return true;
  if (tags[verb - 1] === CONJUNCTION)
    for (let at = verb - 2; at > verb - LONGEST_DEED && tags[at] !== COMMA; at -= 1)
      if (tags[at] === WH_WORD) return tags[at - 1] === COMMA;
  for (let at = verb - 2; at >= verb - 1 - LONGEST_SUBJECT && !parts(tags[at + 1]); at -= 1)
    if (tags[at] === WH_WORD) return tags[at - 1] === COMMA || tags[at - 1] === CONJUNCTION;
  return relativeRoundPhrase(grammar, verb) >= 0;
}

/** "Noting that ⟦it was late⟧, Roe said": what a gerund at the head of the sentence reports ends before the subject. */
function endBeforeSubject({ grammar, cue, cueAt, sentence }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  if (cue.headToken !== sentence.firstToken || tags[cue.headToken] !== GERUND) return span;
  let comma = -1;
  for (let at = span.first + 1; at < span.last; at += 1) {
    if (tags[at] === COMMA) comma = at;
    if (cueAt(at) !== undefined && isFiniteVerb(tags[at])) return comma < 0 ? span : { ...span, last: comma };
  }
  return comma >= 0 && opensClause(grammar, comma + 1) ? { ...span, last: comma } : span;
}
