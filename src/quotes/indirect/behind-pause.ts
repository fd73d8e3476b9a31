import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { behindAdverbs, findTag, stepOver } from "../../grammar/steps.ts";
import { ADVERSATIVE, CONDITIONAL, SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, MARK, NOUN, PARTICLE, PREPOSITION, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token behind the colon that leads from a verb of speech to a clause without marks: “Roe writes: ⟦The mill has
 * closed⟧”, “one farmer summed it up: ⟦the rain came late⟧”, “Roe asks: ⟦may a dog come too⟧?”, “I asked him: ⟦Why
 * now?⟧”, “Roe put it like this: ⟦it leaks⟧”. -1 if there is none, if more than that stands between, or if a clause
 * stands before the verb: “it is late, Roe says: in May it was not”.
 */
export function startBehindColon({ grammar, cue, first, last }: CuePlace): number {
  const { language, tags } = grammar;
  const { trailingVerbs, replyingVerbs, insertedPhrases } = language.speech;
  const isReaders = servesAs(grammar, cue.firstToken - 1, SECOND_PERSON);
  // "You asked: is it late?" repeats what the reader did.
  const isAsked = cue.reading === "questioned" && !isReaders && language.stances.askingOrRequesting.has(cue.lemma);
  if (cue.form !== "verb" || !(isAsked || (cue.reading === "asserted" && isFiniteVerb(tags[cue.headToken])))) return -1;
  // "posted on his page: ⟨it leaks⟩"
  const isPosted = language.speech.postingVerbs.has(cue.lemma);
  if (
    !isAsked &&
    !isPosted &&
    !trailingVerbs.has(cue.lemma) &&
    !replyingVerbs.has(cue.lemma) &&
    !insertedPhrases.has(cue.lemma)
  )
    return -1;
  let colon = isPosted ? endOfCircumstances(grammar, cue.lastToken, last) : cue.lastToken;
  while (tags[colon] === ADVERB || tags[colon] === PRONOUN || tags[colon] === PARTICLE) colon += 1;
  if (!isAsked) colon = behindPointer(grammar, colon);
  if (wordAt(grammar, colon) !== ":" || tags[colon + 1] === MARK) return -1;
  if (isAsked) return wordAt(grammar, last) === "?" || wordAt(grammar, last - 1) === "?" ? colon + 1 : -1;
  return !holdsFinite(grammar, first, cue.firstToken) && holdsFinite(grammar, colon + 1, last) ? colon + 1 : -1;
}

/** "put it ⟨like this⟩:", "put it ⟨this way⟩:": the token behind such words; the token itself if there are none. */
function behindPointer(grammar: Grammar, from: number): number {
  const pointer = stepOver(grammar.tags, from, PREPOSITION);
  if (!grammar.language.speech.pointingAhead.has(wordAt(grammar, pointer))) return from;
  return stepOver(grammar.tags, pointer + 1, NOUN);
}

/** "put it ⟨plainly⟩:", "summed it up:", "put it ⟨this way⟩:": whether at most such words stand before a colon. */
export function leadsToColon(grammar: Grammar, from: number): boolean {
  return wordAt(grammar, behindPointer(grammar, behindAdverbs(grammar, from))) === ":";
}

/** The longest clause between the two commas, in tokens. */
const LONGEST_CONDITION = 24;

/**
 * The token at which the words begin behind a verb of saying and a comma, where a clause of condition or concession
 * precedes the main one: “sent a note saying, ⟦if elected, she would sell⟧”, “Roe said, ⟦while it is old, the dam is
 * safe⟧”. -1 where a comma or marks stand before the verb, or no clause follows.
 */
export function startBehindComma({ grammar, cue, first, last, pairOf }: CuePlace): number {
  const { tags } = grammar;
  const opener = cue.lastToken + 1;
  if (tags[cue.lastToken] !== COMMA || !isAssertingVerb(cue)) return -1;
  if (!opensCondition(grammar, opener) || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  for (let at = first; at < cue.firstToken; at += 1) if (tags[at] === COMMA || isIn(pairOf, at)) return -1;
  for (let at = opener + 1; at < Math.min(last, opener + LONGEST_CONDITION); at += 1) {
    if (tags[at] === MARK) return -1;
    if (tags[at] === COMMA)
      return isWholeClause(grammar.clauses[at + 1]) || holdsMain(grammar, at + 1, last) ? opener : -1;
  }
  return -1;
}

/** Whether "if", "although" or "while" stands at a token. */
function opensCondition(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  const word = wordAt(grammar, at);
  if (servesAs(grammar, at, CONDITIONAL) || language.smallWords.concessives.has(word)) return true;
  return language.smallWords.turningAgainst.has(word) && !servesAs(grammar, at, ADVERSATIVE);
}

function holdsMain(grammar: Grammar, from: number, last: number): boolean {
  const comma = findTag(grammar.tags, from, last, COMMA);
  return holdsFinite(grammar, from, comma < 0 ? last : comma);
}
