import { isInNounPhrase, OWNER, PRONOUN } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { CUE_FOLLOWS } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY } from "../mentions/keys.ts";

/**
 * Roe asked ⟨Moe⟩ why he had come. “I had nowhere to go.”: of words with no speaker of their own, behind a question, whom it was put
 * to; where a pronoun says whom, who spoke before Roe did, or nobody.
 */
export function whoWasAsked({ scene, frame, candidates, keys, spokenKeys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb") return index;
  const isAsking = chosen?.cueSide === CUE_FOLLOWS && scene.language.stances.askingVerbs.has(cue.lemma);
  const question = scene.sentenceOf[cue.headToken] ?? -1;
  if (!isAsking || scene.sentenceOf[frame.sentences.firstToken] !== question + 1) return index;
  const hearer = candidates.findIndex(({ firstToken }) => firstToken === cue.lastToken);
  if (hearer >= 0 || !isObject(scene, cue.lastToken)) return hearer < 0 ? index : hearer;
  const before = spokenKeys.find((key) => key !== keys[index] && key !== NOBODY);
  return before === undefined ? -1 : keys.indexOf(before);
}

/** "him", and "her" where no noun follows. */
function isObject({ grammar: { tags } }: Scene, at: number): boolean {
  return tags[at] === PRONOUN || (tags[at] === OWNER && !isInNounPhrase(tags[at + 1] ?? 0));
}
