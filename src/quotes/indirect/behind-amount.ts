import { NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import { isFiniteVerb } from "../../grammar/tags.ts";
import { amountAt } from "../amount.ts";
import { isAssertingVerb } from "../attribution.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token behind a verb of speech at which a clause begins with how many or how much: “said ⟦up to 40 men had left⟧”, “said ⟦as many as ten
 * had⟧”; -1 where none does.
 */
export function startAtAmount({ grammar, cue }: Pick<CuePlace, "grammar" | "cue">): number {
  const isReport = isAssertingVerb(cue) && isFiniteVerb(grammar.tags[cue.headToken]);
  if (!isReport || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  const number = amountAt(grammar, cue.lastToken);
  return number >= 0 && grammar.clauses[number] === NOUN_CLAUSE ? cue.lastToken : -1;
}
