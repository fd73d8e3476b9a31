import { itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import type { Scene } from "../../scene.ts";

/** The cue right behind a mention, or else right before it. */
export function cueBeside({ cues, cueOf, mentionTokens }: Scene, mention: number): Cue | undefined {
  const own = mentionTokens[mention];
  return itemAt(cues, cueOf[own?.lastToken ?? -1]) ?? itemAt(cues, cueOf[(own?.firstToken ?? 0) - 1]);
}
