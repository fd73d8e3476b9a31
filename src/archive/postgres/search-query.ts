import type { SearchTerm, SearchTerms } from "../word-index.ts";
import { bareWords } from "./bare-words.ts";

/** Which words of a row to search: those of its text ("A") or of the occasion ("D"); all if null. */
export type Label = "A" | "D" | null;

/** Parts of a text overlap by this many words, so a longer phrase is searched for by its beginning. */
export const OVERLAP = 64;

/** A search in the form of `to_tsquery`: what is required and what is excluded, each part by itself. */
export interface SearchQuery {
  readonly required: readonly string[];
  /**
   * Any of these; null if there are none. Without phrases, because the index would also exclude other forms of their
   * words.
   */
  readonly excluded: string | null;
}

export function toQuery({ required, excluded }: SearchTerms, label: Label): SearchQuery {
  const unwanted = excluded.filter(({ kind }) => kind !== "phrase");
  return {
    required: required.map((terms) => anyOf(terms, label)),
    excluded: unwanted.length === 0 ? null : anyOf(unwanted, label),
  };
}

/** The whole search as one query. */
export function inOne({ required, excluded }: SearchQuery): string {
  return [...required, ...(excluded === null ? [] : [`!${excluded}`])].join(" & ");
}

export function anyOf(terms: readonly SearchTerm[], label: Label): string {
  return `(${terms.map((term) => toOperand(term, label)).join(" | ")})`;
}

/** A term as an operand. Its words are only letters and digits, so nothing in it is an operator. */
function toOperand({ kind, text }: SearchTerm, label: Label): string {
  const words = bareWords(text).slice(0, OVERLAP);
  const marked = words.map((word, at) => `${word}${marksOf(kind === "prefix" && at === words.length - 1, label)}`);
  return `(${marked.join(" <-> ")})`;
}

function marksOf(isPrefix: boolean, label: Label): string {
  return isPrefix || label !== null ? `:${isPrefix ? "*" : ""}${label ?? ""}` : "";
}
