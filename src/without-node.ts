/**
 * The part of onrecord that does not need Node: web pages, workers and edge functions can read articles, too.
 *
 * @module
 */
export type { Refusal, RefusalCode, WarningCode } from "./diagnostic.ts";
export { ArchiveError, type ArchiveErrorCode } from "./errors.ts";
export { type ExtractContext, extract } from "./extract/extract.ts";
export type {
  ExtractedArticle,
  ExtractedCredit,
  ExtractedDiagnostic,
  ExtractedMention,
  ExtractedOrganisation,
  ExtractedPerson,
  ExtractedQuote,
  ExtractedSpeaker,
  Extraction,
} from "./extract/extraction.ts";
export { type Span, sliceCodePoints, type TextSpan } from "./span.ts";
export { type Decoded, type DecodeOptions, decode, encode } from "./text/decode.ts";
