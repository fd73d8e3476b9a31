import type { Language } from "../languages/language.ts";

/** Whether a word, in lower case, ends as a plural does. */
export function endsAsPlural(word: string, { endings }: Language): boolean {
  return endsIn(word, endings.plurals) && !endsIn(word, endings.noPlurals);
}

/** Whether a word, in lower case, has one of these endings: see `WordEndings`. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
