import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepBack, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  FREE_RELATIVE,
  LOCATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, isPresentForm, NAME, PAST, PRONOUN, TO, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { infinitiveAt, isSomebody } from "../asked-person.ts";
import type { Cue, CueAt } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, endOfSubject } from "../noun-phrase.ts";
import { isNegation } from "../stance/negation.ts";
import { endOfTeller, isHelper, isNamedByAnother, isTakenBy, leadsToAsked, opensThatOf } from "./another-speaks.ts";
import { beginsClause } from "./begins-clause.ts";
import { type CuePlace, firstCue, LEAST_CONTENT } from "./cue-place.ts";
import { judgedAside } from "./naming.ts";
import { opensBareTurn, opensOther } from "./other-behind-comma.ts";

/**
 * Ends content before what another says: "says ⟦the pump failed⟧; the company says it did not", "says ⟦they go
 * without⟧: the vet said so", “by his account ⟦it was late⟧; in hers, …”. It follows a comma, "and", a semicolon or a
 * colon. In a headline nothing behind a semicolon belongs to the content.
 */
export function endBeforeOther(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf, sentence, headlineEnd } = place;
  if (cue.form !== "verb" && cue.form !== "according-to") return last;
  for (let at = first + 1; at < last; at += 1) {
    if (isIn(pairOf, at)) {
      // “said it was “mad,”⟨ a remark Moe called “odd”⟩”
      const closes = grammar.tags[at - 1] === COMMA && !isIn(pairOf, at + 1);
      if (closes && judgedAside(place, at - 1, place.last) !== null) return at + 1;
      continue;
    }
    if (at >= first + LEAST_CONTENT && (opensOther(place, first, at, last) || isThatOfOuter(place, first, at)))
      return at;
    if (at >= first + LEAST_CONTENT && (opensNaming(place, at, last) || opensBareTurn(place, at))) return at;
    if (at >= first + LEAST_CONTENT && opensInserted(place, at)) return at;
    if (at >= first + LEAST_CONTENT && joinsOther(place, first, at, last)) return stepBack(grammar.tags, at, COMMA);
    const sign = grammar.document.tokens[at]?.text;
    // "said it would close ⟨(Moe called it “late”)⟩"
    if ((sign === ":" || sign === "(") && isToldBehind(place, at + 1)) return at;
    if (sign !== ";") continue;
    if (sentence.end <= headlineEnd || opensAccount(place, at + 1) || opensThatOf(grammar, at + 1, last)) return at;
    return speaksFrom(place, behindOpening(grammar, at + 1, place.last), place.last) ? at : last;
  }
  return last;
}

/**
 * "told them that it was shut⟨, and then, she said,⟩ she waited": whether somebody speaks between commas behind "and".
 */
function opensInserted({ cueAt, grammar, last }: CuePlace, comma: number): boolean {
  const { tags } = grammar;
  if (tags[comma] !== COMMA || !servesAs(grammar, comma + 1, COORDINATOR)) return false;
  const open = stepOver(tags, comma + 2, ADVERB);
  const verb = tags[open + 1] === PRONOUN ? open + 2 : endOfNounPhrase(grammar, open + 1, last);
  const other = tags[open] === COMMA ? cueAt(verb) : undefined;
  return other?.form === "verb" && isFiniteVerb(tags[verb]) && tags[other.lastToken] === COMMA;
}

/**
 * "found that Roe told them not to wait⟨, and that⟩ it was late": whether a second "that" belongs to the clause around
 * what somebody is told to do.
 */
function isThatOfOuter({ cue, first: start, grammar }: CuePlace, first: number, comma: number): boolean {
  const { tags } = grammar;
  if (tags[comma] !== COMMA || infinitiveAt(grammar, stepOver(tags, first, ADVERB)) < 0) return false;
  const that = stepOverWord(grammar, comma + 1, COORDINATOR);
  const isThat = (at: number) => servesAs(grammar, at, COMPLEMENTIZER);
  if (!isThat(that)) return false;
  for (let at = first; at < comma; at += 1) if (isThat(at)) return false;
  for (let at = start + 1; at < cue.firstToken; at += 1) if (isThat(at)) return true;
  return false;
}

/**
 * "; two days later ⟨it admitted⟩", "; but, asked why, ⟨he said⟩": the token behind what links a clause to the one
 * before it, and behind when it was said.
 */
function behindOpening(grammar: Grammar, from: number, last: number): number {
  const { document, tags } = grammar;
  const link = stepOverWord(grammar, from, COORDINATOR | ADVERSATIVE);
  const comma = link > from && tags[link] === COMMA ? findTag(tags, link + 1, last, COMMA) : -1;
  if (comma >= 0) return comma + 1;
  return stepOver(tags, timePhraseAt(document.tokens, link, last)?.lastToken ?? link, COMMA);
}

/**
 * "; ⟨Roe said⟩ it was late", "; ⟨Joe Moe, who leads it, could not be reached⟩", "; ⟨another, who taught him, says⟩",
 * "; ⟨the man who built it says⟩": whether somebody behind a semicolon says something, or keeps silent.
 */
function speaksFrom({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const { language, tags } = grammar;
  const isAlone = language.smallWords.standingAlone.has(wordAt(grammar, from)) && tags[from + 1] === COMMA;
  const noun = isAlone ? from + 1 : endOfTeller(grammar, from, last);
  if (noun > from && tags[noun] === WH_WORD && speaksBehindRelative(grammar, cueAt, noun, last)) return true;
  const isToldOf = tags[noun] === COMMA && tags[noun + 1] === WH_WORD;
  const comma = isToldOf ? findTag(tags, noun + 1, last, COMMA) : -1;
  const subject = comma > 0 ? comma + 1 : noun;
  const isItself = language.aftermaths.reflexives.has(wordAt(grammar, subject));
  const verb = isItself ? subject + 1 : subject;
  if (subject <= from) return false;
  // "it ⟨has said⟩": a cue is found by its head.
  const cue = firstCue(cueAt, verb, verb + TO_SILENCE);
  const isTold = cue?.form === "verb" && cue.firstToken === verb && isFiniteVerb(tags[verb]);
  return isTold || isTakenBy(grammar, from, subject) || keepsSilent(grammar, from, verb);
}

/**
 * "; the man ⟨who built it says⟩": whether a verb of speech follows the verb of a relative clause that no comma opens.
 */
function speaksBehindRelative(grammar: Grammar, cueAt: CueAt, relative: number, last: number): boolean {
  let verbs = 0;
  for (let at = relative + 1; at < last && grammar.tags[at] !== COMMA; at += 1) {
    if (!isFiniteVerb(grammar.tags[at])) continue;
    const cue = cueAt(at);
    if (verbs > 0 && cue?.form === "verb" && cue.firstToken === at) return true;
    verbs += 1;
  }
  return false;
}

/**
 * How far behind the verb the word may stand that says what is not done, in tokens: "could not immediately be
 * ⟨reached⟩".
 */
const TO_SILENCE = 5;

/**
 * "; Roe ⟨declined to⟩ take questions", "; the council ⟨did not respond⟩", "; its owner could ⟨not be reached⟩":
 * whether somebody, who is not a pronoun, keeps silent.
 */
function keepsSilent(grammar: Grammar, from: number, verb: number): boolean {
  const { language, tags } = grammar;
  const { decliningForms, silences } = language.helpers;
  if (tags[from] === PRONOUN) return false;
  let isNegated = false;
  for (let at = verb; at < verb + TO_SILENCE; at += 1) {
    const word = wordAt(grammar, at);
    if (at === verb && decliningForms.has(word)) return tags[at + 1] === TO;
    if (isNegated && silences.has(word)) return true;
    isNegated ||= isNegation(word, language);
  }
  return false;
}

/**
 * "they go without⟨: Ann Roe, who keeps sheep, said⟩ she stitches": whether a sentence follows in which somebody named
 * or described speaks.
 */
function isToldBehind({ grammar, cueAt, last }: CuePlace, from: number): boolean {
  const { tags } = grammar;
  if (tags[from] === PRONOUN) return false;
  let verb = endOfSubject(grammar, from, last);
  if (tags[verb] === COMMA && tags[verb + 1] === WH_WORD) {
    const comma = findTag(tags, verb + 1, last, COMMA);
    if (comma > 0) verb = comma + 1;
  }
  return verb > from && cueAt(verb)?.form === "verb" && isFiniteVerb(tags[verb]);
}

/**
 * "demanded ⟦money⟧ ⟨and the firm⟩ promised help": whether another speaks at "and", behind words without a verb. It may
 * also stand behind a clause, if both verbs are in the present: "insist ⟦it must⟧ ⟨and the firms⟩ say it cannot", "has
 * said ⟦it must⟧ ⟨and the firm⟩ has said it cannot"; or where the speaker turns to somebody, "said ⟦the board had lied⟧
 * ⟨and she⟩ accused it of theft".
 */
function joinsOther({ grammar, cue, cueAt, last: end }: CuePlace, first: number, and: number, last: number): boolean {
  const { clauses, tags } = grammar;
  if (!servesAs(grammar, and, COORDINATOR | ADVERSATIVE)) return false;
  // "said ⟦it was late⟧ and, asked why, she said"
  if (leadsToAsked(grammar, and)) return true;
  if (turnsAgain(grammar, cue, first, and) || isGapped(grammar, first, and, end)) return true;
  const isWhole = clauses[and + 1] === NOUN_CLAUSE;
  const isTold = grammar.tags[endOfNounPhrase(grammar, and + 1, end) + 1] === WH_WORD;
  const verb = endOfTeller(grammar, and + 1, isWhole && !isTold ? last : end);
  // "vowed ⟦to stay⟧ and Moe, the mayor, ⟨promised⟩"
  if (!isWhole && (tags[verb - 1] !== COMMA || verb === and + 1 || tags[first] !== TO)) return false;
  let head = verb;
  while (tags[head] === ADVERB || isHelper(grammar, head)) head += 1;
  const other = cueAt(head);
  if (other?.form !== "verb" || !isFiniteVerb(tags[verb])) return false;
  // "said ⟨money and time⟩ were short"
  if (!holdsFinite(grammar, first, and)) return mayEndSo(grammar, cue, head === verb);
  if (!beginsClause(grammar, other.lastToken, last)) return false;
  const isPresent = isPresentForm(tags[cue.firstToken]) && isPresentForm(tags[verb]);
  return isPresent && head > verb === cue.headToken > cue.firstToken;
}

/**
 * "said ⟦it was late⟧ and Moe ⟨that⟩ it was early": whether another says the one clause behind "that", by a verb that
 * is not said again.
 */
function isGapped(grammar: Grammar, first: number, and: number, last: number): boolean {
  const { clauses, tags } = grammar;
  const that = endOfNounPhrase(grammar, and + 1, last);
  const isOthers = that > and + 1 && servesAs(grammar, that, COMPLEMENTIZER) && isWholeClause(clauses[that + 1]);
  if (!isOthers || !holdsFinite(grammar, first, and)) return false;
  return (tags[that - 1] === NAME || isSomebody(grammar, that - 1)) && countFinites(grammar, that, last) === 1;
}

/**
 * "said the board had lied and she ⟨accused⟩ it of theft": whether the speaker turns to or against somebody, behind
 * what is said of others; unlike "said ⟦he⟧ had gone and he ⟨accused⟩ nobody".
 */
function turnsAgain(grammar: Grammar, cue: Cue, first: number, and: number): boolean {
  const { document, language, tags } = grammar;
  const turning = wordAt(grammar, and + 2);
  if (tags[and + 1] !== PRONOUN || !language.speech.turningForms.has(turning)) return false;
  const isTold = cue.form === "verb" && tags[cue.headToken] === PAST && tags[and + 2] === PAST;
  return isTold && document.tokens[and + 1]?.lower !== document.tokens[first]?.lower;
}

/**
 * "demanded ⟦money⟧ and the firm ⟨promised⟩", "slammed ⟦the board⟧ and Moe ⟨has promised⟩": whether the content may end
 * before such words, unlike "noted that Mr and Mrs Moe ⟨had written⟩".
 */
function mayEndSo({ language }: Grammar, { lemma }: Cue, isBare: boolean): boolean {
  return isBare ? !language.speech.plainVerbs.has(lemma) : language.speech.judgingVerbs.has(lemma);
}

/**
 * "said it would close ⟨in what⟩ the mayor called “a crime”": whether somebody else gives it a name, without a comma.
 */
function opensNaming(place: CuePlace, at: number, last: number): boolean {
  const { grammar } = place;
  const isInWhat = servesAs(grammar, at, LOCATIVE) && servesAs(grammar, at + 1, FREE_RELATIVE);
  return isInWhat && isNamedByAnother(place, at + 2, last);
}

/** How far behind its preposition the noun of an account may stand, in tokens: "⟨in the old mayor's telling⟩". */
const ACCOUNT_REACH = 8;

/** "⟨in her telling⟩, …": whether the source of another clause begins at a token. */
function opensAccount({ cueAt }: CuePlace, from: number): boolean {
  for (let at = from; at < from + ACCOUNT_REACH; at += 1) {
    const other = cueAt(at);
    if (other?.form === "according-to" && other.firstToken === from) return true;
  }
  return false;
}
