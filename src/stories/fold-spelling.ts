import type { WordingWords } from "../languages/for-wording.ts";

/**
 * A word in one of the spellings that its language has for it: in English "privatised" as "privatized", "labour" as "labor". What comes out
 * need not be a word ("promize").
 *
 * @param form in lower case
 */
export function foldSpelling(form: string, { spellings }: WordingWords): string {
  if (form.length > LONGEST) return form;
  return spellings.reduce((folded, [ending, other]) => folded.replace(ending, other), form);
}

/** No word is longer; what looks back from each letter must not do it in a text without spaces. */
const LONGEST = 40;
