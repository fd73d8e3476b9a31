import type { Utf16Span } from "../span.ts";

/**
 * The words below a label have at least this many UTF-16 units, and end as a sentence does: in a list of people nothing
 * like that stands there.
 */
const MIN_LENGTH = 40;

const SENTENCE_END = /[.?!…][”’"'*_)\]]*$/;

/** How long a full stop and the marks behind it may be. */
const LONGEST_END = 4;

/** Whether a stretch has some length and ends as a sentence does, as what is said below a label. */
export function endsAsSpeech(text: string, stretch: Utf16Span | undefined): boolean {
  return stretch !== undefined && stretch.end - stretch.start >= MIN_LENGTH && endsAsSentence(text, stretch);
}

/** Whether a stretch ends as a sentence does. */
export function endsAsSentence(text: string, { start, end }: Utf16Span): boolean {
  return SENTENCE_END.test(text.slice(Math.max(start, end - LONGEST_END), end));
}
