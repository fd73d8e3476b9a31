import { TO } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import { CUE_FOLLOWS, NEXT_BLOCK, NEXT_SENTENCE, PREVIOUS_BLOCK } from "./candidates.ts";
import { NOBODY } from "./keys.ts";
import type { Situation } from "./situation.ts";

/** How many paragraphs back whoever spoke last may go on. */
const MAX_BLOCKS = 2;

/**
 * Words in marks alone in their paragraph are not those of the writer, “You wrote it, ⟨I⟩ say. ¶ “No.””, nor of whom the next paragraph asks about, “¶ What of
 * ⟨Moe⟩?”, nor of who does something of their own in the next sentence, ““He lied.” ⟨Moe⟩ later asked to leave.”: whoever spoke last before, or nobody.
 */
export function goesOnInstead(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys, spokenKeys, blocksSince } = situation;
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || frame.attribution.kind !== "direct" || frame.attribution.cue !== null) return index;
  if (!isOfWriter(situation, index) && !isAskedAbout(situation, index) && !actsItself(situation, index)) return index;
  if (blocksSince > MAX_BLOCKS) return -1;
  const own = itemAt(scene.document.tokens, chosen.firstToken)?.lower ?? "";
  const last = spokenKeys.find((key) => key !== keys[index] && key !== NOBODY);
  const isFirst = scene.language.speech.writers.has(own) || last === spokenKeys[0];
  return last === undefined || !isFirst ? -1 : keys.indexOf(last);
}

function isOfWriter({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  const word = itemAt(scene.document.tokens, chosen?.firstToken)?.lower ?? "";
  return chosen?.place === PREVIOUS_BLOCK && chosen.cue >= 0 && scene.language.speech.writers.has(word);
}

function isAskedAbout({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  if (chosen?.place !== NEXT_BLOCK || chosen.cue >= 0) return false;
  const sentence = itemAt(scene.document.sentences, scene.sentenceOf[chosen.firstToken]);
  return scene.document.tokens[(sentence?.lastToken ?? 0) - 1]?.text === "?";
}

function actsItself({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  if (chosen?.place !== NEXT_SENTENCE || chosen.cueSide !== CUE_FOLLOWS) return false;
  const cue = itemAt(scene.cues, chosen.cue);
  return cue?.form === "verb" && scene.grammar.tags[cue.lastToken] === TO;
}
