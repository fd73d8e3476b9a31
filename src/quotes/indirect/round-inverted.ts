import { isWholeClause, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag } from "../../grammar/steps.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  isFiniteVerb,
  MARK,
  NAME,
  PARTICIPLE,
  PREPOSITION,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { opensCondition } from "../stance/opens-condition.ts";
import { beginsClause } from "./begins-clause.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { behindNamedSource, commaBeforeSource } from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { isSubject } from "./inverted-source.ts";
import { isFrontedClause, opensFronted } from "./moments.ts";
import { hasSubjectInFront } from "./subject-in-front.ts";

/** How many additions between commas may follow the speaker: “says Ann Roe, ⟨a planner⟩, ⟨who lives there⟩, …”. */
const ADDITIONS = 3;

/** The longest addition, in tokens. */
const LONGEST_ADDITION = 20;

/**
 * The two parts of what is said around its speaker, where the first is not a clause of its own and the second is: “⟦In
 * Ashby⟧, says Ann Roe, a planner, ⟦the wait is long⟧”, “⟦If it rains⟧, notes Joe Moe of the mill, ⟦nobody comes⟧”,
 * “⟦Not so fast⟧, says Ann Roe, who farms: ⟦it may rain⟧”. The first may be a clause before a colon, “⟦It was no
 * surprise⟧, said Ann Roe: ⟦the dam had leaked⟧”, and before the verb whose subject it is, “⟦Whoever wins⟧, says Roe,
 * ⟦will pay⟧”. Null where the verb does not stand before its subject and between commas, or no clause follows.
 */
export function spansRoundInverted(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { tags, clauses, language } = grammar;
  const comma = cue.firstToken - 1;
  if (!isAssertingVerb(cue) || tags[comma] !== COMMA || comma <= first) return null;
  if (!language.speech.invertingVerbs.has(cue.lemma) || !isFiniteVerb(tags[cue.headToken])) return null;
  const opener = behindLink(grammar, first);
  if (tags[opener] === CONJUNCTION || holdsTag(tags, first, comma, MARK)) return null;
  const isWhole =
    clauses[opener] !== SUBORDINATE && holdsFinite(grammar, first, comma) && !opensCondition(grammar, opener);
  if (hasSubjectInFront(place)) return null;
  const verb = tags[cue.lastToken] === NAME && !isSubject(grammar, place.sentence, cue) ? behindNamedSource(place) : -1;
  if (isFiniteVerb(tags[verb]) && place.cueAt(verb) === undefined)
    return [{ first: opener, last: comma, probability: 1 }, ...chooseEnd(place, verb, weights)];
  const next = clauseBehindSource(place);
  return next < 0 || (isWhole && wordAt(grammar, next - 1) !== ":")
    ? null
    : [{ first: opener, last: comma, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/**
 * The same for a source behind "according to": “⟦While most farms were dry⟧, according to Ann Roe, ⟦two had been
 * flooded⟧”, “⟦In the hall⟧, according to two who were there, ⟦he wept⟧”. Null where neither a clause of time,
 * concession or cause nor a preposition opens the sentence, or no clause follows the source.
 */
export function spansRoundFrontedSource(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const comma = cue.firstToken - 1;
  if (cue.form !== "according-to" || grammar.tags[comma] !== COMMA || comma <= first) return null;
  const isClause = holdsFinite(grammar, first, comma);
  const opens = isClause && (opensFronted(grammar, first) || opensCondition(grammar, first));
  if (!opens && (isClause || grammar.tags[first] !== PREPOSITION)) return null;
  const next = clauseBehindSource(place);
  return next < 0 ? null : [{ first, last: comma, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/**
 * The same where the verb stands behind its subject, with only a comma behind it: “⟦In Ashby⟧, Roe reports, ⟦the wait
 * is long⟧”, “⟦Even there⟧, the bakers say, ⟦it fell⟧”, “⟦Though it leaked⟧, Roe said on Monday, ⟦it held⟧”. A single
 * word that links sentences is not part of what is said, “Still, she says, ⟦it fell⟧”, so single words are left to the
 * models.
 */
export function spansBehindFronted(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  if (!isAssertingVerb(cue) || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return null;
  const comma = commaBeforeSource(grammar, cue);
  const isCondition = opensCondition(grammar, first);
  if (comma < first + 2 || (tags[first] !== PREPOSITION && tags[first] !== ADVERB && !isCondition)) return null;
  if (holdsTag(tags, first, comma, MARK)) return null;
  if (holdsFinite(grammar, first, comma) && !isCondition && !isFrontedClause(place)) return null;
  const next = endOfCircumstances(grammar, cue.lastToken, last) + 1;
  if (tags[next - 1] !== COMMA || !isWholeClause(grammar.clauses[next])) return null;
  return [{ first, last: comma, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/**
 * A condition in front and its clause behind the speaker of both: “⟦If it rains⟧, Roe said ⟦the dam would break⟧”,
 * “⟦Should it rain⟧, …”, “⟦If elected⟧, Moe says ⟦he will mend it⟧”. Null where no such clause stands right behind the
 * verb.
 */
export function spansBehindCondition(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { tags } = grammar;
  if (cue.form !== "verb" || !opensCondition(grammar, first) || !isWholeClause(grammar.clauses[cue.lastToken]))
    return null;
  if (cue.reading !== "asserted" || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return null;
  const comma = commaBeforeSource(grammar, cue);
  if (comma < first + 2 || holdsTag(tags, first, comma, MARK)) return null;
  if (!holdsFinite(grammar, first, comma) && tags[first + 1] !== PARTICIPLE) return null;
  return [{ first, last: comma, probability: 1 }, ...chooseEnd(place, cue.lastToken, weights)];
}

/** “But ⟨in⟩ Ashby, says Roe, …”, “And ⟨if⟩ it rains, …”: the token behind a conjunction before a phrase or condition. */
function behindLink(grammar: Grammar, first: number): number {
  if (grammar.tags[first] !== CONJUNCTION) return first;
  const isFront = grammar.tags[first + 1] === PREPOSITION || opensCondition(grammar, first + 1);
  return isFront ? first + 1 : first;
}

/** The token at which a clause begins behind the speaker and what is added; -1 for none. */
function clauseBehindSource({ grammar, cue, last }: CuePlace): number {
  const subject = endOfNounPhrase(grammar, cue.lastToken, last);
  let at = subject === cue.lastToken ? last : endOfCircumstances(grammar, subject, last);
  // “according to two people ⟨who were there⟩, …”
  if (grammar.tags[at] === WH_WORD) at = Math.max(at, endOfPart(grammar, at, last));
  for (let addition = 0; addition <= ADDITIONS && at < last - 1; addition += 1) {
    const isColon = wordAt(grammar, at) === ":";
    if (grammar.tags[at] !== COMMA && !isColon) return -1;
    const end = isColon ? last : endOfPart(grammar, at + 1, last);
    if (end < 0) return -1;
    if (beginsClause(grammar, at + 1, end) && hasMainVerb(grammar, at + 1, end)) return at + 1;
    at = end;
  }
  return -1;
}

/** Whether a finite verb stands before any relative: "the wait is long", unlike "a planner who lives there". */
function hasMainVerb({ tags }: Grammar, from: number, end: number): boolean {
  for (let at = from; at < end && tags[at] !== WH_WORD; at += 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** The comma or colon that ends a part of the sentence, or the end of the sentence; -1 if neither is near. */
function endOfPart({ document, tags }: Grammar, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + LONGEST_ADDITION); at += 1)
    if (tags[at] === COMMA || document.tokens[at]?.text === ":") return at;
  return last - from <= LONGEST_ADDITION ? last : -1;
}
