import type { Utf16Span } from "../span.ts";

/** Lines of at least this many UTF-16 units may always be wrapped text. */
const LONGEST_SHORT_LINE = 50;

/**
 * Finds short lines. A sentence ends with a short line: it belongs to a list or to contact details, and is not text
 * wrapped at a width. A line is short if it has less than half the length of the text's longest line, and less than 50
 * UTF-16 units.
 *
 * @returns whether a short line ends at a position of `text`, or null if the span contains no line end
 */
export function readShortLines(
  text: string,
  { start, end }: Utf16Span,
  longest: number,
): ((at: number) => boolean) | null {
  const first = text.indexOf("\n", start);
  if (first < 0 || first >= end) return null;
  const limit = Math.min(LONGEST_SHORT_LINE, longest / 2);
  return (at) => isLineEnd(text, at) && at - lineStart(text, at, limit) < limit;
}

function isLineEnd(text: string, at: number): boolean {
  let end = at;
  while (" \t\r".includes(text.charAt(end)) && end < text.length) end += 1;
  return text.charAt(end) === "\n";
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
