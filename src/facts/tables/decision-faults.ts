import { ARTICLE, decided, factTable } from "../table.ts";

/** The decisions about an article that could not be applied to what is read from it, and why. */
export const decisionFaults = factTable<{ readonly decision: string; readonly reason: string }>("decision_faults", {
  facts: ({ extraction }) => extraction.unapplied ?? [],
  columns: {
    article_id: ARTICLE,
    seq: (_fault, index) => index,
    decision_id: decided(({ decision }) => decision),
    reason: ({ reason }) => reason,
  },
});
