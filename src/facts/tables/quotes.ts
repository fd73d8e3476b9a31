import type { ExtractedQuote } from "../../extract/extraction.ts";
import { ARTICLE, factTable, ownId } from "../table.ts";

export const quotes = factTable<ExtractedQuote>("quotes", {
  facts: ({ extraction }) => extraction.quotes,
  columns: {
    id: ownId("quote"),
    article_id: ARTICLE,
    seq: (_quote, index) => index,
    kind: ({ kind }) => kind,
    stance: ({ stance }) => stance,
    text: ({ text }) => text,
    start_char: ({ start }) => start,
    end_char: ({ end }) => end,
    said_from: ({ saidFrom }) => saidFrom,
    said_until: ({ saidUntil }) => saidUntil,
    said_basis: ({ saidBasis }) => saidBasis,
    rule: ({ rule }) => rule,
    confidence: ({ confidence }) => confidence,
  },
});
