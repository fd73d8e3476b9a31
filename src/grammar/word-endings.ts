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

/** A word, in lower case, without the first of these endings that it has, or unchanged: "claims" → "claim". */
export function withoutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings) if (word.endsWith(ending)) return word.slice(0, word.length - ending.length);
  return word;
}

/**
 * A noun, in lower case, without the ending of the plural: "officials" → "official", "studies" → "study". Irregular
 * nouns are returned unchanged, and so are "boss" and "witness".
 */
export function singularOf(noun: string, { endings }: Language): string {
  if (endings.plainPlurals.has(noun)) return withoutEnding(noun, endings.plurals);
  for (const [ending, stem] of endings.changedPlurals)
    if (noun.endsWith(ending) && noun.length > ending.length + 1) return noun.slice(0, -ending.length) + stem;
  return endsIn(noun, endings.noPlurals) ? noun : withoutEnding(noun, endings.plurals);
}
