import { holdsFinite } from "../../grammar/holds-finite.ts";
import { MARK } from "../../grammar/tags.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** “⟦He was fined £5 – “a joke,”⟧ Roe said”: a clause of the writer's, and behind a dash the marks with which the words end, which alone were said. */
export function isMarksBehindDash({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  if (last > cue.firstToken || tags[last - 1] !== MARK || !isIn(pairOf, last - 1)) return false;
  const open = startOfRun(pairOf, last - 1, first);
  return (
    open > first && DASHES_OR_HYPHEN.has(document.tokens[open - 1]?.text ?? "") && holdsFinite(grammar, first, open - 1)
  );
}
