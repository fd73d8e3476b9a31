import { isIn, itemAt } from "../../../text/item-at.ts";
import { isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { NOBODY, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the last speaker is the one who adds something. */
const ADDS = 0.85;

/** How much may stand between, in tokens. */
const LONGEST_BETWEEN = 50;

/**
 * The last speaker, if "he" adds something in marks and the text between only says what another does: “Roe told Moe:
 * “You lied.” Moe wept. “You stole, too,” ⟨he⟩ added.” This may also be somebody unnamed in the same paragraph: “A
 * spokesman said that Roe was safe. “He was lucky,” ⟨he⟩ added.” Null where anybody else may have spoken between.
 */
export function whoAdds(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  const [last] = known.spoken;
  const words = content[0]?.firstToken ?? 0;
  if (last === undefined || last.asked || meant === "organisation" || !isIn(scene.pairOf, words)) return null;
  if (!scene.language.speech.addingVerbs.has(cueBeside(scene, mention)?.lemma ?? "")) return null;
  const isNameless = last.key >= UNRESOLVED && isOneOf(scene, last.mention, meant);
  if (personOf(last.key) === null && !isNameless) return null;
  if (blockOf(scene, mention) - last.block > (isNameless ? 0 : 1)) return null;
  const spoke = itemAt(scene.mentionTokens, last.mention)?.firstToken ?? words;
  const isNear = spoke < words && words - spoke <= LONGEST_BETWEEN && (isNameless || agrees(scene, last.key, question));
  if (!isNear || isAnotherHeard(scene, last.mention, words)) return null;
  return isNameless
    ? { key: NOBODY, probability: ADDS, described: last.key - UNRESOLVED }
    : { key: last.key, probability: ADDS };
}

/** Whether a mention is one person whom "he" or "she" may mean: "A spokesman". */
function isOneOf({ cast }: Scene, mention: number, meant: Question["meant"]): boolean {
  const { gender, unnamedAs } = cast.mentions[mention] ?? {};
  return unnamedAs === "individual" && (gender ?? meant) === meant;
}

/**
 * Whether a verb of speech other than a mention's own stands between it and a token, outside marks; "wept" and the like
 * do not count.
 */
function isAnotherHeard(scene: Scene, mention: number, to: number): boolean {
  let own = cueBeside(scene, mention);
  const { lastToken = to } = scene.mentionTokens[mention] ?? {};
  for (let at = lastToken; at < to; at += 1) {
    const cue = itemAt(scene.cues, scene.cueOf[at]);
    if (cue?.form !== "verb" || isIn(scene.pairOf, at) || isPassive(scene.grammar, cue)) continue;
    // "A spokesman, who was late, ⟨said⟩"
    own ??= cue;
    const isOther = cue !== own;
    if (isOther && !scene.language.conversations.gestures.has(scene.document.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}
