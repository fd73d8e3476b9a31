/**
 * What each word means when two wordings are compared. Provenance: by hand, from the usual lists of grammars. Lower
 * case, with straight apostrophes.
 *
 * @module
 */

import type { WordingWords } from "../for-wording.ts";
import { ABBREVIATIONS, POSSESSIVE } from "./abbreviations.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const numbersFrom = (first: number, step: number, names: string): ReadonlyMap<string, number> =>
  new Map(names.split(" ").map((word, index) => [word, first + index * step]));

export const WORDING_WORDS: WordingWords = {
  abbreviations: ABBREVIATIONS,
  possessive: POSSESSIVE,
  functionWords: FUNCTION_WORDS.all,
  negatingWords: words(`
    not never no none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom
  `),
  auxiliaries: words("am is are was were be been being do does did have has had having"),
  inflections: new Set(["", ..."s es ed d ing y ies ied e n en ly er ers".split(" ")]),
  // "privatised" as "privatized", "centre" as "center". Short stems stay as they are, since "prise" is not "prize".
  spellings: [
    [/(?<=^[a-z]{3,})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, "iz"],
    [/(?<=^[a-z]{3,})ys(?=(?:e|ed|es|ing)$)/, "yz"],
    [/(?<=^[a-z]{3,})our(?=(?:s|ed|ing|able|ite|ites|hood)?$)/, "or"],
    [/(?<=^[a-z]{3,})tre(?=s?$)/, "ter"],
    [/(?<=^(?:de|of)f)ence(?=s?$)/, "ense"],
  ],
  clipped: {
    whole: new Map([["cannot", ["can", "not", 3]]]),
    negation: { ending: "n't", word: "not" },
    beforeNegation: new Map([
      ["wo", "will"],
      ["ca", "can"],
      ["sha", "shall"],
      ["ai", "is"],
    ]),
    endings: new Map([
      ["ll", "will"],
      ["re", "are"],
      ["ve", "have"],
      ["m", "am"],
      ["d", "would"],
    ]),
    beforeVerb: words("it he she that there here what who where"),
    possessiveVerb: "is",
  },
  numbers: {
    one: "one",
    units: numbersFrom(2, 1, "two three four five six seven eight nine"),
    teens: numbersFrom(10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    tens: numbersFrom(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
    quantities: words(`
      hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half halves double
      doubled triple tripled twice quarter third thirds
    `),
    percent: "percent",
  },
};
