/**
 * Words beside a noun that tell one from others, or that tell something else. Provenance: as for `roles.ts`. Lower
 * case.
 *
 * @module
 */

import type { DistinguishingWords } from "../for-people/distinguishing-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DISTINGUISHING_WORDS: DistinguishingWords = {
  formerOfTwo: words("former"),
  rivals: words("adversary challenger foe opponent rival"),
  latterOfTwo: words("latter"),
  othersOfSeveral: words("other second third"),
  ordinals: words("second third fourth fifth sixth seventh eighth"),
  onesOfTwo: words("earlier first later other"),
  onesOfMany: words("eldest finest first greatest last oldest one youngest"),
  settingApart: words("local rival opposing visiting neighbouring neighboring home away host"),
  takingPart: words("involved part"),
  tellingMore: words(
    "disgraced embattled jailed jobless self-confessed self-employed self-made self-taught semi-retired unemployed",
  ),
  tellingMoreEndings: words("-based -born -bred -educated -raised -trained -winning"),
  colouring: words(`
    angry award-winning beaming beleaguered bereaved celebrated controversial defeated defiant delighted devastated disgraced distraught
    elderly elected embattled emotional experienced famous furious grieving heartbroken incoming injured jubilant long-serving
    long-standing longtime long-time new newly outgoing outspoken popular proud re-elected relieved respected rookie seasoned shaken
    current incumbent present serving sitting stunned tearful then-new unrepentant veteran victorious winning worried young
  `),
};
