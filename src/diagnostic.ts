import type { Utf16Span } from "./span.ts";

/** What may be doubtful about a source that was read. The set is closed. */
export const WARNINGS = {
  W_CONTROL_CHARS: "control characters other than white space",
  W_REPLACEMENT_CHAR: "U+FFFD was already in the source",
  W_MOJIBAKE: "typical sequences of UTF-8 read as Windows-1252",
  W_BIDI: "directional overrides or isolates that can reorder what is displayed",
  W_INVISIBLE: "invisible tag characters",
  W_MIXED_SCRIPT: "one word mixes Latin with look-alike letters of another script",
  W_LANG: "most letters are not of the Latin script: the rules do not apply",
  W_HTML: "HTML entities in plain text, kept as they are",
  W_LONG_HEADLINE: "the headline has more than 1,000 characters",
  W_NO_HEADLINE: "no line can be the headline",
  W_NO_BODY: "nothing follows the header",
  W_NO_DATE: "no date line",
  W_DATE: "a date line names no date that exists or can be read in one way only",
  W_UNBALANCED_QUOTE: "an opening mark without a closing one, or the reverse",
  W_UNCLOSED_CREDITS: "the sign-off has no closing parenthesis",
  W_MULTIPLE_ARTICLES: "a second header follows a sign-off",
} as const;

export type WarningCode = keyof typeof WARNINGS;

/** One doubt about one stretch of the text (UTF-16 units inside extraction). Doubt is data: nothing is thrown. */
export interface Diagnostic {
  readonly code: WarningCode;
  readonly span: Utf16Span;
  /** Defaults to the text of {@link WARNINGS}. */
  readonly message?: string;
}
