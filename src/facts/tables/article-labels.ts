import { ARTICLE, factTable, possibleSpan } from "../table.ts";
import type { ArticleLabel } from "../to-article-labels.ts";

/** The labels and notes of desks, in the order of the text, those of a headline first. */
export const articleLabels = factTable<ArticleLabel>("article_labels", {
  facts: ({ labels }) => labels,
  columns: {
    article_id: ARTICLE,
    seq: (_label, index) => index,
    label: ({ label }) => label,
    number: ({ number }) => number,
    printed_in: ({ place }) => place,
    basis: ({ basis }) => basis,
    ...possibleSpan(({ printed }) => printed),
  },
});
