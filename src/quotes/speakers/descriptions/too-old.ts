import type { Scene } from "../../scene.ts";
import { ageWithin } from "../mentions/ages.ts";
import { markerOf, SOME_FIELD } from "../mentions/callings.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import type { Key } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/** Somebody younger has no calling but a player's. */
const GROWN_UP = 20;

/**
 * “Coach Roe sent on Moe. ⟨The 17-year-old⟩, ⟨the teenager⟩”: whether a description is too young for what somebody is
 * said to be.
 */
export function isTooOldFor(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { callingFields, childhood } = scene.language;
  const isYoung = callingFields.get(headOf(scene, description)) === childhood.field;
  if (!isYoung && (ageWithin(scene, description) ?? GROWN_UP) >= GROWN_UP) return false;
  const is = (marker: number) => isStated(scene, description, key, marker, stated);
  return is(SOME_FIELD) && ![childhood.field, ...childhood.besides].some((field) => is(markerOf(field)));
}
