import { COMMA, isFiniteVerb } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { headOfClause } from "./head-of-clause.ts";
import type { Subject } from "./subject-mention.ts";

/** How far behind the gerund the verb of the clause may stand, in tokens. */
const LONGEST_OPENER = 80;

/** "Observing that the dam was old, ⟨the bench⟩ on Friday ordered a survey": the subject of the clause behind that of a gerund that opens a sentence; null for none. */
export function subjectBehindGerund(place: Place, cue: Cue): Subject | null {
  const { grammar, taken, sentence } = place;
  const { tags } = grammar;
  if (cue.headToken !== sentence.firstToken) return null;
  const end = Math.min(sentence.lastToken, cue.lastToken + LONGEST_OPENER);
  for (let comma = cue.lastToken; comma < end - 2; comma += 1) {
    if (tags[comma] !== COMMA || taken[comma] === 1) continue;
    let verb = comma + 2;
    while (verb < end && !isFiniteVerb(tags[verb] ?? 0)) verb += 1;
    const clause = { ...place, sentence: { ...sentence, firstToken: comma + 1 } };
    const found = verb < end ? headOfClause(clause, verb) : null;
    if (found?.firstToken === comma + 1) return { ...found, phraseLast: found.lastToken };
  }
  return null;
}
