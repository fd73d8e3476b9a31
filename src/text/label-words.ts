import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "./characters.ts";
import { SMALL_BEFORE_CAPITALS } from "./spellings-of-names.ts";

/** Fewer letters do not make a handle, unless it contains a digit or underscore. */
const MIN_HANDLE = 5;

/**
 * "book_worm", "ladyofthemill", "@annroe": whether a word is a handle: it contains a digit or underscore, or is in small
 * letters and not a common word, or begins with its sign.
 */
export function isHandle(word: string, { commonWords }: Language): boolean {
  if (/^(?:@[\p{L}\d_]|\p{L}[\p{L}\d]*[\d_])/u.test(word)) return true;
  return word.length >= MIN_HANDLE && /^\p{Ll}+$/u.test(word) && !commonWords.has(word);
}

/** Whether a name is what writers to a page call themselves: "Padma68", "Norm_in_Ashby", "CornishPixie". */
export function isUserName(name: string): boolean {
  return USER_NAME.test(name);
}

const USER_NAME = /^(?=.*\p{L})(?:[\p{L}\d]*\p{L}\d+|[\p{L}\d]+_[\p{L}\d_]+|\p{Lu}\p{Ll}{4,}\p{Lu}\p{Ll}{3,})$/u;

/** What a label stands for: those who ask, "Q", "Question 3", those who answer, or somebody's name. */
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

/** Whether every word but small links has a capital: "Gerald Roe -- Chief Officer". */
export function isOffice(words: string, language: Language): boolean {
  return words
    .trim()
    .split(/[\s-]+/)
    .every((word) => /^\p{Lu}/u.test(word) || language.turns.labelLinks.has(word));
}

/**
 * Whether the last word of a name is in capitals, apart from "Mc" and "Mac", and is more than an initial or the only
 * word.
 */
export function isLoud(name: string): boolean {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return (
    /\p{Lu}/u.test(last) &&
    isInCapitals(last.replace(SMALL_BEFORE_CAPITALS, "")) &&
    (last.replace(".", "").length > 1 || words.length === 1)
  );
}

/** The words of a span in lower case, without full stops. */
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
