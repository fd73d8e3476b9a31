import type { SearchTerm, SearchTerms } from "../word-index.ts";
import { bareWords } from "./bare-words.ts";

/** Which words of a row are meant: those of its text, or of the occasion; all if null. */
export type Label = "A" | "D" | null;

/** Parts of a text overlap by so many words, so what is longer is looked for by its beginning. */
export const OVERLAP = 64;

/** A search as `to_tsquery` takes it, by what is required and what is not wanted; each part of it alone. */
export interface SearchQuery {
  readonly required: readonly string[];
  /** Any of these; null if there are none. Phrases are not among them, for the index has other forms of their words, too. */
  readonly excluded: string | null;
}

export function toQuery({ required, excluded }: SearchTerms, label: Label): SearchQuery {
  const unwanted = excluded.filter(({ kind }) => kind !== "phrase");
  return {
    required: required.map((terms) => anyOf(terms, label)),
    excluded: unwanted.length === 0 ? null : anyOf(unwanted, label),
  };
}

/** All of it at once. */
export function inOne({ required, excluded }: SearchQuery): string {
  return [...required, ...(excluded === null ? [] : [`!${excluded}`])].join(" & ");
}

export function anyOf(terms: readonly SearchTerm[], label: Label): string {
  return `(${terms.map((term) => toOperand(term, label)).join(" | ")})`;
}

/** Words of letters and digits alone, in which nothing is an operator. */
function toOperand({ kind, text }: SearchTerm, label: Label): string {
  const words = bareWords(text).slice(0, OVERLAP);
  const marked = words.map((word, at) => `${word}${marksOf(kind === "prefix" && at === words.length - 1, label)}`);
  return `(${marked.join(" <-> ")})`;
}

function marksOf(isPrefix: boolean, label: Label): string {
  return isPrefix || label !== null ? `:${isPrefix ? "*" : ""}${label ?? ""}` : "";
}
