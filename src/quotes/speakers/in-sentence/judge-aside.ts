import { itemAt } from "../../../text/item-at.ts";
import { commaBefore } from "../../indirect/before-trailing.ts";
import { judgedAside } from "../../indirect/judged-aside.ts";
import type { Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * “The court ruled that it may be taxed, a decision that ⟨Roe⟩ called ⟦“mad”⟧”: whoever calls so in marks what a comma appends; -1 where no mention stands right before
 * the verb, null where the words stand in no such construction.
 */
export function judgeAside(scene: Scene, { attribution, content, sentences }: Frame): number | null {
  const cue = attribution.cue ?? governingCue(scene, content);
  if (attribution.kind !== "direct" || cue?.form !== "verb") return null;
  const comma = commaBefore(scene.grammar, cue.firstToken);
  const sentence = itemAt(scene.document.sentences, scene.sentenceOf[cue.headToken]);
  if (comma < sentences.firstToken || judgedAside(scene, comma, sentence?.lastToken ?? comma) !== cue) return null;
  const mention = scene.mentionOf[cue.firstToken - 1] ?? -1;
  return scene.phraseTokens[mention]?.lastToken === cue.firstToken ? mention : -1;
}
