import type { Grammar } from "../../grammar/grammar.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import { ADVERB, COMMA, isFiniteVerb, isPastForm, TO } from "../../grammar/tags.ts";

/** How far behind its verb the closing comma may stand, in tokens. */
const LONGEST = 24;

/**
 * The comma that ends what is said of somebody between commas, given the verb that says it: "Roe, ⟨said⟩ to be ill,
 * left", "Roe, ⟨reported⟩ to have won, wept". -1 for anything else.
 */
export function endOfSaidAside(grammar: Grammar, verb: number): number {
  const { tags } = grammar;
  if (!isPastForm(tags[verb]) || tags[verb - 1] !== COMMA || tags[verb + 1] !== TO) return -1;
  if (!isBe(grammar, verb + 2) && !isHave(grammar, verb + 2)) return -1;
  const comma = findTag(tags, verb + 3, verb + LONGEST, COMMA);
  return isFiniteVerb(tags[stepOver(tags, comma + 1, ADVERB)]) ? comma : -1;
}
