import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepOver } from "../../grammar/steps.ts";
import { INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isPastForm, MARK, OWNER, PAST, PREPOSITION, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn, startOfRun } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { opensCondition } from "../stance/opens-condition.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { behindTeller, commaBeforeTelling } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";
import { behindOnly, holdsBack, opensLimitBehind } from "./limits-words.ts";
import { opensFronted } from "./moments.ts";

/**
 * The two parts of words that begin before their speaker and go on in marks: “⟦If it rains⟧, Roe said, ⟦“We will
 * dance.”⟧”, “⟦For the town⟧, said Roe, ⟦“this is a disaster”⟧”. A front that limits the words always belongs to them,
 * because without it more would be said than was. Another one does if the words in marks begin without a capital, which
 * they do only where a sentence goes on, and if it does not tell when, where or how they were said. Null for anything
 * else.
 */
export function spansOfFront(place: CuePlace): TokenSpan[] | null {
  const { grammar, cue, first, last, pairOf } = place;
  const comma = commaBeforeTelling(grammar, cue);
  if (cue.form !== "verb" || comma <= first || holdsTag(grammar.tags, first, comma, MARK)) return null;
  const marks = marksBehindTelling(place, comma);
  if (marks < 0 || !isIn(pairOf, marks) || endOfRun(pairOf, marks) < last) return null;
  const goesOn = marks > cue.lastToken && grammar.document.tokens[marks + 1]?.capital === false;
  if (!holdsBack(grammar, first, comma) && !(goesOn && isOfWords(grammar, first, comma))) return null;
  return [
    { first, last: comma, probability: 1 },
    { first: marks, last, probability: 1 },
  ];
}

/** The token behind the verb, its colon, or what says to whom, when and by whom it was said; -1 for none. */
function marksBehindTelling(place: CuePlace, comma: number): number {
  const { cue, grammar, pairOf } = place;
  if (isIn(pairOf, cue.lastToken)) return cue.lastToken;
  return wordAt(grammar, cue.lastToken) === ":" ? cue.lastToken + 1 : behindTeller(place, comma);
}

/**
 * The same where the condition stands behind the speaker: “⟦“We will dance,”⟧ Roe said, ⟦if it rains⟧”, “⟦“We will
 * dance,”⟧ said Roe, ⟦but only if it rains⟧”. Null where the condition has a clause of its own, “Roe added if it rains
 * they will go”.
 */
export function spansBeforeCondition(place: CuePlace): TokenSpan[] | null {
  const { grammar, cue, last, pairOf } = place;
  const { hearerVerbs, trailingVerbs } = grammar.language.speech;
  const isTold = hearerVerbs.has(cue.lemma);
  if (!isAssertingVerb(cue) || !(isTold || trailingVerbs.has(cue.lemma))) return null;
  const isInverted = isIn(pairOf, cue.firstToken - 1);
  const marks = isInverted ? cue.firstToken : startOfNounPhrase(grammar, place.first, cue.firstToken);
  if (!isIn(pairOf, marks - 1) || wordAt(grammar, marks - 2) !== ",") return null;
  const hearer = stepOver(grammar.tags, cue.lastToken, PRONOUN);
  const named = isInverted || isTold ? endOfNounPhrase(grammar, hearer, last) : cue.lastToken;
  const from = stepOver(grammar.tags, endOfCircumstances(grammar, named, last), COMMA);
  const condition = behindOnly(grammar, from);
  const isOne = opensCondition(grammar, condition) && countFinites(grammar, condition, last) === 1;
  if (!isOne && !opensLimitBehind(grammar, from)) return null;
  // "if Moe is to be believed"
  if (holdsCue(place.cueAt, condition, last)) return null;
  return [
    { first: startOfRun(pairOf, marks - 1, 0), last: marks, probability: 1 },
    { first: from, last, probability: 1 },
  ];
}

/** Whether the tokens up to a comma belong to what was said, and do not tell when, where or how it was. */
function isOfWords(grammar: Grammar, first: number, comma: number): boolean {
  const { document, tags } = grammar;
  if (holdsFinite(grammar, first, comma)) return opensFronted(grammar, first) && !isPast(grammar, first, comma);
  if (comma < first + 2 || (tags[first] !== PREPOSITION && tags[first] !== ADVERB)) return false;
  const isMade = tags[first + 1] === OWNER || servesAs(grammar, first + 1, INDEFINITE) || isPastForm(tags[first + 1]);
  return !isMade && occasionAt(grammar, first, comma) === null && timePhraseAt(document.tokens, first, comma) === null;
}

function isPast(grammar: Grammar, first: number, comma: number): boolean {
  return grammar.tags[firstFinite(grammar, first, comma)] === PAST;
}
