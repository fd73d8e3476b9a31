import { itemAt } from "../../text/item-at.ts";
import type { Stretch } from "../stretches.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Takes marks whole: a span that begins or ends inside a pair of marks is widened to the whole pair, marks included,
 * even into the next sentence. Null if the cue itself stands inside that pair, or if the widened span would include the
 * cue.
 */
export function snapToMarks(place: CuePlace, span: TokenSpan, stretches: readonly Stretch[]): TokenSpan | null {
  const { pairOf, cue } = place;
  const opening = itemAt(stretches, pairOf[span.first]);
  const closing = itemAt(stretches, pairOf[span.last - 1]);
  const first = Math.min(span.first, opening?.firstToken ?? span.first);
  const last = Math.max(span.last, closing?.lastToken ?? span.last);
  if (first < cue.lastToken && cue.firstToken < last) return null;
  return { ...span, first, last };
}
