import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN } from "./word-traits.ts";
import { beforeWords } from "./words-beside.ts";

/**
 * Whether a body known to the reader, behind "the" or at the start of the sentence, names somebody who has a given
 * name: “The council named ⟨Ann Roe⟩”, “Police named ⟨Ann Roe⟩”. In “A company named Ann Roe” the name is the
 * company's.
 */
export function isNamedByBody(table: WordTable, first: number): boolean {
  const { nouns } = table.language;
  const noun = first - 2;
  if (!nouns.naming.has(wordAt(table, first - 1)) || !nouns.organisationNouns.has(wordAt(table, noun))) return false;
  return has(table, first, GIVEN) && (table.opens[noun] === 1 || isDefinite(table, noun));
}

/** Whether "the" stands before a noun and its modifiers: "the Ashby town ⟨council⟩". */
function isDefinite(table: WordTable, noun: number): boolean {
  const article = beforeWords(table, noun);
  return servesAs(table, article, DEFINITE) && table.sentenceOf[article] === table.sentenceOf[noun];
}
