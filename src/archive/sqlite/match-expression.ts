import type { SearchTerm, SearchTerms } from "../word-index.ts";

/**
 * An FTS5 expression of everything that a search asks for, in which every word and phrase is a string. Unwanted phrases
 * are left out, since the index would also exclude rows with other forms of their words.
 */
export function matchAll({ required, excluded }: SearchTerms): string {
  const wanted = required.map(matchAny).join(" AND ");
  const unwanted = excluded.filter(({ kind }) => kind !== "phrase");
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT ${matchAny(unwanted)}`;
}

/** An FTS5 expression of any one of the terms, of which there must be at least one. */
export function matchAny(terms: readonly SearchTerm[]): string {
  const expressions = terms.map(({ kind, text }) => `${phraseOf(text)}${kind === "prefix" ? " *" : ""}`);
  return expressions.length === 1 ? expressions.join() : `(${expressions.join(" OR ")})`;
}

/**
 * An expression of only the longest required word, which is usually the rarest: every row that matches the search has
 * it. The same as {@link matchAll} if no word is required by itself.
 */
export function matchLongest(terms: SearchTerms): string {
  const words = terms.required
    .flatMap((group) => (group.length === 1 ? group : []))
    .flatMap(({ kind, text }) => (kind === "prefix" ? [] : text.split(/\s+/)))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const longest = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  return longest === "" ? matchAll(terms) : phraseOf(longest);
}

/** An FTS5 expression of words that stand one after another. */
export function phraseOf(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
