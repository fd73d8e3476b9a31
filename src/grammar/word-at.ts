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
