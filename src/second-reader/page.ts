import { readLanguage } from "../extract/language.ts";
import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { readDocument } from "../text/document.ts";
import { FAMILIES } from "../text/mark-families.ts";
import { findQuotationMarks, type MarkPair } from "../text/quotation-marks.ts";
import { readLayout } from "../wire/read-layout.ts";

/** A pair of quotation marks; the span holds the marks, `inner` does not. */
export interface PageMarks extends Utf16Span {
  readonly inner: Utf16Span;
  /** Single marks: ‘ ’. */
  readonly isSingle: boolean;
}

/** What of an article a second reader is shown: the paragraphs of its body, and how quotation marks pair in them. */
export interface Page {
  readonly text: string;
  /** In order, not overlapping; none if the article is in a language that is not read. Headline, captions and credits are left out. */
  readonly paragraphs: readonly Utf16Span[];
  /** The outermost pairs, in order, not overlapping. */
  readonly marks: readonly PageMarks[];
}

/** The page of an article, cut as extraction cuts it; `isBody` if the text has no headline or header. */
export function readPage(text: string, language: Language, isBody = false): Page {
  const document = readDocument(text, readLayout(text, language, { isBody }).blocks, language);
  if (!readLanguage(document).isRead) return { text, paragraphs: [], marks: [] };
  const paragraphs = document.blocks.filter(({ zone }) => zone === "body").map(({ start, end }) => ({ start, end }));
  return { text, paragraphs, marks: findQuotationMarks(document).pairs.map((pair) => toMarks(text, pair)) };
}

function toMarks(text: string, { start, end, inner }: MarkPair): PageMarks {
  return { start, end, inner, isSingle: FAMILIES.get(text.slice(start, inner.start)) === "single" };
}
