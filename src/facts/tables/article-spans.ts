import type { TextSpan } from "../../span.ts";
import type { ArticleSpanRole } from "../../vocabulary.ts";
import { ARTICLE, factTable, span, withSeq } from "../table.ts";

interface ArticleSpan extends TextSpan {
  readonly role: ArticleSpanRole;
  readonly seq: number;
}

export const articleSpans = factTable<ArticleSpan>("article_spans", {
  facts: ({ extraction, slice }) => withSeq(extraction.article.spans).map((one) => ({ ...one, text: slice(one) })),
  columns: {
    article_id: ARTICLE,
    role: ({ role }) => role,
    seq: ({ seq }) => seq,
    ...span((one) => one),
  },
});
