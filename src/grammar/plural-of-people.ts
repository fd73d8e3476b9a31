import type { Language } from "../languages/language.ts";
import { singularOf } from "./word-endings.ts";

/**
 * Whether a word, in lower case, is the plural of a noun for people: "editors", "women", but not "police", which may
 * stand before a noun.
 */
export function isPluralOfPeople(word: string, language: Language): boolean {
  const { roles, humans } = language.nouns;
  const one = singularOf(word, language);
  return one !== word && (roles.has(one) || humans.has(one));
}
