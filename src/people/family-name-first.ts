import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import {
  BURMESE_WORDS,
  FAMILY_NAMES_FIRST,
  KOREAN_SYLLABLES,
  SOUTHERN_SYLLABLES,
  VIETNAMESE_FAMILY_NAMES,
  VIETNAMESE_MIDDLES,
  VIETNAMESE_ONLY,
} from "../names/name-parts.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { GIVEN, LINK, ROLE, SHORT_TITLE, VERB } from "./word-traits.ts";

/** "Geun-hye". */
const IN_TWO_SYLLABLES = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

const SHORT_WORD = /^\p{Lu}\p{Ll}{1,5}$/u;

/**
 * Whether an East Asian family name stands before a given name of its kind, "Park Geun-hye", "Kim Jong Un", "Tan Siew
 * Hoon", "Le Thi Thuy", or any name before two Korean syllables, "Cheong Min-ho"; also "Win Htein" in Burma.
 */
export function isFamilyNameFirst(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  const next = table.tokens[at + 1];
  if (next?.kind !== "word" || !next.capital) return false;
  if (BURMESE_WORDS.has(word) && BURMESE_WORDS.has(next.lower)) return true;
  if (!FAMILY_NAMES_FIRST.has(word)) return isKoreanGiven(next.text) && SHORT_WORD.test(table.tokens[at]?.text ?? "");
  return (
    IN_TWO_SYLLABLES.test(next.text) ||
    isVietnamese(table, at) ||
    (isKoreanSyllable(table, at + 1) && isKoreanSyllable(table, at + 2)) ||
    (isSouthernSyllable(table, at + 1) && isSouthernSyllable(table, at + 2))
  );
}

/** Whether a middle name and a short one stand behind a family name: "Le Thi Thuy", "Ho Van Minh". */
function isVietnamese({ tokens }: WordTable, at: number): boolean {
  const [family, middle, given] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isNamed = VIETNAMESE_FAMILY_NAMES.has(family?.lower ?? "") && VIETNAMESE_MIDDLES.has(middle?.lower ?? "");
  return isNamed && SHORT_WORD.test(given?.text ?? "");
}

/** Whether a word is two Korean syllables: "Min-ho". */
function isKoreanGiven(text: string): boolean {
  return (
    IN_TWO_SYLLABLES.test(text) &&
    text
      .toLowerCase()
      .split("-")
      .every((part) => KOREAN_SYLLABLES.has(part))
  );
}

function isKoreanSyllable(table: WordTable, at: number): boolean {
  return isCapital(table, at) && KOREAN_SYLLABLES.has(wordAt(table, at));
}

function isSouthernSyllable(table: WordTable, at: number): boolean {
  return isCapital(table, at) && SOUTHERN_SYLLABLES.has(wordAt(table, at));
}

/** Whether a word is part of a Korean, southern Chinese or Burmese name: "Jong", "Siew", "Aung". */
export function isSyllable(table: WordTable, at: number): boolean {
  if (isKoreanSyllable(table, at) || isSouthernSyllable(table, at)) return true;
  return BURMESE_WORDS.has(wordAt(table, at));
}

/**
 * Whether a word belongs to a Vietnamese name, "Thu" in "Tran Thi Thu Huong": behind the family name up to three short
 * words may be anything but a title.
 */
export function isVietnameseGiven(table: WordTable, first: number, at: number): boolean {
  if (at > first + 3 || !VIETNAMESE_ONLY.has(nameKey(table.tokens[first]?.text ?? ""))) return false;
  return SHORT_WORD.test(table.tokens[at]?.text ?? "") && !has(table, at, ROLE | LINK | VERB);
}

/**
 * Whether a word belongs to a Chinese name, "See Leng" in "Dr Tan See Leng", "Joe Tan See Leng": behind a form of
 * address or a given name, and then a family name, two words may be anything.
 */
export function isChineseGiven(table: WordTable, first: number, at: number): boolean {
  if (has(table, first, GIVEN) && isPairBehindFamilyName(table, first + 1)) return at <= first + 3;
  if (at > first + 2 || !has(table, first - 1, SHORT_TITLE) || table.tokens[first - 1]?.capital !== true) return false;
  return FAMILY_NAMES_FIRST.has(wordAt(table, first)) && isCapital(table, first + 1) && isCapital(table, first + 2);
}

/** Whether a Chinese family name stands before two short words and no more: "Tan See Leng". */
function isPairBehindFamilyName(table: WordTable, family: number): boolean {
  if (!FAMILY_NAMES_FIRST.has(wordAt(table, family)) || isCapital(table, family + 3)) return false;
  return isShort(table, family + 1) && isShort(table, family + 2);
}

function isShort(table: WordTable, at: number): boolean {
  return SHORT_WORD.test(table.tokens[at]?.text ?? "") && !has(table, at, ROLE | SHORT_TITLE | LINK | VERB);
}
