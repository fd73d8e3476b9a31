/**
 * Words between somebody and another name. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { AliasWords } from "../for-people/aliases.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ALIAS_WORDS: AliasWords = {
  naming: words("called named dubbed surnamed"),
  namingOneself: words("calling called calls styling styled styles signing signed signs"),
  nameNouns: words("name surname nickname"),
  birthWords: words("née nee né"),
  knownByName: words("known performs performed performing performer records recorded recording sings raps deejays"),
  aliasing: words("nicknamed dubbed aka alias born"),
  otherNames: words("real full birth"),
  nounsOfName: words("name"),
  goingBy: words("go goes went going"),
  callingByName: words("call calling calls called"),
  callersByName: words(`
    all admirers buddies colleagues comrades everybody everyone family fans friends kids locals mates most neighbors neighbours parishioners players pupils
    regulars relatives residents schoolfriends staff students supporters team-mates teammates villagers
  `),
  placesOfCallers: words(
    "estate island neighborhood neighbourhood office parish school street team town valley village world",
  ),
  unwatched: new Set([
    "off stage",
    "off-stage",
    "offstage",
    "off screen",
    "offscreen",
    "in private",
    "in private life",
    "in real life",
    "in civilian life",
  ]),
};
