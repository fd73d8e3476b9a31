import { isWithin, type Scene, type TokenRange } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { headOf } from "../mentions/introduced.ts";
import { keyOf, NOBODY } from "../mentions/keys.ts";
import { introducerOf } from "../mentions/meaning-of.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How often several people whom the same sentence, or the one before, is about are the speakers. */
const ACTED = 0.65;

/**
 * The unnamed people or body that the sentence of "they" is about, or else the one right before, even in the paragraph
 * before: “⟨Conservationists⟩ have gone to court. They say”, “⟨Two residents⟩ blocked the lorries that they say”,
 * “⟨Millers⟩ went to court. Mills were closed, they say”. Null where it is about others, or somebody spoke in either:
 * “Boys were seen, ⟨police⟩ said. They added”.
 */
export function groupBefore(
  scene: Scene,
  pronoun: number,
  content: readonly TokenRange[],
  { spoken: [last] }: Known,
): Antecedent | null {
  const own = sentenceOf(scene, pronoun);
  if (last !== undefined && own - sentenceOf(scene, last.mention) < 2) return null;
  const within = openerOf(scene, own);
  const isSaid = isWithin(content, scene.mentionTokens[within]?.firstToken ?? -1);
  if (within >= 0 && within < pronoun && !isSaid) return isGroup(scene, within) ? toAntecedent(scene, within) : null;
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
  if (one.unnamedAs === "document" || one.unnamedAs === "poll") return false;
  return one.plural || scene.language.nouns.organisationNouns.has(headOf(scene, mention));
}
