import { endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";

/**
 * Whether a subject that ends in this word, in lower case, takes the bare form of a verb: "they ⟨deny⟩", "the judges
 * ⟨deny⟩".
 */
export function takesBareVerb(word: string, { helpers, endings }: Language): boolean {
  return helpers.barePronouns.has(word) || endsIn(word, endings.plurals);
}
