import type { Grammar } from "../../grammar/grammar.ts";
import { AGENT, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { isFiniteVerb, PREPOSITION, TO } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { agentBehindMarks, isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/** "dubbed ⟦the “Green Snake”⟧ by locals": whoever calls it so is no part of what it is called. `last` where nobody is told. */
export function endBeforeAgent({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (first !== cue.lastToken || !isPassive(grammar, cue)) return last;
  const agent = agentBehindMarks(grammar, first);
  return agent < 0 ? last : Math.min(last, agent - 1);
}

/**
 * "confessed to ⟦the crime⟧ and the jury took an hour": what stands behind a preposition is no clause, and what somebody does behind "and" is another
 * sentence. `last` where no verb follows.
 */
export function endBehindObject({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (first !== cue.lastToken + 1 && first !== cue.lastToken) return last;
  if (!isPreposition(grammar, first - 1)) return last;
  const and = endOfNounPhrase(grammar, first, last);
  if (and <= first || !servesAs(grammar, and, COORDINATOR)) return last;
  const verb = endOfNounPhrase(grammar, and + 1, last);
  return verb > and + 1 && verb < last && isFiniteVerb(grammar.tags[verb] ?? 0) ? and : last;
}

function isPreposition(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at];
  return (tag === PREPOSITION || tag === TO) && !servesAs(grammar, at, COMPLEMENTIZER | AGENT);
}
