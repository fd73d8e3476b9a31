import { endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";

/** Whether a subject that ends in a word, in lower case, has its verb in the bare form: "they ⟨deny⟩", "the judges ⟨deny⟩". */
export function takesBareVerb(word: string, { helpers, endings }: Language): boolean {
  return helpers.barePronouns.has(word) || endsIn(word, endings.plurals);
}
