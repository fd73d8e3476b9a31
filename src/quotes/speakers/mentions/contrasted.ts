import { phraseInFront } from "../../phrase-in-front.ts";
import type { Scene } from "../../scene.ts";

/**
 * “It was Roe, ⟨not Moe⟩, who said”, “Roe ⟨rather than Moe⟩”: whether the words right before a mention say that this is
 * not the one.
 */
export function isContrasted(scene: Scene, mention: number): boolean {
  return phraseInFront(scene, scene.phraseTokens[mention]?.firstToken ?? 0, scene.language.smallWords.contrasting) > 0;
}
