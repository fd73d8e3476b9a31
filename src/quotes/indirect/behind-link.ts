import { CONJUNCTION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { beginsClause } from "./begins-clause.ts";
import { behindTeller, commaBeforeTelling } from "./beside-telling.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the clause begins that a link, and then its source, leads to: “It closed in May because, Roe says, ⟦it leaked⟧”, “in Ashby,
 * where, according to Roe, ⟦nobody swims⟧”. What stands before the link is the writer's; -1 where nothing of the kind stands there.
 */
export function startBehindLink(place: CuePlace): number {
  const { cue, first, grammar, last } = place;
  if (cue.form !== "verb" && cue.form !== "according-to") return -1;
  const comma = commaBeforeTelling(grammar, cue);
  // “And when, according to Roe, he came home he was rich”
  if (comma <= first + 1 || grammar.tags[comma - 2] === CONJUNCTION) return -1;
  if (!grammar.language.smallWords.linksBeforeSource.has(wordAt(grammar, comma - 1))) return -1;
  const next = behindTeller(place, comma);
  return next >= 0 && beginsClause(grammar, next, last) ? next : -1;
}
