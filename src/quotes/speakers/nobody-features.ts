import { mix } from "../../grammar/hash.ts";
import { type Features, put } from "../linear-model.ts";
import { AFTER, NEXT_SENTENCE, PREVIOUS_BLOCK } from "./candidates.ts";
import type { Situation } from "./situation.ts";
import { MASK } from "./speaker-rows.ts";

/** Writes the features of "nobody is named as the speaker". */
export function writeNobodyFeatures(out: Features, situation: Situation): void {
  const { outline, cued, blocksSince, candidates, frame } = situation;
  let inSentence = 0;
  let around = 0;
  for (const { place } of candidates) {
    if (place <= AFTER) inSentence += 1;
    if (place >= NEXT_SENTENCE && place <= PREVIOUS_BLOCK) around += 1;
  }
  put(out, MASK, 100, 0);
  put(out, MASK, 101, outline);
  put(out, MASK, 102, cued);
  put(out, MASK, 103, mix(outline, cued));
  put(out, MASK, 104, Math.min(5, blocksSince));
  put(out, MASK, 105, mix(Math.min(3, inSentence), Math.min(3, around)));
  put(out, MASK, 106, Math.round(frame.attribution.confidence * 8));
  put(out, MASK, 107, mix(outline & 3, cued));
  put(out, MASK, 108, mix(Math.min(3, inSentence) * 8 + cued, outline & 0x3f));
}
