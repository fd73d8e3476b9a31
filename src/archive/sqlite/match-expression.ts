import type { SearchTerms } from "../word-index.ts";

/** An FTS5 expression of all that a search requires; every word and phrase in it is a string. */
export function matchAll({ required }: SearchTerms): string {
  return required.map(phraseOf).join(" AND ");
}

/** The same of the longest word alone, as a rule the rarest: whatever has all has this. */
export function matchLongest({ required }: SearchTerms): string {
  const words = required.flatMap((term) => term.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return phraseOf(words.reduce((longest, word) => (word.length > longest.length ? word : longest)));
}

/** An FTS5 expression of words that stand one behind the other. */
export function phraseOf(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
