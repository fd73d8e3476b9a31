import { GENITIVE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { WordTable } from "./word-table.ts";

/**
 * The start of a share that ends with a number at a token, "⟨four in⟩ ten voters", "⟨six out of⟩ ten"; that token if it
 * is not a share.
 */
export function startOfShare(table: WordTable, at: number): number {
  if (!isNumber(table, at)) return at;
  const isOutOf = servesAs(table, at - 1, GENITIVE) && table.language.words.beforeOf.has(wordAt(table, at - 2));
  const first = isOutOf ? at - 3 : servesAs(table, at - 1, LOCATIVE) ? at - 2 : at;
  return isNumber(table, first) ? first : at;
}

/** Whether a token is a number, in words or in figures. */
export function isNumber(table: WordTable, at: number): boolean {
  return table.language.words.numerals.has(wordAt(table, at)) || isCount(table, at);
}

/** Whether a token is a number in figures that may count people. */
export function isCount(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  return token?.kind === "number" && token.text.length < 7 && !/[:$/%]|\.\d\d\p{L}/u.test(token.text);
}
