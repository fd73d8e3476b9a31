import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
import { GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, COMMA, CONJUNCTION, isFiniteVerb, PARTICIPLE, WH_WORD } from "../../grammar/tags.ts";
import { isIn } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { relativeRoundPhrase } from "../relative-subject.ts";
import { firstVerb } from "./beside-telling.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { parts } from "./end-before-main-verb.ts";

/**
 * "Roe, who said ⟦it was late⟧, left", "Roe, who wept and said ⟦it was late⟧, left", "the mill, ⟦which⟧ Roe said ⟦was
 * late⟧, closed": ends content in a relative clause before the comma at which the outer clause goes on, and before the
 * next relative clause of the same noun: "the mill, which Roe said ⟦was late⟧ and which Moe said was early,".
 */
export function endRelative(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  const { tags } = grammar;
  if (!isInRelative(grammar, cue.firstToken)) return last;
  for (let at = first + 1; at < last - 1; at += 1) {
    if (isIn(pairOf, at)) continue;
    if (at > first + LEAST_CONTENT && opensNextRelative(grammar, cue, at)) return stepBack(tags, at, COMMA);
    if (tags[at] !== COMMA) continue;
    // What an earlier comma opened is an insertion: "the two men, and Roe in particular, must go"; "accused Roe, who
    // promised ⟦to go⟧, ⟨of⟩ a lie"; "found Roe, who said ⟦she slept⟧, ⟨not guilty of⟩ theft".
    const judged = stepOver(tags, at + 1, ADVERB);
    const isJudged = tags[judged] === ADJECTIVE && servesAs(grammar, judged + 1, GENITIVE);
    const isVerb = firstVerb(grammar, at + 1, last) >= 0 || isOnlyVerb(place, at + 1);
    const goesOn = isJudged || isVerb || servesAs(grammar, at + 1, GENITIVE);
    return goesOn ? at : last;
  }
  return last;
}

/**
 * "Roe, who said it was late, ⟨left⟩ with Moe": whether a participle is really a past verb, since the sentence has no
 * other.
 */
function isOnlyVerb({ grammar, cue, first: start, last, pairOf }: CuePlace, at: number): boolean {
  const { tags } = grammar;
  if (tags[at] !== PARTICIPLE) return false;
  for (let next = at; next < last; next += 1) if (isFiniteVerb(tags[next]) && !isIn(pairOf, next)) return false;
  const relative = tags.lastIndexOf(WH_WORD, cue.firstToken - 1);
  return relative > start && tags[relative - 1] === COMMA && !holdsFinite(grammar, start, relative);
}

/** "which Roe said was late ⟨and which⟩ Moe": whether "and" and the same relative as the cue's follow. */
function opensNextRelative({ document: { tokens }, tags }: Grammar, cue: Cue, and: number): boolean {
  if (tags[and] !== CONJUNCTION || tags[and + 1] !== WH_WORD) return false;
  const relative = tags.lastIndexOf(WH_WORD, cue.firstToken - 1);
  return relative >= 0 && tokens[relative]?.lower === tokens[and + 1]?.lower;
}

/** The longest subject of a relative clause, in tokens. */
const LONGEST_SUBJECT = 4;

/** The longest deed before "and", in tokens. */
const LONGEST_DEED = 16;

/**
 * Whether a relative pronoun stands before a verb, before the verb that "and" joins to it, or between a comma and the
 * verb's subject.
 */
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
