import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import {
  AFTER,
  BEFORE,
  BETWEEN,
  CUE_FOLLOWS,
  CUE_PRECEDES,
  EARLIER_IN_BLOCK,
  NEXT_BLOCK,
  NEXT_SENTENCE,
  PREVIOUS_BLOCK,
  PREVIOUS_SENTENCE,
} from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";

/** Names where the speaker stands and how the cue binds it to the words, in kebab case: "quote-then-speaker-verb". */
export function nameRule(scene: Scene, { candidate }: Decision): string {
  if (candidate === null) return "no-speaker-named";
  const cue = itemAt(scene.cues, candidate.cue);
  if (candidate.place === BEFORE || candidate.place === BETWEEN || candidate.place === AFTER) {
    const source =
      cue?.form === "according-to" ? "according-to-speaker" : sourceOf(candidate.cueSide, cue?.form === "colon");
    return candidate.place === BEFORE ? `${source}-then-quote` : `quote-then-${source}`;
  }
  return ELSEWHERE.get(candidate.place) ?? "same-speaker-goes-on";
}

function sourceOf(cueSide: number, colon: boolean): string {
  if (cueSide === CUE_FOLLOWS) return colon ? "speaker-colon" : "speaker-verb";
  return cueSide === CUE_PRECEDES ? "verb-speaker" : "speaker";
}

const ELSEWHERE: ReadonlyMap<number, string> = new Map([
  [NEXT_SENTENCE, "speaker-in-next-sentence"],
  [PREVIOUS_SENTENCE, "speaker-in-sentence-before"],
  [EARLIER_IN_BLOCK, "speaker-earlier-in-paragraph"],
  [PREVIOUS_BLOCK, "speaker-in-paragraph-before"],
  [NEXT_BLOCK, "speaker-in-next-paragraph"],
]);
