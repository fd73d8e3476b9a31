/**
 * A word in one of the two spellings that English has for it: "privatised" as "privatized", "labour" as "labor", "centre" as "center".
 * What comes out need not be a word ("promize"); no two words that mean something else come out the same, so short stems stay as
 * they are ("prise" is no "prize").
 *
 * @param form in lower case
 */
export function foldSpelling(form: string): string {
  if (form.length > LONGEST) return form;
  return ENDINGS.reduce((folded, [ending, other]) => folded.replace(ending, other), form);
}

/** No word is longer; what looks back from each letter must not do it in a text without spaces. */
const LONGEST = 40;

const ENDINGS: readonly (readonly [ending: RegExp, other: string])[] = [
  [/(?<=^[a-z]{3,})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, "iz"],
  [/(?<=^[a-z]{3,})ys(?=(?:e|ed|es|ing)$)/, "yz"],
  [/(?<=^[a-z]{3,})our(?=(?:s|ed|ing|able|ite|ites|hood)?$)/, "or"],
  [/(?<=^[a-z]{3,})tre(?=s?$)/, "ter"],
  [/(?<=^(?:de|of)f)ence(?=s?$)/, "ense"],
];
