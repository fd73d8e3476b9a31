import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN } from "./word-traits.ts";
import { beforeWords } from "./words-beside.ts";

/**
 * “The council named ⟨Ann Roe⟩”, “Police named ⟨Ann Roe⟩”: whether a body known to the reader, behind "the" or at the head of the sentence, names somebody who
 * is called by a given name. “A company named Ann Roe” is called so.
 */
export function isNamedByBody(table: WordTable, first: number): boolean {
  const { nouns } = table.language;
  const noun = first - 2;
  if (!nouns.naming.has(wordAt(table, first - 1)) || !nouns.organisationNouns.has(wordAt(table, noun))) return false;
  return has(table, first, GIVEN) && (table.opens[noun] === 1 || isDefinite(table, noun));
}

/** "the Ashby town ⟨council⟩". */
function isDefinite(table: WordTable, noun: number): boolean {
  const article = beforeWords(table, noun);
  return servesAs(table, article, DEFINITE) && table.sentenceOf[article] === table.sentenceOf[noun];
}
