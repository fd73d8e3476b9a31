import { itemAt } from "../../../text/item-at.ts";
import { isPassive } from "../../passive.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import { type Candidate, CUE_FOLLOWS, PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { tellerOf } from "../candidates/teller-of.ts";

/**
 * “⟨Roe⟩ told the council about Moe, who has no home. “He sleeps in a car.””: for words that stand alone, the candidate
 * that tells somebody something, or speaks about it, in the sentence before, rather than the one it is about; else
 * `index`.
 */
export function tellerBefore({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, sentences, said } = frame;
  if (chosen?.place !== PREVIOUS_SENTENCE || attribution.kind !== "direct") return index;
  if (said.firstToken !== sentences.firstToken || speaksItself(scene, chosen)) return index;
  const sentence = sentenceAt(scene, chosen.firstToken);
  const mention = sentence === undefined ? -1 : tellerOf(scene, sentence);
  if (mention < 0 || mention > chosen.mention) return index;
  const teller = candidateOf(candidates, mention);
  return teller < 0 ? index : teller;
}

/** "⟨who⟩ says" and not "⟨who⟩ was refused". */
function speaksItself({ cues, cueOf, grammar }: Scene, { cue, cueSide, lastToken }: Candidate): boolean {
  const own = itemAt(cues, cue);
  return cueSide === CUE_FOLLOWS && own?.form === "verb" && cueOf[lastToken] === cue && !isPassive(grammar, own);
}
