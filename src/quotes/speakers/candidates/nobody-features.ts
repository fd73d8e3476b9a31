import { mix } from "../../../grammar/hash.ts";
import { type Features, put } from "../../linear-model.ts";
import { AFTER, NEXT_SENTENCE, PREVIOUS_BLOCK } from "./candidates.ts";
import type { Situation } from "./situation.ts";
import { SPEAKER_FEATURES as F } from "./speaker-feature-names.ts";
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
  put(out, MASK, F.nobody, 0);
  put(out, MASK, F.nobodyOutline, outline);
  put(out, MASK, F.nobodyCued, cued);
  put(out, MASK, F.nobodyOutlineCued, mix(outline, cued));
  put(out, MASK, F.nobodySince, Math.min(5, blocksSince));
  put(out, MASK, F.nobodyAround, mix(Math.min(3, inSentence), Math.min(3, around)));
  put(out, MASK, F.nobodyConfidence, Math.round(frame.attribution.confidence * 8));
  put(out, MASK, F.nobodyKindCued, mix(outline & 3, cued));
  put(out, MASK, F.nobodyInSentence, mix(Math.min(3, inSentence) * 8 + cued, outline & 0x3f));
}
