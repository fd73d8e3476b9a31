import type { Document } from "../text/document.ts";

/** The look-up form of a token, in lower case; "" outside the document. */
export function wordAt({ document }: { readonly document: Document }, at: number): string {
  return document.tokens[at]?.lower ?? "";
}

/** Whether one of these words stands from `from` to before `to`. */
export function holdsOneOf(
  of: { readonly document: Document },
  from: number,
  to: number,
  words: { has(word: string): boolean },
): boolean {
  for (let at = from; at < to; at += 1) if (words.has(wordAt(of, at))) return true;
  return false;
}

/**
 * The token behind the shortest of these phrases that begins at a token, in lower case with one space between words,
 * "much to the delight of"; -1 where none of at most `most` words does.
 */
export function endOfPhrase(
  of: { readonly document: Document },
  from: number,
  phrases: ReadonlySet<string>,
  most: number,
): number {
  let phrase = wordAt(of, from);
  for (let at = from + 1; at <= from + most; at += 1) {
    if (phrases.has(phrase)) return at;
    phrase += ` ${wordAt(of, at)}`;
  }
  return -1;
}
