import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { introducedBy } from "./introduced.ts";
import { type Key, keyOf, NOBODY, UNRESOLVED } from "./keys.ts";
import type { Antecedent, Known } from "./question.ts";

/**
 * Whom a mention names or was found to mean. Somebody unnamed is {@link UNRESOLVED} plus the mention that introduces
 * them; NOBODY where it is not known.
 */
export function meaningOf({ cast }: Scene, { resolved }: Known, mention: number): Key {
  const key = keyOf(itemAt(cast.mentions, mention));
  return key === NOBODY ? (resolved[mention] ?? NOBODY) : key;
}

/** The named person or body that a mention means, or NOBODY. */
export function namedBy(scene: Scene, known: Known, mention: number): Key {
  const key = meaningOf(scene, known, mention);
  return key < UNRESOLVED ? key : NOBODY;
}

/** One key for whoever a resolved mention means, whether the article names them or not. */
export function meaningFound(scene: Scene, mention: number, { key, described }: Antecedent): Key {
  return key === NOBODY ? UNRESOLVED + introducerOf(scene, described ?? mention) : key;
}

/**
 * The mention that introduces another, for “a resident fell … ⟨the resident⟩” the first; the mention itself where
 * nothing does.
 */
export function introducerOf(scene: Scene, mention: number): number {
  const first = introducedBy(scene, mention);
  return first < 0 ? mention : first;
}
