import { endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";

/** Whether a word, in lower case, negates the verb that it helps or stands beside: "not", "never", "didn't". */
export function isNegation(word: string, { helpers }: Language): boolean {
  return helpers.negations.has(word) || endsIn(word, helpers.negationEndings);
}
