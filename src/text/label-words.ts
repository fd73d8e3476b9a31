import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "./characters.ts";
import { SMALL_BEFORE_CAPITALS } from "./spellings-of-names.ts";

/** Fewer letters make no such name, but for one with a digit or underscore. */
const MIN_HANDLE = 5;

/** "book_worm", "ladyofthemill": a name with a digit or underscore within, or one word in small letters that is no common one. */
export function isHandle(word: string, { commonWords }: Language): boolean {
  if (/^\p{L}[\p{L}\d]*[\d_]/u.test(word)) return true;
  return word.length >= MIN_HANDLE && /^\p{Ll}+$/u.test(word) && !commonWords.has(word);
}

/** Whether a label is one of those who ask, "Q", "Question 3", or answer, or somebody's name. */
export type LabelKind = "question" | "answer" | "name";

/** The kind of a label by its words. */
export function labelKindOf(name: string, language: Language): LabelKind {
  const word = name.toLowerCase().replace(/\s*\d+$/, "");
  return language.turns.questionLabels.has(word)
    ? "question"
    : language.turns.answerLabels.has(word)
      ? "answer"
      : "name";
}

/** "Gerald Roe -- Chief Officer", each word with a capital. */
export function isOffice(words: string, language: Language): boolean {
  return words
    .trim()
    .split(/[\s-]+/)
    .every((word) => /^\p{Lu}/u.test(word) || language.turns.labelLinks.has(word));
}

/** The last word is in capitals, and so is every other one that is neither a title nor a particle. */
export function isLoud(name: string): boolean {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return (
    /\p{Lu}/u.test(last) &&
    isInCapitals(last.replace(SMALL_BEFORE_CAPITALS, "")) &&
    (last.length > 1 || words.length === 1)
  );
}

/** The words of a stretch in lower case, without full stops. */
export function wordsOf(text: string, { start, end }: Utf16Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}&'’-]+/gu) ?? []
  );
}

/** Whether a word in small letters is a given name. */
export function isGivenName(name: string, { givenNames: { female, male, other } }: Language): boolean {
  return female.includes(name) || male.includes(name) || other.includes(name);
}
