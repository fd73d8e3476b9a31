/**
 * The words of a text as the index has them before it takes their stems: runs of letters and digits, in lower case and
 * without accents, split as by SQLite's tokenizer `unicode61`.
 */
export function bareWords(text: string): string[] {
  return text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

/** The words as they are printed, and where each begins, in UTF-16 units. */
export function printedWords(text: string): { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)].map(({ 0: word, index = 0 }) => ({ word, start: index }));
}
