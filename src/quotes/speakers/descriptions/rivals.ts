import type { Scene } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { NOBODY } from "../mentions/keys.ts";
import type { Antecedent, Known } from "../mentions/question.ts";
import { onlyNamedBefore } from "./named-before.ts";
import { isOtherRelative, ownerOf } from "./relatives.ts";

/** How often the other of the only two named is meant. */
const OF_TWO = 0.8;

/**
 * “Ann Roe beat Joe Moe. “It was close,” said Roe. ⟨Her opponent⟩ said no”: the only other person named before, as the
 * opponent of the last speaker or of whoever is named as the owner; null for another word, where more are named, and
 * where that person is a relative.
 */
export function rivalOfOwner(scene: Scene, mention: number, known: Known): Antecedent | null {
  const head = headOf(scene, mention);
  if (!scene.language.nouns.rivals.has(head)) return null;
  const owner = ownerOf(scene, mention, known);
  if (owner < 0) return null;
  const key = onlyNamedBefore(scene, mention, known, (other) => other !== owner);
  return key === NOBODY || isOtherRelative(scene, key, head, known) ? null : { key, probability: OF_TWO };
}
