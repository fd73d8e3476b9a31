/**
 * Whether a text has the exact words; white space, case and the shape of quotation marks and apostrophes do not count.
 */
export function hasPhrase(text: string, phrase: string): boolean {
  return findPhrase(normalize(text), normalize(phrase)) >= 0;
}

/**
 * The text of a quote with its words one after another: what a split quote shows between its parts is left out, with
 * the marks and the comma there, which are the article's ("“We waited,” […] “and waited”").
 */
export function withoutSplits(text: string): string {
  return text.replaceAll(/[,;]?["”»’']? \[…\] ["“«‘']?/g, " ");
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
