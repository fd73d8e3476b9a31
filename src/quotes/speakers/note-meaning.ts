import type { Scene } from "../scene.ts";
import { meaningFound } from "./meaning-of.ts";
import type { Antecedent, Known } from "./question.ts";

/** Remembers whom a mention was found to mean, and what a pronoun tells of their gender. */
export function noteMeaning(scene: Scene, known: Known, mention: number, antecedent: Antecedent): void {
  const key = meaningFound(scene, mention, antecedent);
  known.resolved[mention] = key;
  known.certainty[mention] = antecedent.probability;
  const { form, gender } = scene.cast.mentions[mention] ?? {};
  if (form === "pronoun" && gender != null) known.genders.set(key, gender);
}
