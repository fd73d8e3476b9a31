/**
 * Nouns for relatives. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { KinNouns } from "../for-people/kin.ts";
import { eitherWay } from "./either-way.ts";
import { CHILD_COUNTS, PARENTS_OF_SOME } from "./parents-of-some.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const KIN_NOUNS: KinNouns = {
  kinNouns: words(`
    aunt boyfriend brother brother-in-law cousin daughter daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law
    fiance fiancé fiancee fiancée friend girlfriend granddaughter grandfather grandmother grandson husband mother mother-in-law mom dad
    nephew niece parent parents sibling sister sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson twin
    uncle widow widower wife brothers sisters sons daughters children partner great-grandfather great-grandmother great-grandson
    great-granddaughter great-uncle great-aunt half-brother half-sister godfather godmother godson goddaughter
  `),
  nearKin: words("wife husband widow widower mother father mom mum dad son daughter brother sister twin"),
  counterKin: eitherWay([
    ["wife", "husband"],
    ["son daughter child", "father mother parent dad mum mom"],
    ["grandson granddaughter", "grandfather grandmother"],
    ["brother sister sibling twin", "brother sister sibling twin"],
    ["nephew niece", "uncle aunt"],
  ]),
  unrelated: words("unrelated related relation namesake namesakes"),
  parents: words(
    "father mother mom mum mummy mam dad daddy gran nan nana granny grandma grandpa grandad granddad great-gran grandmother grandfather",
  ),
  children: words("son daughter"),
  elders: words("elder older senior"),
  youngers: words("younger junior"),
  spouses: words("wife husband widow widower"),
  elderKin: words(
    "gran granny grandad granddad grandfather grandmother great-grandfather great-grandmother widow widower",
  ),
  kinOrColleagues: new Set(["partner"]),
  pairs: words("couple newlyweds pair duo"),
  sharingKin: words(`
    brothers sisters twins triplets siblings sons daughters children parents grandparents grandsons granddaughters grandchildren
    half-brothers half-sisters stepbrothers stepsisters spouses
  `),
  parentsOfSome: PARENTS_OF_SOME,
  childCounts: new Set(CHILD_COUNTS),
};
