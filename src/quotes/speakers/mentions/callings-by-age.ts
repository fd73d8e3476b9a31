import type { Scene } from "../../scene.ts";
import { ageBehind, ageWithin } from "./ages.ts";
import { keyBeside } from "./appositives.ts";
import { keyOf } from "./keys.ts";

/**
 * What somebody may be called because of the age given behind their name, in lower case: "pensioner",
 * "octogenarian" for "Ann Roe, 82,", "Ann Roe, the 82-year-old who".
 */
export function callingsByAge(scene: Scene, mention: number): readonly string[] {
  const age = ageBehind(scene, mention) ?? ageApposed(scene, mention);
  if (age === null) return [];
  return scene.language.nouns.agesOfCallings.flatMap(({ from, to, nouns }) => (age >= from && age <= to ? nouns : []));
}

/** "Ann Roe, ⟨the 82-year-old⟩ who": the age in a description behind the name; else null. */
function ageApposed(scene: Scene, mention: number): number | null {
  const age = scene.cast.mentions[mention + 1]?.form === "description" ? ageWithin(scene, mention + 1) : null;
  return age !== null && keyBeside(scene, mention + 1) === keyOf(scene.cast.mentions[mention]) ? age : null;
}
