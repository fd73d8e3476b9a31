import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";

/** Whether a paragraph says "I", "we" or "my" outside quotation marks. */
export function isOwnOutside(document: Document, block: Utf16Span | undefined): boolean {
  return block !== undefined && saysOutside(document, block, document.language.turns.ownWords);
}

/** Whether a paragraph has one of these words, which are in small letters with straight apostrophes, outside marks. */
export function saysOutside({ text }: Document, { start, end }: Utf16Span, words: ReadonlySet<string>): boolean {
  const outside = text.slice(start, end).replace(IN_MARKS, " ").toLowerCase().replaceAll("’", "'");
  return outside.split(/[^\p{L}']+/u).some((word) => words.has(word));
}

const IN_MARKS = /“[^”]*”?|"[^"]*"?|(?<=^|\s)‘[^’]*’(?!\p{L})/gu;
