import { lookup } from "./name-key.ts";
import {
  FAMILY_NAMES_FIRST,
  KOREAN_SYLLABLES,
  PINYIN_FINALS,
  PINYIN_INITIALS,
  SOUTHERN_SYLLABLES,
  VIETNAMESE_FAMILY_NAMES,
} from "./name-parts.ts";

/** Whether a name itself shows that its family name stands first. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", ...rest] = words.map(lookup);
  if (!FAMILY_NAMES_FIRST.has(first) || words.some((word) => word.endsWith("."))) return false;
  if (rest.length === 1) return isGivenOfOneWord(words[1] ?? "", rest[0] ?? "");
  if (rest.length > 3) return false;
  if (VIETNAMESE_FAMILY_NAMES.has(first)) return rest.every((word) => word.length <= 6 && !word.includes("-"));
  return rest.length === 2 && rest.every(isGivenSyllable);
}

/**
 * Whether the family name stands second, between a Western given name and a Chinese or Korean one: "Winnie ⟨Tse⟩
 * Mei-kuen", "Cheryl ⟨Goh⟩ Siew Hoon".
 */
export function isFamilySecond(words: readonly string[]): boolean {
  const [first = "", family = "", ...given] = words.map(lookup);
  if (FAMILY_NAMES_FIRST.has(first) || !FAMILY_NAMES_FIRST.has(family) || isGivenSyllable(first)) return false;
  if (words.some((word) => word.endsWith("."))) return false;
  if (given.length === 1) return (words[2] ?? "").includes("-") && isGivenOfOneWord(words[2] ?? "", given[0] ?? "");
  return given.length === 2 && given.every(isGivenSyllable);
}

/** The fewest letters of a syllable that is not a short English word: "so-so" is not a name. */
const LONG_SYLLABLE = 3;

/** "hyun-ji": whether a word in lower case is two syllables of a Korean given name. */
export function isKoreanGiven(lower: string): boolean {
  const syllables = lower.split("-");
  return (
    syllables.length === 2 &&
    syllables.every((one) => KOREAN_SYLLABLES.has(one)) &&
    syllables.some((one) => one.length >= LONG_SYLLABLE)
  );
}

function isGivenSyllable(word: string): boolean {
  return KOREAN_SYLLABLES.has(word) || SOUTHERN_SYLLABLES.has(word) || isPinyin(word, 1);
}

/**
 * Whether a word is a whole given name: "Jong-un", "Ing-wen" (lower case after the hyphen), or one or two syllables of
 * pinyin: "Jinping".
 */
function isGivenOfOneWord(word: string, bare: string): boolean {
  const hyphen = word.indexOf("-");
  if (hyphen > 0) return hyphen < 7 && word.length - hyphen < 7 && isLowerCase(word.charAt(hyphen + 1));
  return isPinyin(bare, 2) || (bare.length > 2 && KOREAN_SYLLABLES.has(bare));
}

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Whether a word consists of at most `most` syllables of pinyin. */
function isPinyin(word: string, most: number): boolean {
  if (word === "" || most === 0 || word.length > 6 * most) return word === "" && most >= 0;
  for (let end = Math.min(6, word.length); end > 0; end -= 1) {
    if (isSyllable(word.slice(0, end)) && isPinyin(word.slice(end), most - 1)) return true;
  }
  return false;
}

function isSyllable(text: string): boolean {
  const initial = PINYIN_INITIALS.find((letters) => text.startsWith(letters)) ?? "";
  return PINYIN_FINALS.has(text.slice(initial.length));
}
