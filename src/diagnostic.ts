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
  W_LANGUAGE: "not in English; only English articles are read for people and quotes",
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

/** What can be doubtful in a source: `W_NO_DATE`, `W_UNBALANCED_QUOTE` and so on. */
export type WarningCode = keyof typeof WARNINGS;

/** One doubt about one stretch of the text (UTF-16 units inside extraction). Doubt is data: nothing is thrown. */
export interface Diagnostic {
  readonly code: WarningCode;
  readonly span: Utf16Span;
  /** Defaults to the text of {@link WARNINGS}. */
  readonly message?: string;
}

/** Why a source is not stored. The set is closed. */
export const REFUSALS = {
  E_EMPTY: "no bytes, or nothing but white space and invisible characters",
  E_ENCODING: "not valid in its encoding, or in one whose bytes could not be given back",
  E_NUL: "U+0000 in the text, where SQLite's length() and LIKE would stop",
  E_BINARY: "the signature of a binary or office format",
  E_MARKUP: "HTML, XML or JSON as a whole, not plain text",
  E_TOO_LARGE: "larger than the limit, or than the memory of Node suffices for",
  E_NOT_FILE: "a folder where a file is needed, a pipe, a socket or a device",
  E_OUTSIDE: "found in a scan, but a link leads out of the scanned folder",
  E_IO: "the operating system refused to open or read it",
  E_RECORD: "a line of NDJSON that is no object with a text, or metadata that cannot be used",
  E_EXTRACTION: "an extraction that is not of its text, or that another version of the program has made",
  E_FORMAT: "damaged, or not what its format asks for",
  E_NOT_ARTICLE: "a picture, an event, a package or something else that is no article",
  E_SUMMARY_ONLY: "an item of a feed that has a summary but not the article",
  E_NO_TEXT: "nothing but pictures of text, or nothing that could be the body of an article",
  E_REMOVED: "removed from this archive, or with the same body as an article that was",
  E_INTERNAL: "a fault of this program while it was read or stored; nothing of it is stored",
} as const;

/** Why a source is not stored: `E_EMPTY`, `E_ENCODING` and so on. */
export type RefusalCode = keyof typeof REFUSALS;

/** The fate of a source that is not stored: a value, not an exception, since a bad source must not stop a run. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The reason with the figures at fault: "not valid UTF-8 at byte 812, line 9". */
  readonly reason: string;
}

/** Whether a result is a {@link Refusal}. */
export function isRefusal(result: object): result is Refusal {
  return "code" in result && "reason" in result;
}
