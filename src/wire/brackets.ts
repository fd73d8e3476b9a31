import type { Utf16Span } from "../span.ts";
import { isInvisible, isSpace, trimSpan } from "../text/characters.ts";

const OPENERS = "([";
const CLOSERS = ")]";

/**
 * The bracketed parts at the end of a span, in order, including the brackets: "… rose. ($1 = 0.9 euros) (Reporting by
 * …)" has two. A full stop after a bracket is skipped. Linear in the length of what is read.
 */
export function findTrailingBrackets(text: string, start: number, end: number): Utf16Span[] {
  const found: Utf16Span[] = [];
  let to = end;
  for (;;) {
    const at = skipBack(text, start, to);
    const open = CLOSERS.includes(text.charAt(at - 1)) && at > start ? findOpener(text, start, at) : -1;
    if (open < 0) return found.reverse();
    found.push({ start: open, end: to });
    to = trimSpan(text, start, open).end;
  }
}

/** Skips white space and one full stop backwards. */
function skipBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isPadding(text.charCodeAt(at - 1))) at -= 1;
  if (at > start && text.charAt(at - 1) === "." && CLOSERS.includes(text.charAt(at - 2))) at -= 1;
  return at;
}

function isPadding(unit: number): boolean {
  return isSpace(unit) || isInvisible(unit);
}

/** The opening bracket for the closing one before `end`; -1 if it has none. */
function findOpener(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const sign = text.charAt(at);
    if (CLOSERS.includes(sign)) depth += 1;
    else if (OPENERS.includes(sign)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The last opening bracket that is not closed; -1 if there is none. */
export function findUnclosedBracket(text: string, start: number, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const sign = text.charAt(at);
    if (CLOSERS.includes(sign)) closed += 1;
    else if (OPENERS.includes(sign)) {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return -1;
}

/** The span inside a bracketed part, trimmed. */
export function insideBrackets(text: string, part: Utf16Span): Utf16Span {
  let end = part.end;
  while (end > part.start && !CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return trimSpan(text, part.start + 1, Math.max(part.start + 1, end - 1));
}
