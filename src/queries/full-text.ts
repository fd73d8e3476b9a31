import type { SearchTerms } from "../archive/word-index.ts";
import { ArchiveError } from "../errors.ts";

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
  const required: string[] = [];
  const phrases: string[] = [];
  for (const [index, part] of parts.entries()) {
    const isPhrase = index % 2 === 1;
    const words = isPhrase ? [part] : part.split(/\s+/);
    const usable = words.map((word) => word.trim()).filter(isSearchable);
    required.push(...usable);
    if (isPhrase) phrases.push(...usable);
  }
  if (required.length === 0 || required.length > MAX_TERMS) {
    throw new ArchiveError("invalid_argument", `search: must have 1 to ${MAX_TERMS} words with a letter or digit`);
  }
  return { required, phrases };
}

function isSearchable(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
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
