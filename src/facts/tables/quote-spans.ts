import type { ExtractedQuote } from "../../extract/extraction.ts";
import { ARTICLE, factTable, pointer, span, withSeq } from "../table.ts";

type QuoteSpan = ExtractedQuote["spans"][number] & { readonly quote: number; readonly seq: number };

export const quoteSpans = factTable<QuoteSpan>("quote_spans", {
  facts: ({ extraction }) =>
    extraction.quotes.flatMap(({ spans }, quote) => withSeq(spans).map((one) => ({ ...one, quote }))),
  columns: {
    quote_id: pointer("quote", ({ quote }) => quote),
    article_id: ARTICLE,
    role: ({ role }) => role,
    seq: ({ seq }) => seq,
    ...span((one) => one),
  },
});
