import type { Scene } from "../../scene.ts";
import { meaningFound } from "./meaning-of.ts";
import type { Antecedent, Known } from "./question.ts";

/** How sure it must be whom a pronoun means for its gender to rule them out where another is asked for. */
const SURE = 0.9;

/** Remembers whom a mention was found to mean, and what a pronoun tells of their gender. */
export function noteMeaning(scene: Scene, known: Known, mention: number, antecedent: Antecedent): void {
  const key = meaningFound(scene, mention, antecedent);
  known.resolved[mention] = key;
  known.certainty[mention] = antecedent.probability;
  const { form, gender } = scene.cast.mentions[mention] ?? {};
  if (form !== "pronoun" || gender == null) return;
  known.genders.set(key, gender);
  if (antecedent.probability >= SURE) known.surely.set(key, gender);
}
