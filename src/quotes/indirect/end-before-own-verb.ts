import { ADVERSATIVE, COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, isFiniteVerb, MARK, PRONOUN } from "../../grammar/tags.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { opensClause } from "./begins-clause.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far behind the verb of speech the clause may begin, in tokens. */
const REACH = 1;

/**
 * Ends content behind its marks and before a second verb of speech of whoever speaks: “said ⟦it was “good”⟧ but urged caution”. What somebody else does who
 * is the subject of the clause belongs to it: “said ⟦Roe was “rude” but praised him⟧”. `last` where none stands so.
 */
export function endBeforeOwnVerb(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  if (cue.form !== "verb" || first < cue.lastToken || first > cue.lastToken + REACH) return last;
  for (let at = first + 1; at < last - 1; at += 1)
    if (
      grammar.tags[at - 1] === MARK &&
      (pairOf[at - 1] ?? -1) >= 0 &&
      (pairOf[at] ?? -1) < 0 &&
      opensOwnVerb(place, at)
    )
      return isSubjectSomebody(place, first, at) ? last : at;
  return last;
}

/** "⟨but urged⟩", "⟨but also warned⟩"; what stands behind "and" may be of what was spoken of: "it was “late” and urged no haste". */
function opensOwnVerb({ grammar, cues, cueOf }: CuePlace, but: number): boolean {
  const { tags } = grammar;
  if (!servesAs(grammar, but, ADVERSATIVE)) return false;
  const verb = tags[but + 1] === ADVERB ? but + 2 : but + 1;
  const cue = cues[cueOf[verb] ?? -1];
  // "it showed “intent” and ⟨indicated⟩ that he knew": a thing may do so, too.
  if (cue === undefined || servesAs(grammar, cue.lastToken, COMPLEMENTIZER) || opensClause(grammar, cue.lastToken))
    return false;
  return cue.form === "verb" && cue.firstToken === verb && isFiniteVerb(tags[verb] ?? 0);
}

/** Whether the clause is of somebody who is named or described, and no pronoun. */
function isSubjectSomebody({ grammar }: CuePlace, first: number, last: number): boolean {
  const from = servesAs(grammar, first, COMPLEMENTIZER) ? first + 1 : first;
  const end = endOfNounPhrase(grammar, from, last);
  return grammar.tags[from] !== PRONOUN && end > from && isSomebody(grammar, headOf(grammar, from, end));
}
