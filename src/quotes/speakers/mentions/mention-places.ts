import { isIn, itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene, sentenceAt } from "../../scene.ts";

/** The block that a mention stands in. */
export function blockOf(scene: Scene, mention: number): number {
  return blockAt(scene, itemAt(scene.mentionTokens, mention)?.firstToken ?? 0) ?? 0;
}

/** The sentence that a mention stands in. */
export function sentenceOf({ sentenceOf, mentionTokens }: Scene, mention: number): number {
  return sentenceOf[itemAt(mentionTokens, mention)?.firstToken ?? 0] ?? 0;
}

/** Whether a sentence begins with the phrase of a mention. */
export function opensSentence(scene: Scene, mention: number): boolean {
  return isFirstOfSentence(scene, itemAt(scene.phraseTokens, mention)?.firstToken ?? -1);
}

/** Whether a block begins with the phrase of a mention. */
export function opensBlock(scene: Scene, mention: number): boolean {
  const first = itemAt(scene.phraseTokens, mention)?.firstToken ?? -1;
  return itemAt(scene.document.blocks, blockOf(scene, mention))?.firstToken === first;
}

/** Whether a token is the first of its sentence. */
export function isFirstOfSentence(scene: Scene, token: number): boolean {
  return sentenceAt(scene, token)?.firstToken === token;
}

/** Whether a mention stands within quotation marks. */
export function isInMarks({ mentionTokens, pairOf }: Scene, mention: number): boolean {
  return isIn(pairOf, itemAt(mentionTokens, mention)?.firstToken ?? -1);
}
