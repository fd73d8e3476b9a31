import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { nameKey } from "../names/name-key.ts";
import type { PrintedCredit } from "./layout.ts";

const MAX_NAME_WORDS = 4;

const givenNamesIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) => new Set([...language.givenNames.female, ...language.givenNames.male, ...language.givenNames.other]),
);

/** Whether a printed name begins with a known given name. */
export function hasGivenName(name: string, language: Language): boolean {
  return isGivenName(name.split(" ")[0] ?? "", language);
}

function isGivenName(word: string, language: Language): boolean {
  return givenNamesIn(language).has(nameKey(word));
}

/**
 * Whether a credit reads as a name by itself: two to four words, none of them a common word, except a family name
 * behind given names ("Julie White"). "Trump Backs Bill" and "Full Speech" do not.
 */
export function isPlainName({ name }: Pick<PrintedCredit, "name">, language: Language): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  const given = words.slice(0, -1);
  if (given.some((one) => isCommon(one, language))) return false;
  return (
    !isCommon(words.at(-1) ?? "", language) || given.every((word) => word.length < 3 || isGivenName(word, language))
  );
}

function isCommon(word: string, language: Language): boolean {
  return word.length > 2 && language.commonWords.has(word.toLowerCase());
}
