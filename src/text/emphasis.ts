import type { Utf16Span } from "../span.ts";

/** The signs by which plain text marks bold or italic print. */
const SIGNS = "*_";

/** Whether a paragraph is emphasised as a whole: "**Why?**", "_Why?_", "**Why?** (from Ann, Ashby)". */
export function isEmphasised(text: string, paragraph: Utf16Span): boolean {
  return SIGNS.includes(text.charAt(paragraph.start)) && SIGNS.includes(text.charAt(endOfAsked(text, paragraph) - 1));
}

/** The end of a paragraph, without brackets behind emphasised words: "**Why?**⟨ (from Ann, Ashby)⟩". */
export function endOfAsked(text: string, { start, end }: Utf16Span): number {
  if (text.charAt(end - 1) !== ")" || !SIGNS.includes(text.charAt(start))) return end;
  const open = text.lastIndexOf(" (", end);
  return open > start && SIGNS.includes(text.charAt(open - 1)) ? open : end;
}

/** A span without the signs at its end. */
export function withoutSigns(text: string, { start, end }: Utf16Span): Utf16Span {
  let last = end;
  while (last > start && SIGNS.includes(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

/** A span without the signs that stand on both sides of it: "⟨Ann Roe, 34, nurse⟩" for "**Ann Roe, 34, nurse**". */
export function withoutEmphasis(text: string, { start, end }: Utf16Span): Utf16Span {
  let [first, last] = [start, end];
  while (first < last && SIGNS.includes(text.charAt(first)) && SIGNS.includes(text.charAt(last - 1))) {
    first += 1;
    last -= 1;
  }
  return { start: first, end: last };
}

/** Whether a stretch of text ends as a question: "Why?", "**Why?**", "_Why?_", as plain text marks bold or italics. */
export function isAsking(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && SIGNS.includes(text.charAt(last))) last -= 1;
  return text.charAt(last) === "?" && (last === end - 1 || text.charAt(start) === text.charAt(end - 1));
}
