import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Gender } from "../vocabulary.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, MALE_NOUN, SHORT_TITLE } from "./word-traits.ts";

/**
 * Whether a token is a form of address: "Mr.", "Mrs.", "Ms.", "Miss"; "MS" before a word in small letters is something
 * else.
 */
export function isHonorific(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (!table.language.nouns.honorifics.has(text.toLowerCase())) return false;
  return !isInCapitals(text) || isInCapitals(table.tokens[at + 1]?.text ?? "");
}

/** Whether a token is a form of address or an abbreviated title. */
export function isShortTitle(table: WordTable, at: number): boolean {
  const isAddress = table.language.nouns.honorifics.has(wordAt(table, at));
  return isAddress ? isHonorific(table, at) : has(table, at, SHORT_TITLE);
}

/** The gender shown by a form of address before a name; null if none. */
export function honoured(table: WordTable, first: number): Gender | null {
  if (isShip(table, first) || !isShortTitle(table, first - 1)) return null;
  return has(table, first - 1, FEMALE_NOUN) ? "female" : has(table, first - 1, MALE_NOUN) ? "male" : null;
}

/** Whether a title of nobility stands behind an article and so names a ship or a house: "the Lady Quorlith". */
export function isShip(table: WordTable, first: number): boolean {
  return table.language.nouns.shipsTitles.has(wordAt(table, first - 1)) && servesAs(table, first - 2, DEFINITE);
}

/**
 * Whether a form of address stands right before a name, in a spelling that no other word of a headline has: "Hon. ⟨Ann
 * Quorl⟩", "Dame ⟨Ann Quorl⟩".
 */
export function isTitledInLine(table: WordTable, first: number): boolean {
  const title = table.tokens[first - 1];
  if (title?.capital !== true || table.sentenceOf[first - 1] !== table.sentenceOf[first]) return false;
  return title.text.endsWith(".")
    ? has(table, first - 1, SHORT_TITLE)
    : table.language.nouns.sureTitles.has(title.text);
}
