import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { lastMention, mentionTo } from "./find-quoted-as-saying.ts";

/** “⟨Roe⟩ rejected Moe's claim ⟦that …⟧”: the mention of who judges a claim, and not whose it is; -1 where nobody does. */
export function judgeOf(scene: Scene, { attribution: { cue }, sentences }: Frame): number {
  if (cue?.form !== "verb" || cue.reading === "asserted") return -1;
  const holdsClaimant = lastMention(scene, cue.headToken - 1, cue.firstToken) >= 0;
  return holdsClaimant ? mentionTo(scene, sentences.firstToken, cue.firstToken) : -1;
}
