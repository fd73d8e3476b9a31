import { COMMA } from "../../grammar/tags.ts";
import type { Cast, Mention } from "../../people/cast.ts";
import { tokenAtOrAfter } from "../scene.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many mentions before the cue are looked at: the names in an appositive, and whom it is about. */
const MOST_MENTIONS = 4;

/**
 * Ends content before its source: in “⟦the bridge was closed⟧, Ann Roe, head of the harbour board, said” the phrase that
 * ends at the cue, behind a comma, is who said it.
 */
export function endBeforeSource(place: CuePlace, span: TokenSpan, { mentions }: Cast): TokenSpan {
  const { cue, grammar } = place;
  if (span.last > cue.firstToken) return span;
  const { tokens } = grammar.document;
  const last = lastBefore(mentions, cue.start);
  for (let at = last; at >= 0 && at > last - MOST_MENTIONS; at -= 1) {
    const phrase = mentions[at]?.phrase;
    if (phrase === undefined || phrase.end > cue.start || cue.start - phrase.end > 2) continue;
    const first = tokenAtOrAfter(tokens, phrase.start);
    if (first - 1 > span.first && first <= span.last && grammar.tags[first - 1] === COMMA)
      return { ...span, last: first - 1 };
  }
  return span;
}

/** Index of the last mention that begins before a position, or -1: a binary search. */
function lastBefore(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
