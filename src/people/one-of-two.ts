import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isVerb } from "./verb-here.ts";
import type { WordTable } from "./word-table.ts";

/**
 * Whether a word means one of two: "The ⟨former⟩ said", "said the ⟨latter⟩", but not "the former mayor", "the former
 * Ashby mayor".
 */
export function isOneOfTwo(table: WordTable, at: number): boolean {
  const { formerOfTwo, latterOfTwo } = table.language.nouns;
  const word = wordAt(table, at);
  if (!servesAs(table, at - 1, DEFINITE) || !(formerOfTwo.has(word) || latterOfTwo.has(word))) return false;
  return table.tokens[at + 1]?.kind !== "word" || isVerb(table, at + 1);
}
