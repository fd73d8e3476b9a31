import type { Language } from "../languages/language.ts";
import type { ArticlePage, PageMarks } from "../second-reader/opinion.ts";
import { readDocument } from "../text/document.ts";
import { FAMILIES } from "../text/mark-families.ts";
import { findQuotationMarks, type MarkPair } from "../text/quotation-marks.ts";
import { readLayout } from "../wire/read-layout.ts";
import { readLanguage } from "./language.ts";

/** The page of an article, cut as extraction cuts it; `isBody` if the text has no headline or header. */
export function toArticlePage(text: string, language: Language, isBody = false): ArticlePage {
  const document = readDocument(text, readLayout(text, language, { isBody }).blocks, language);
  if (!readLanguage(document).isRead) return { text, paragraphs: [], marks: [] };
  const paragraphs = document.blocks.filter(({ zone }) => zone === "body").map(({ start, end }) => ({ start, end }));
  return { text, paragraphs, marks: findQuotationMarks(document).pairs.map((pair) => toMarks(text, pair)) };
}

function toMarks(text: string, { start, end, inner }: MarkPair): PageMarks {
  return { start, end, inner, isSingle: FAMILIES.get(text.slice(start, inner.start)) === "single" };
}
