import type { WordingWords } from "../languages/for-wording.ts";

/**
 * A word in one of the spellings that its language has for it: in English "privatised" as "privatized", "labour" as
 * "labor". The result need not be a word ("promize").
 *
 * @param form in lower case
 */
export function foldSpelling(form: string, { spellings }: WordingWords): string {
  if (form.length > LONGEST) return form;
  return spellings.reduce((folded, [ending, other]) => folded.replace(ending, other), form);
}

/** No word is longer. The limit keeps the look back from each letter short in a text without spaces. */
const LONGEST = 40;
