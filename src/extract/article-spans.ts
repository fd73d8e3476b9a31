import type { Utf16Span } from "../span.ts";
import type { Zone } from "../text/block.ts";
import type { ArticleSpanRole } from "../vocabulary.ts";
import type { Layout } from "../wire/layout.ts";

/** A stretch of the article and what it is, in UTF-16 units. */
export interface ArticleSpan extends Utf16Span {
  readonly role: ArticleSpanRole;
}

const ROLES: Readonly<Partial<Record<Zone, ArticleSpanRole>>> = {
  stamp: "stamp",
  byline: "byline",
  body: "body",
  caption: "caption",
  credit_line: "credit_line",
  note: "note",
};

/**
 * The spans of an article by role, in order of start; those that begin together, longest first. The headline is whole,
 * with its labels. Body blocks that follow each other are one span; the dateline, its agency and the time of
 * publication are spans of their own.
 */
export function toArticleSpans(layout: Layout): ArticleSpan[] {
  const spans: ArticleSpan[] = [];
  for (const block of layout.blocks) {
    const role = ROLES[block.zone];
    const last = spans.at(-1);
    if (role === undefined) continue;
    if (role === "body" && last?.role === "body") spans[spans.length - 1] = { ...last, end: block.end };
    else spans.push({ role, start: block.start, end: block.end });
  }
  if (layout.headline !== null) spans.push({ role: "headline", ...layout.headline });
  if (layout.dateline !== null) spans.push({ role: "dateline", ...layout.dateline.span });
  if (layout.dateline?.agency) spans.push({ role: "agency", ...layout.dateline.agency.span });
  if (layout.published !== null) spans.push({ role: "published", ...layout.published.span });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
