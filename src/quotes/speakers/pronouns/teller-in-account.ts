import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import type { Scene } from "../../scene.ts";
import { NOBODY, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf, isFirstOfSentence } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the last speaker's account goes on. */
const GOES_ON = 0.85;

/**
 * “⟨Roe⟩ said that the mayor was late. According to him, the mayor …”: the last speaker, in this paragraph or the one
 * above, if a sentence begins with “according to” and the pronoun; else null.
 */
export function tellerInAccount(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, known } = question;
  const cue = itemAt(scene.cues, scene.cueOf[(scene.mentionTokens[mention]?.firstToken ?? 0) - 1]);
  const isAccount = cue?.form === "according-to" && !isOwned(cue) && isFirstOfSentence(scene, cue.firstToken);
  const [last] = known.spoken;
  if (!isAccount || last === undefined || meant === "organisation" || last.asked) return null;
  if (last.block < blockOf(scene, mention) - 1) return null;
  if (last.key < UNRESOLVED) return agrees(scene, last.key, question) ? { key: last.key, probability: GOES_ON } : null;
  const described = itemAt(scene.cast.mentions, last.mention);
  const isOne = described?.unnamedAs === "individual" && (described.gender ?? meant) === meant;
  return isOne ? { key: NOBODY, probability: GOES_ON, described: last.mention } : null;
}
