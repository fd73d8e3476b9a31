import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { ArchiveError } from "../errors.ts";

/** A search as people type it, made safe for FTS5. */
export interface SearchTerms {
  /** An FTS5 expression: every word and phrase a string, all of them required. */
  readonly match: string;
  /** The same of the longest word alone, as a rule the rarest: whatever meets `match` meets this. */
  readonly longest: string;
  /** What stood in double quotes: to be checked against the text, since the index stems words. */
  readonly phrases: readonly string[];
}

/** Longer searches are refused: 20,000 terms took two seconds. */
const MAX_LENGTH = 1000;
const MAX_TERMS = 64;

/**
 * The words and "exact phrases" of a search. Nothing in it is an operator; a term without letter or digit is dropped.
 * Straight and curly double quotes make a phrase; one that is not closed reaches to the end.
 *
 * @throws ArchiveError `invalid_argument` if nothing is left, or too much
 */
export function requireTerms(search: string): SearchTerms {
  if (typeof search !== "string" || search.length > MAX_LENGTH) {
    throw new ArchiveError("invalid_argument", `search: must be words, at most ${MAX_LENGTH} characters`);
  }
  const parts = search.replaceAll("\0", " ").split(/["“”„]/);
  const terms: string[] = [];
  const phrases: string[] = [];
  for (const [index, part] of parts.entries()) {
    const isPhrase = index % 2 === 1;
    const words = isPhrase ? [part] : part.split(/\s+/);
    const usable = words.map((word) => word.trim()).filter(isSearchable);
    terms.push(...usable);
    if (isPhrase) phrases.push(...usable);
  }
  if (terms.length === 0 || terms.length > MAX_TERMS) {
    throw new ArchiveError("invalid_argument", `search: must have 1 to ${MAX_TERMS} words with a letter or digit`);
  }
  return { match: terms.map(toStringTerm).join(" AND "), longest: toStringTerm(longestWord(terms)), phrases };
}

function longestWord(terms: readonly string[]): string {
  const words = terms.flatMap((term) => term.split(/\s+/)).filter(isSearchable);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function isSearchable(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}

function toStringTerm(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** Rows whose words, in a full-text table of the same ids, meet an FTS5 expression. */
export function matches(id: AnyColumn, table: "articles_fts" | "quotes_fts", match: string): SQL {
  const name = sql.identifier(table);
  return sql`${id} IN (SELECT rowid FROM ${name} WHERE ${name} MATCH ${match})`;
}

/** Whether a text has the exact words: white space, case and the shape of quotation marks and apostrophes do not count. */
export function hasPhrase(text: string, phrase: string): boolean {
  return findPhrase(normalize(text), normalize(phrase)) >= 0;
}

function findPhrase(text: string, phrase: string): number {
  let found = text.indexOf(phrase);
  while (found >= 0 && !standsAlone(text, found, found + phrase.length)) found = text.indexOf(phrase, found + 1);
  return found;
}

/** Whether a stretch neither begins nor ends within a word. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end);
}

function isWithinWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
}

function normalize(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}
