import type { ArticlePage } from "../second-reader/opinion.ts";
import { codePointIndex, overlaps } from "../span.ts";
import type { Extraction } from "./extraction.ts";

/** The rules are sure of a quote of this confidence: nobody else need look at it. */
const SURE = 0.8;

/**
 * The page with only those paragraphs in which another reader may see more than the rules: those where the rules have a
 * quote that is not sure, or none although there are quotation marks. What another reader finds elsewhere is wrong more
 * often than right.
 */
export function onlyDoubtful(page: ArticlePage, { quotes }: Extraction): ArticlePage {
  const toCodePoint = codePointIndex(page.text);
  const spans = quotes.flatMap((quote) =>
    quote.spans
      .filter(({ role }) => role === "content")
      .map(({ start, end }) => ({ start, end, sure: quote.confidence >= SURE })),
  );
  const paragraphs = page.paragraphs.filter((paragraph) => {
    const reach = { start: toCodePoint(paragraph.start), end: toCodePoint(paragraph.end) };
    const held = spans.filter((span) => overlaps(span, reach));
    return held.length > 0 ? held.some(({ sure }) => !sure) : page.marks.some((pair) => overlaps(pair, paragraph));
  });
  return { ...page, paragraphs };
}
