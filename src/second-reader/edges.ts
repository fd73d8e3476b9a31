import type { Utf16Span } from "../span.ts";
import { isDigit, isLetter, unitAt } from "../text/characters.ts";

/** A stretch without what stands before its first and behind its last letter or digit; empty if it has neither. */
export function coreOf(text: string, { start, end }: Utf16Span): Utf16Span {
  let from = start;
  let to = end;
  while (from < to && !isSign(unitAt(text, from))) from += 1;
  while (to > from && !isSign(unitAt(text, to - 1))) to -= 1;
  return { start: from, end: to };
}

function isSign(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** Whether two stretches are the same except for marks and punctuation at their ends. */
export function isSameCore(text: string, one: Utf16Span, other: Utf16Span): boolean {
  const [a, b] = [coreOf(text, one), coreOf(text, other)];
  return a.start === b.start && a.end === b.end;
}
