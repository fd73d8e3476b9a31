/**
 * Words for how old somebody is. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { AgeWords } from "../for-people/ages.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const AGE_WORDS: AgeWords = {
  aged: new Set(["year-old"]),
  ageWords: words("aged age"),
  babies: words("baby newborn toddler"),
  agesOfCallings: [
    { from: 4, to: 16, nouns: ["schoolboy", "schoolgirl", "youngster"] },
    { from: 13, to: 19, nouns: ["teenager", "teen"] },
    { from: 66, to: 120, nouns: ["pensioner"] },
    { from: 70, to: 79, nouns: ["septuagenarian"] },
    { from: 80, to: 89, nouns: ["octogenarian"] },
    { from: 90, to: 99, nouns: ["nonagenarian"] },
    { from: 100, to: 120, nouns: ["centenarian"] },
  ],
  retiredWords: words("retired"),
  unnamedByAge: words(`
    accused assailant attacker bystander cyclist defendant detainee driver gunman hostage inmate motorcyclist motorist offender passenger
    pedestrian prisoner rider shooter suspect toddler victim youngster
  `),
};
