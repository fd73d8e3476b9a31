import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { type Key, keyOf, NOBODY, organisationOf } from "../mentions/keys.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the only body in a sentence is what replies there. */
const REPLIES = 0.85;

/**
 * “You sent ⟨Acme⟩ its own letter, and ⟨it⟩ replied that”: the only body named in the sentence before a pronoun that
 * replies; null where there is none, or more than one.
 */
export function bodyReplying(scene: Scene, { mention, meant }: Question): Antecedent | null {
  const { cast, language, mentionTokens } = scene;
  if (meant !== "organisation" || !language.speech.replyingVerbs.has(cueBeside(scene, mention)?.lemma ?? ""))
    return null;
  const first = startOfSentence(scene, mentionTokens[mention]?.firstToken ?? 0);
  let only: Key = NOBODY;
  for (let at = mention - 1; (mentionTokens[at]?.firstToken ?? -1) >= first; at -= 1) {
    const key = keyOf(itemAt(cast.mentions, at));
    if (organisationOf(key) === null || key === only) continue;
    if (only !== NOBODY) return null;
    only = key;
  }
  return only === NOBODY ? null : { key: only, probability: REPLIES };
}
