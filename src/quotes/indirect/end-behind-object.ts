import type { Grammar } from "../../grammar/grammar.ts";
import { AGENT, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, MARK, PARTICIPLE, PREPOSITION, TO } from "../../grammar/tags.ts";
import { headOf, infinitiveAt, isSomebody } from "../asked-person.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { agentBehindNaming, isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * "dubbed ⟦the “Green Snake”⟧ by locals", "was called ⟦a liar⟧ by Moe", "was told ⟦to leave⟧ by police": ends content
 * before whoever calls it so or tells it; `last` for nobody.
 */
export function endBeforeAgent({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (first !== cue.lastToken || !isPassive(grammar, cue)) return last;
  if (infinitiveAt(grammar, first) >= 0) return agentBehindInfinitive(grammar, first, last);
  const agent = agentBehindNaming(grammar, cue);
  return agent < 0 ? last : Math.min(last, agent - 1);
}

/**
 * "to leave the square ⟨by⟩ police": the token of "by" before somebody at the end of the words, or before a comma or
 * another preposition. `last` for none, or where "by" belongs to what is done to somebody, "to be seen by a doctor".
 */
function agentBehindInfinitive(grammar: Grammar, first: number, last: number): number {
  const { tags } = grammar;
  for (let at = first + 2; at < last - 1; at += 1) {
    if (tags[at] === COMMA || tags[at] === PARTICIPLE || isFiniteVerb(tags[at])) return last;
    if (!servesAs(grammar, at, AGENT)) continue;
    const end = endOfNounPhrase(grammar, at + 1, last);
    const isAgent = end > at + 1 && isSomebody(grammar, headOf(grammar, at + 1, end));
    if (isAgent) return end === last || tags[end] === COMMA || tags[end] === PREPOSITION ? at : last;
  }
  return last;
}

/**
 * "confessed to ⟦the crime⟧ and the jury took an hour": ends the object of a preposition before "and", behind which
 * another sentence begins. Returns `last` where no verb follows.
 */
export function endBehindObject({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (first !== cue.lastToken + 1 && first !== cue.lastToken) return last;
  if (!isPreposition(grammar, first - 1)) return last;
  const and = endOfNounPhrase(grammar, first, last);
  // "anybody who complains about ⟦a microphone⟧ “is late”"
  if (and > first && and < last && grammar.tags[and] === MARK && isFiniteVerb(grammar.tags[and + 1] ?? 0)) return and;
  if (and <= first || !servesAs(grammar, and, COORDINATOR)) return last;
  const verb = endOfNounPhrase(grammar, and + 1, last);
  return verb > and + 1 && verb < last && isFiniteVerb(grammar.tags[verb]) ? and : last;
}

function isPreposition(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at];
  return (tag === PREPOSITION || tag === TO) && !servesAs(grammar, at, COMPLEMENTIZER | AGENT);
}
