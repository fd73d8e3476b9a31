import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";

/** How much of a paragraph is examined, in UTF-16 units. */
export const MAX_TALK = 600;

/** Whether a span asks something, or contains "I", "we" or "you". */
export function isTalkAt(text: string, { start, end }: Utf16Span, language: Language): boolean {
  return isTalk(text.slice(start, Math.min(end, start + MAX_TALK)), language);
}

/** Whether words ask something, or contain "I", "we" or "you". */
export function isTalk(words: string, language: Language): boolean {
  if (words.includes("?")) return true;
  return words
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}']+/u)
    .some((word) => language.turns.talkingWords.has(word));
}
