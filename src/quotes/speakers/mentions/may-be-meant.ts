import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "./appositives.ts";
import { genderOf, genderTold } from "./gender-of.ts";
import { type Key, NOBODY, organisationOf, personOf, UNRESOLVED } from "./keys.ts";
import { introducerOf, meaningOf } from "./meaning-of.ts";
import type { Antecedent, Question } from "./question.ts";

/** Whether a named person or body may be the answer to a question, by gender and kind. */
export function agrees(scene: Scene, key: Key, { meant, kinds, known }: Question): boolean {
  if (meant === "organisation") {
    const organisation = itemAt(scene.cast.organisations, organisationOf(key) ?? -1);
    return organisation !== undefined && (kinds === null || kinds.includes(organisation.kind));
  }
  if (personOf(key) === null) return false;
  const gender = genderOf(scene, known, key);
  return gender === null || meant === "person" || gender === meant;
}

/**
 * How a mention answers a question: with whom it names or was found to mean, with the name beside it, “his coach, ⟨Ann
 * Moe⟩,”, or with whom it only describes. Null where the question cannot mean them, because of their kind or of the
 * gender that the mention or the article gives, or where it is unknown whom the mention means.
 */
export function meantBy(
  scene: Scene,
  { meant, known }: Question,
  mention: number,
  probability: number,
): Antecedent | null {
  const one = itemAt(scene.cast.mentions, mention);
  const meaning = meaningOf(scene, known, mention);
  const key = meaning === NOBODY && one?.form === "description" ? keyBeside(scene, mention) : meaning;
  const isBody = meant === "organisation";
  if (key === NOBODY || key >= UNRESOLVED) {
    const isDescribed = one?.unnamedAs === (isBody ? "group" : "individual");
    const described = key === NOBODY ? introducerOf(scene, mention) : key - UNRESOLVED;
    return isDescribed && (one.gender ?? meant) === meant ? { key: NOBODY, probability, described } : null;
  }
  const gender = one?.gender ?? genderTold(scene, key) ?? meant;
  const isMeant = isBody ? organisationOf(key) !== null : personOf(key) !== null && gender === meant;
  return isMeant ? { key, probability } : null;
}
