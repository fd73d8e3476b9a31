import type { SearchTerm, SearchTerms } from "../word-index.ts";

/**
 * An FTS5 expression of all that a search asks for; every word and phrase in it is a string. Phrases that are not wanted are no
 * part of it, since the index would leave out rows with other forms of their words.
 */
export function matchAll({ required, excluded }: SearchTerms): string {
  const wanted = required.map(matchAny).join(" AND ");
  const unwanted = excluded.filter(({ kind }) => kind !== "phrase");
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT ${matchAny(unwanted)}`;
}

/** One of any terms; there must be one. */
export function matchAny(terms: readonly SearchTerm[]): string {
  const expressions = terms.map(({ kind, text }) => `${phraseOf(text)}${kind === "prefix" ? " *" : ""}`);
  return expressions.length === 1 ? expressions.join() : `(${expressions.join(" OR ")})`;
}

/**
 * An expression of the longest word alone that is required, as a rule the rarest: whatever has all has this. The same as
 * {@link matchAll} where no word is required by itself.
 */
export function matchLongest(terms: SearchTerms): string {
  const words = terms.required
    .flatMap((group) => (group.length === 1 ? group : []))
    .flatMap(({ kind, text }) => (kind === "prefix" ? [] : text.split(/\s+/)))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const longest = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  return longest === "" ? matchAll(terms) : phraseOf(longest);
}

/** An FTS5 expression of words that stand one behind the other. */
export function phraseOf(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
