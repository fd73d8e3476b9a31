import { PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import { stepOver, stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, MARK, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";

/**
 * Ends a clause before a colon and a sentence in marks in which the speaker goes on: “admitted ⟦she had been tempted⟧:
 * “It was all too much.””. Returns `last` where something in the clause may be what the marks hold, “said ⟦it was on a
 * sign: “We are shut.”⟧”.
 */
export function endBeforeSentence(place: CuePlace, first: number, last: number): number {
  const { cueAt, grammar, pairOf } = place;
  const { clauses, document, tags } = grammar;
  const subject = stepOverWord(grammar, first, COMPLEMENTIZER);
  if (!isAssertingVerb(place.cue) || clauses[subject] !== PRONOUN_CLAUSE || !isOfState(grammar, subject + 1))
    return last;
  let colon = first;
  while (colon < last && !isIn(pairOf, colon) && wordAt(grammar, colon) !== ":") colon += 1;
  const marks = colon + 1;
  if (wordAt(grammar, colon) !== ":" || tags[marks] !== MARK || !isIn(pairOf, marks)) return last;
  const isSentence = document.tokens[marks + 1]?.capital === true && holdsFinite(grammar, marks, last);
  if (!isSentence || endOfRun(pairOf, marks) < last || holdsCue(cueAt, first, colon)) return last;
  for (let at = first; at < colon; at += 1) if (mayHold(grammar, at)) return last;
  return tags[colon - 1] === PRONOUN ? last : colon;
}

/**
 * "was sorry", "had been tempted": whether the verb says how somebody was, unlike "had looked her in the eye: “I did
 * it”".
 */
function isOfState(grammar: Grammar, verb: number): boolean {
  return isBe(grammar, verb) || (isHave(grammar, verb) && isBe(grammar, stepOver(grammar.tags, verb + 1, ADVERB)));
}

/**
 * "a motto", "the ⟨message⟩", "⟨heard⟩ him", "⟨what⟩ he told her": whether words in marks may be what a token stands
 * for.
 */
function mayHold(grammar: Grammar, at: number): boolean {
  const { helpers, nouns, speech, speechNouns } = grammar.language;
  const word = wordAt(grammar, at);
  const isWords = nouns.documents.has(word) || speechNouns.nouns.has(word) || speech.equatedNouns.has(word);
  const isRead = speech.readingVerbs.has(word) || helpers.perceivedForms.has(word);
  return isWords || isRead || servesAs(grammar, at, INDEFINITE) || grammar.tags[at] === WH_WORD;
}
