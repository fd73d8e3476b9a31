import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, LINK } from "./word-traits.ts";

/** How many words may stand between "the" and the noun of a body: "the ⟨Ashby town⟩ council". */
const BEFORE_NOUN = 3;

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

function isDefinite(table: WordTable, noun: number): boolean {
  let at = noun - 1;
  while (at >= noun - BEFORE_NOUN && table.tokens[at]?.kind === "word" && !has(table, at, LINK)) at -= 1;
  return servesAs(table, at, DEFINITE) && table.sentenceOf[at] === table.sentenceOf[noun];
}
