import { singularOf } from "../../../grammar/word-endings.ts";
import type { Language } from "../../../languages/language.ts";

/**
 * Whether a noun, in lower case, is a word for people, a body, or something that may report: "union", "chancellors",
 * "inquest", "survey".
 */
export function mayTell(noun: string, language: Language): boolean {
  const { nouns, speech } = language;
  const one = singularOf(noun, language);
  const isPeople = nouns.roles.has(one) || nouns.humans.has(one) || nouns.pluralPeople.has(noun);
  const isBody = nouns.groups.has(one) || nouns.organisationNouns.has(one) || nouns.establishments.has(one);
  return isPeople || isBody || nouns.polls.has(one) || speech.tellingDocuments.has(one);
}
