import { itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene } from "../../scene.ts";

/** The block that a mention stands in. */
export function blockOf(scene: Scene, mention: number): number {
  return blockAt(scene, itemAt(scene.mentionTokens, mention)?.firstToken ?? 0) ?? 0;
}

/** The sentence that a mention stands in. */
export function sentenceOf({ sentenceOf, mentionTokens }: Scene, mention: number): number {
  return sentenceOf[itemAt(mentionTokens, mention)?.firstToken ?? 0] ?? 0;
}

/** Whether a mention stands within quotation marks. */
export function isInMarks({ mentionTokens, pairOf }: Scene, mention: number): boolean {
  return (pairOf[itemAt(mentionTokens, mention)?.firstToken ?? -1] ?? -1) >= 0;
}
