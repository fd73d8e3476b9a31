import type { Language } from "../languages/language.ts";
import { singularOf } from "./word-endings.ts";

/** Whether a word, in lower case, is of several people: "editors", "women", "police". */
export function isSeveralPeople(word: string, language: Language): boolean {
  const { roles, humans, pluralPeople } = language.nouns;
  const one = singularOf(word, language);
  return pluralPeople.has(word) || (one !== word && (roles.has(one) || humans.has(one)));
}
