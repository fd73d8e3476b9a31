import type { Grammar } from "../../../grammar/grammar.ts";
import { ADVERB, COMMA, GERUND, isFiniteVerb, PARTICIPLE, PAST, PREPOSITION } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import type { TokenRange } from "../../scene.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { headOfClause } from "./head-of-clause.ts";
import type { Subject } from "./subject-mention.ts";

/** How far behind the gerund the verb of the clause may stand, in tokens. */
const LONGEST_OPENER = 80;

/**
 * "Observing that the dam was old, ⟨the bench⟩ on Friday ordered a survey", "After saying he was tired, ⟨the man⟩ sat
 * down": the subject of the clause behind a gerund that opens a sentence; null for none.
 */
export function subjectBehindGerund(place: Place, cue: Cue): Subject | null {
  const { grammar, taken, sentence } = place;
  const { tags } = grammar;
  if (!opensWithGerund(grammar, sentence, cue.headToken)) return null;
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

/** How many words may lead to a gerund: "But shortly after saying". */
const LONGEST_LEAD = 3;

/**
 * Whether a sentence begins with a gerund, or with words that lead to it: "after saying", "two days before telling".
 * The verb behind "having" counts as well.
 */
export function opensWithGerund(grammar: Grammar, { firstToken }: TokenRange, verb: number): boolean {
  const { document, language, tags } = grammar;
  const having = tags[verb - 1] === ADVERB ? verb - 2 : verb - 1;
  // The tagger takes "told" for the past.
  const isDone = tags[verb] === PARTICIPLE || tags[verb] === PAST;
  const isPerfect = isDone && language.helpers.formsOfHave.has(document.tokens[having]?.lower ?? "");
  const gerund = isPerfect ? having : verb;
  const lead = gerund - firstToken;
  if (lead < 0 || lead > LONGEST_LEAD || tags[gerund] !== GERUND) return false;
  return lead === 0 || (tags[gerund - 1] === PREPOSITION && !tags.subarray(firstToken, gerund).includes(COMMA));
}
