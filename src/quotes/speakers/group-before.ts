import type { Scene } from "../scene.ts";
import { keyBeside } from "./appositives.ts";
import { headOf } from "./introduced.ts";
import { keyOf, NOBODY } from "./keys.ts";
import { introducerOf } from "./meaning-of.ts";
import type { Antecedent } from "./question.ts";
import { openerOf } from "./subject-before.ts";

/** How often several people whom the sentence before, or the same one, is about are who speaks. */
const ACTED = 0.65;

/**
 * Several people or a body whom nothing names, and whom the sentence of "they" is about, or else the one right before, also of the paragraph
 * before: “⟨Conservationists⟩ have gone to court. They say”, “⟨Two residents⟩ blocked the lorries that they say”. Null where it tells of others.
 */
export function groupBefore(scene: Scene, pronoun: number): Antecedent | null {
  const token = scene.mentionTokens[pronoun]?.firstToken ?? 0;
  const own = scene.sentenceOf[token] ?? 0;
  const within = openerOf(scene, own);
  if (within >= 0 && within < pronoun) return isGroup(scene, within) ? toAntecedent(scene, within) : null;
  if ((scene.blockOfSentence[own] ?? 0) - (scene.blockOfSentence[own - 1] ?? -2) > 1) return null;
  const opener = openerOf(scene, own - 1);
  return opener >= 0 && isGroup(scene, opener) ? toAntecedent(scene, opener) : null;
}

function toAntecedent(scene: Scene, mention: number): Antecedent {
  return { key: NOBODY, probability: ACTED, described: introducerOf(scene, mention) };
}

function isGroup(scene: Scene, mention: number): boolean {
  const one = scene.cast.mentions[mention];
  if (one === undefined || one.form !== "description" || keyOf(one) !== NOBODY || keyBeside(scene, mention) !== NOBODY)
    return false;
  return one.plural || scene.language.nouns.organisationNouns.has(headOf(scene, mention));
}
