import { GERUND, isFiniteVerb, isInNounPhrase, PARTICIPLE, PREPOSITION } from "../../grammar/tags.ts";
import { isIn } from "../../text/item-at.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { isDash } from "./dash-at.ts";

/** How far from the start of its sentence the first dash may stand, in tokens. */
const REACH = 24;

/**
 * Begins content with its sentence, and not behind the first of two dashes that part its subject from its verb: “⟦Lobbyists – bakers and millers – have met
 * the mayor⟧, the report said”.
 */
export function beginBeforeDash(place: CuePlace, span: TokenSpan): TokenSpan {
  const { cue, cueAt, grammar, pairOf, sentence } = place;
  const { first, last } = span;
  const { tags } = grammar;
  const start = sentence.firstToken;
  if (last > cue.firstToken || !isDash(grammar, first - 1) || first - 1 <= start || first - start > REACH) return span;
  for (let at = start; at < first - 1; at += 1) {
    const isPart = isInNounPhrase(tags[at]) || tags[at] === PREPOSITION || (tags[at] === GERUND && at > start);
    if (!isPart || cueAt(at) !== undefined || isIn(pairOf, at)) return span;
  }
  for (let at = first; at < last; at += 1) {
    if (isFiniteVerb(tags[at])) return span;
    if (isDash(grammar, at))
      return isFiniteVerb(tags[at + 1]) || tags[at + 1] === PARTICIPLE ? { ...span, first: start } : span;
  }
  return span;
}
