import { holdsFinite } from "../../grammar/holds-finite.ts";
import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far before the end of content the comma may stand, in tokens. */
const REACH = 16;

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/**
 * The end of content before what tells that it was said elsewhere, too: “said ⟦it was “late”⟧, as he says every year”, “said ⟦it would close⟧, as
 * she told this paper in May”; `last` where nothing of that ends it.
 */
export function endBeforeAs({ grammar, cue, cues, cueOf }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  if (first < cue.lastToken) return last;
  for (let at = last - 1; at >= Math.max(first + MIN_LEFT, last - REACH); at -= 1) {
    if (tags[at] !== COMMA) continue;
    if (!servesAs(grammar, at + 1, PREDICATIVE)) return last;
    const verb = endOfNounPhrase(grammar, at + 2, last);
    const isSaid = verb > at + 2 && cues[cueOf[verb] ?? -1]?.form === "verb" && isFiniteVerb(tags[verb] ?? 0);
    return isSaid && !holdsFinite({ tags }, verb + 1, last) ? at : last;
  }
  return last;
}
