import type { TextSpan } from "../../span.ts";
import type { ArticleSpanRole } from "../../vocabulary.ts";
import type { Facts } from "../facts.ts";
import { ARTICLE, entryAt, factTable, seqsByRole, span } from "../table.ts";

interface ArticleSpan extends TextSpan {
  readonly role: ArticleSpanRole;
  readonly seq: number;
}

export const articleSpans = factTable<ArticleSpan>("article_spans", {
  facts: toSpans,
  columns: {
    article_id: ARTICLE,
    role: ({ role }) => role,
    seq: ({ seq }) => seq,
    ...span((one) => one),
  },
});

function toSpans({ extraction, slice }: Facts): ArticleSpan[] {
  const { spans } = extraction.article;
  const seqs = seqsByRole(spans);
  return spans.map((one, at) => {
    const { role, start, end } = one;
    return { role, start, end, text: slice(one), seq: entryAt(seqs, at) };
  });
}
