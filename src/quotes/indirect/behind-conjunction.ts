import { ADVERSATIVE, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import type { CuePlace } from "./cue-place.ts";
import { behindNamedSource, behindTelling, commaBeforeTelling, firstVerb } from "./round-source.ts";

/**
 * The token at which the words begin behind a source that commas part from "and" or "but": “it is old and, according to Ann Roe, ⟦it leaks⟧”, “it is dear but,
 * Roe says, ⟦it is safe⟧”, “But, Roe says, ⟦it is safe⟧”: what stands before is the writer's; -1 where the source does not stand so, or the verb of
 * the clause before follows: “⟦the mill⟧ is old and, Roe says, ⟦will close⟧”.
 */
export function startBehindConjunction(place: CuePlace): number {
  const { grammar, cue, first } = place;
  if (cue.form !== "according-to" && cue.form !== "verb") return -1;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma - 1 < first || !servesAs(grammar, comma - 1, COORDINATOR | ADVERSATIVE)) return -1;
  const isBehind = cue.form === "according-to" || comma === cue.firstToken - 1;
  const start = isBehind ? behindNamedSource(place) : behindTelling(place);
  return !isBehind && firstVerb(grammar, start, place.last) >= 0 ? -1 : start;
}
