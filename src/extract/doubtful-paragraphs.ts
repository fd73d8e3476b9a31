import type { Language } from "../languages/language.ts";
import type { ArticlePage } from "../second-reader/opinion.ts";
import { codePointIndex, overlaps, type Utf16Span } from "../span.ts";
import type { Extraction } from "./extraction.ts";

/** The rules are sure of a quote of this confidence: nobody else need look at it. */
const SURE = 0.8;

/**
 * The page with only those paragraphs in which another reader may see more than the rules: where they hold a quote that is not sure, or
 * none though there are quotation marks, or a verb of speech.
 */
export function onlyDoubtful(page: ArticlePage, { quotes }: Extraction, language: Language): ArticlePage {
  const toCodePoint = codePointIndex(page.text);
  const spans = quotes.flatMap((quote) =>
    quote.spans
      .filter(({ role }) => role === "content")
      .map(({ start, end }) => ({ start, end, sure: quote.confidence >= SURE })),
  );
  const paragraphs = page.paragraphs.filter((paragraph) => {
    const reach = { start: toCodePoint(paragraph.start), end: toCodePoint(paragraph.end) };
    const held = spans.filter((span) => overlaps(span, reach));
    return held.length > 0 ? held.some(({ sure }) => !sure) : mayHoldSpeech(page, paragraph, language);
  });
  return { ...page, paragraphs };
}

function mayHoldSpeech({ text, marks }: ArticlePage, paragraph: Utf16Span, { speech }: Language): boolean {
  if (marks.some((pair) => overlaps(pair, paragraph))) return true;
  const words =
    text
      .slice(paragraph.start, paragraph.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => speech.verbs.has(word));
}
