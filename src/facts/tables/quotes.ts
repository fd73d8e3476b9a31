import type { DecidedQuoteReading } from "../../decisions/reading.ts";
import { ARTICLE, decided, factTable, ownId } from "../table.ts";

export const quotes = factTable<DecidedQuoteReading>("quotes", {
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
    decided: (quote) => quote.decided ?? null,
    decision_id: decided(({ decision }) => decision),
  },
});
