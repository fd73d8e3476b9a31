import type { Utf16Span } from "../span.ts";
import { BULLETS, ITEM_SIGNS } from "./bullets.ts";
import { pictureAt } from "./characters.ts";

/** Lines of at least this many UTF-16 units may always be wrapped text. */
const LONGEST_SHORT_LINE = 50;

/**
 * Finds lines that end a sentence: short ones, and those above an item of a list. A short line belongs to a list or to
 * contact details, and is not text wrapped at a width. A line is short if it has less than half the length of the text's
 * longest line, and less than 50 UTF-16 units.
 *
 * @returns whether such a line ends at a position of `text`, or null if the span contains no line end
 */
export function readShortLines(
  text: string,
  { start, end }: Utf16Span,
  longest: number,
): ((at: number) => boolean) | null {
  const first = text.indexOf("\n", start);
  if (first < 0 || first >= end) return null;
  const limit = Math.min(LONGEST_SHORT_LINE, longest / 2);
  const opening = text.charAt(start);
  return (at) => {
    const next = behindLineEnd(text, at);
    return next >= 0 && (at - lineStart(text, at, limit) < limit || isItem(text, next, opening));
  };
}

/** The start of the next line if nothing but white space stands before it; else -1. */
function behindLineEnd(text: string, at: number): number {
  const end = behindSpaces(text, at);
  return text.charAt(end) === "\n" ? end + 1 : -1;
}

/**
 * Whether a line begins with the sign of an item, and a space. A dash is one only if the span opens with it, too; any
 * emoji is.
 */
function isItem(text: string, start: number, opening: string): boolean {
  const at = behindSpaces(text, start);
  const sign = text.charAt(at);
  const picture = at < text.length ? pictureAt(text, at) : 0;
  const isSign = picture > 0 || ITEM_SIGNS.has(sign) || (sign === opening && BULLETS.has(sign));
  if (!isSign) return false;
  const behind = at + Math.max(picture, 1);
  return behindSpaces(text, behind) > behind || pictureAt(text, behind) > 0;
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r".includes(text.charAt(at))) at += 1;
  return at;
}

/** The start of the line that ends at a position, but not more than `limit` units back. */
function lineStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > 0 && at - start < limit && text.charAt(start - 1) !== "\n") start -= 1;
  return start;
}

/** The length of the longest line of a text, in UTF-16 units. */
export function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf("\n", from);
    const at = found < 0 ? text.length : found;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return longest;
}
