import { holdsFinite } from "../../grammar/holds-finite.ts";
import { MARK } from "../../grammar/tags.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** “⟦He was fined £5 – “a joke,”⟧ Roe said”: a clause of the writer's, and behind a dash the marks with which the words end, which alone were said. */
export function isMarksBehindDash({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  const pair = pairOf[last - 1] ?? -1;
  if (last > cue.firstToken || tags[last - 1] !== MARK || pair < 0) return false;
  let open = last - 1;
  while (open > first && pairOf[open - 1] === pair) open -= 1;
  return (
    open > first && DASHES_OR_HYPHEN.has(document.tokens[open - 1]?.text ?? "") && holdsFinite(grammar, first, open - 1)
  );
}
