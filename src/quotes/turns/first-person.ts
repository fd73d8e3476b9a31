import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { outsideMarks } from "../../text/outside-marks.ts";

/** Whether a paragraph says "I", "we" or "my" outside quotation marks. */
export function isOwnOutside(document: Document, block: Utf16Span | undefined): boolean {
  return block !== undefined && saysOutside(document, block, document.language.turns.ownWords);
}

/** Whether a paragraph says "I", "we", "my" or "you" outside quotation marks, as whoever talks does. */
export function isTalkOutside(document: Document, block: Utf16Span | undefined): boolean {
  const { addressingWords, ownWords } = document.language.turns;
  return block !== undefined && saysOutside(document, block, ownWords, addressingWords);
}

/**
 * Whether a paragraph has a word of one of these lists, which are in small letters with straight apostrophes, outside
 * quotation marks.
 */
export function saysOutside(
  { text }: Document,
  { start, end }: Utf16Span,
  ...lists: readonly ReadonlySet<string>[]
): boolean {
  const outside = outsideMarks(text.slice(start, end)).toLowerCase().replaceAll("’", "'");
  return outside.split(/[^\p{L}']+/u).some((word) => lists.some((words) => words.has(word)));
}
