import type { ExtractedQuote } from "../../extract/extraction.ts";
import type { Facts } from "../facts.ts";
import { ARTICLE, entryAt, factTable, pointer, seqsByRole, span } from "../table.ts";

interface QuoteSpan {
  /** The quote's index. */
  readonly quote: number;
  readonly seq: number;
  readonly printed: ExtractedQuote["spans"][number];
}

export const quoteSpans = factTable<QuoteSpan>("quote_spans", {
  facts: toSpans,
  columns: {
    article_id: ARTICLE,
    quote_id: pointer("quote", ({ quote }) => quote),
    role: ({ printed }) => printed.role,
    seq: ({ seq }) => seq,
    ...span(({ printed }) => printed),
  },
});

function toSpans({ extraction }: Facts): QuoteSpan[] {
  return extraction.quotes.flatMap(({ spans }, quote) => {
    const seqs = seqsByRole(spans);
    return spans.map((printed, at) => ({ quote, seq: entryAt(seqs, at), printed }));
  });
}
