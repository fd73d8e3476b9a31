import type { Scene } from "../../scene.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/** More people than these are too many to choose from. */
const MOST = 9;

/** How many people before are considered. */
const REACH = 60;

/** Everybody named before whose gender agrees; no more than {@link MOST}. */
export function namedBefore(scene: Scene, mention: number, { prominence }: Known): Key[] {
  const { mentions } = scene.cast;
  const meant = mentions[mention]?.gender ?? null;
  const named: Key[] = [];
  let looked = 0;
  for (const [key, { first }] of prominence) {
    looked += 1;
    if (first >= mention || looked > REACH || named.length >= MOST) break;
    const gender = genderTold(scene, key);
    if (personOf(key) !== null && (gender === null || meant === null || gender === meant)) named.push(key);
  }
  return named;
}

/** The only person named before for whom a condition is true; NOBODY where it is true for none, or for several. */
export function onlyNamedBefore(scene: Scene, mention: number, known: Known, isTrue: (key: Key) => boolean): Key {
  const [only = NOBODY, another] = namedBefore(scene, mention, known).filter(isTrue);
  return another === undefined ? only : NOBODY;
}
