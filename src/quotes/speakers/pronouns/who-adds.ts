import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { agrees } from "../antecedents/antecedents.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { personOf } from "../mentions/keys.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often who spoke last is who adds something. */
const ADDS = 0.85;

/** How much may be told between, in tokens. */
const LONGEST_BETWEEN = 50;

/**
 * Who spoke last, where "he" adds something in marks and what stands between only tells what another does: “Roe told Moe: “You lied.” Moe wept. “You
 * stole, too,” ⟨he⟩ added.” Null where anybody else may have spoken between.
 */
export function whoAdds(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  const [last] = known.spoken;
  const words = content[0]?.firstToken ?? 0;
  if (last === undefined || last.asked || meant === "organisation" || (scene.pairOf[words] ?? -1) < 0) return null;
  if (!scene.language.speech.addingVerbs.has(cueBeside(scene, mention)?.lemma ?? "")) return null;
  if (personOf(last.key) === null || blockOf(scene, mention) - last.block > 1) return null;
  const spoke = itemAt(scene.mentionTokens, last.mention)?.firstToken ?? words;
  const isNear = spoke < words && words - spoke <= LONGEST_BETWEEN && agrees(scene, last.key, question);
  return isNear && !isAnotherHeard(scene, last.mention, words) ? { key: last.key, probability: ADDS } : null;
}

/** Whether another verb of speech than that of a mention stands between it and a token, outside marks; "wept" and the like are none. */
function isAnotherHeard(scene: Scene, mention: number, to: number): boolean {
  const own = cueBeside(scene, mention);
  const { lastToken = to } = scene.mentionTokens[mention] ?? {};
  for (let at = lastToken; at < to; at += 1) {
    const cue = itemAt(scene.cues, scene.cueOf[at]);
    const isOther = cue?.form === "verb" && cue !== own && (scene.pairOf[at] ?? -1) < 0;
    if (isOther && !scene.language.conversations.gestures.has(scene.document.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}
