import type { Reader } from "../archive/reader.ts";
import type { SearchTable, SearchTerm, SearchTerms } from "../archive/word-index.ts";
import { hasPhrase } from "./full-text.ts";

/** The words of a row, column by column. */
export interface SearchedText {
  readonly id: number;
  readonly columns: readonly (string | null)[];
}

/** Whether the text must be checked, because an index also finds phrases in other forms of their words. */
export function hasPhrases({ required, excluded }: SearchTerms): boolean {
  return [...required.flat(), ...excluded].some(isPhrase);
}

/**
 * Which of the rows that the index has found have the exact words of a search's phrases, and none that it excludes. If
 * a phrase is one of several terms any of which will do, the index is asked about the others.
 */
export async function haveExactWords(
  db: Reader,
  table: SearchTable,
  { required, excluded }: SearchTerms,
  ids: readonly number[],
  texts: readonly SearchedText[],
): Promise<ReadonlySet<number>> {
  const unwanted = excluded.filter(isPhrase);
  let left = texts.filter((text) => !unwanted.some((phrase) => isIn(text, phrase)));
  for (const group of required.filter((terms) => terms.some(isPhrase))) {
    const others = group.filter((term) => !isPhrase(term));
    const have = others.length === 0 ? new Set<number>() : await db.words.having(table, others, ids);
    left = left.filter((text) => have.has(text.id) || group.some((term) => isPhrase(term) && isIn(text, term)));
  }
  return new Set(left.map(({ id }) => id));
}

function isPhrase({ kind }: SearchTerm): boolean {
  return kind === "phrase";
}

function isIn({ columns }: SearchedText, { text }: SearchTerm): boolean {
  return columns.some((column) => column !== null && hasPhrase(column, text));
}
