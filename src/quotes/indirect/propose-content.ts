import { type ContentWeights, chooseSpans, judgePlaces, type TokenSpan } from "./choose-content.ts";
import { AFTER, AROUND, BEFORE } from "./content-features.ts";
import type { CuePlace } from "./cue-place.ts";
import { snapToMarks } from "./snap-to-marks.ts";
import type { FoundContent } from "./trust.ts";

/** A cue less probable than this to have content gets none. */
const LEAST_PROBABILITY = 0.3;

/**
 * The content that a cue most probably has; null if it probably has none, or nothing but words in marks. How far it is to
 * be trusted is another question: see `trust`.
 */
export function proposeContent(place: CuePlace, weights: ContentWeights): FoundContent | null {
  const shares = judgePlaces(place, weights);
  const probability = (shares[AFTER] ?? 0) + (shares[BEFORE] ?? 0) + (shares[AROUND] ?? 0);
  if (probability < LEAST_PROBABILITY) return null;
  const where = likeliest(shares);
  const spans = chooseSpans(place, where, weights)
    .map((span) => snapToMarks(place, span))
    .filter((span) => span !== null)
    .filter((span) => !isAllInMarks(place, span));
  return spans.length === 0 ? null : { place, where, spans, probability, hasMarks: holdMarks(place, spans) };
}

function likeliest(shares: Float64Array): number {
  let best = AFTER;
  for (const where of [BEFORE, AROUND]) if ((shares[where] ?? 0) > (shares[best] ?? 0)) best = where;
  return best;
}

function isAllInMarks({ grammar, pairOf }: CuePlace, span: TokenSpan): boolean {
  for (let at = span.first; at < span.last; at += 1)
    if ((pairOf[at] ?? -1) < 0 && grammar.document.tokens[at]?.kind === "word") return false;
  return true;
}

function holdMarks({ pairOf }: CuePlace, spans: readonly TokenSpan[]): boolean {
  for (const { first, last } of spans)
    for (let at = first; at < last; at += 1) if ((pairOf[at] ?? -1) >= 0) return true;
  return false;
}
