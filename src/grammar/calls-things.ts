import type { Language } from "../languages/language.ts";

/**
 * Whether a verb, given in its base form, says what something is called or made out to be: "was ⟨dubbed⟩ “the Snake”",
 * "⟨described⟩ it as “mad”".
 */
export function callsThings({ speech }: Language, lemma: string): boolean {
  return speech.appraisingVerbs.has(lemma) || speech.namingVerbs.has(lemma);
}
