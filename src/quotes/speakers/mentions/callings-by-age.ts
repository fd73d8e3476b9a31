import type { Scene } from "../../scene.ts";
import { ageBefore, ageBehind } from "./ages.ts";

/** What somebody may be called for the age that stands behind or before their name, in lower case: "pensioner", "octogenarian" of "Ann Roe, 82,". */
export function callingsByAge(scene: Scene, mention: number): readonly string[] {
  const age = ageBehind(scene, mention) ?? ageBefore(scene, mention);
  if (age === null) return [];
  return scene.language.nouns.agesOfCallings.flatMap(({ from, to, nouns }) => (age >= from && age <= to ? nouns : []));
}
