import type { PageSpan } from "../../span.ts";
import { insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const HAS_ANY = valuesOf<[number], number>("SELECT 1 FROM article_pages WHERE article_id = ? LIMIT 1");
const INSERT = insertInto("article_pages", ["article_id", "page", "start_char", "end_char"]);

/**
 * Records which passage is on which page, unless the article already has pages: the same text may come with different
 * ones.
 */
export function* insertPages(articleId: number, pages: readonly PageSpan[] = []): Work<void> {
  if (pages.length === 0 || (yield* HAS_ANY.get(articleId)) !== undefined) return;
  yield* INSERT.rows(pages.flatMap(({ page, start, end }) => [articleId, page, start, end]));
}

const FIND = query<[{ readonly articleId: number }], PageSpan>(
  `SELECT page, start_char AS "start", end_char AS "end" FROM article_pages
   WHERE article_id = @articleId AND 1 = (SELECT count(DISTINCT original_id) FROM receipts WHERE article_id = @articleId)
   ORDER BY page`,
);

/** `ArchiveStore.pagesOf`. */
export function* pagesOf(articleId: number): Work<PageSpan[]> {
  return yield* FIND.all({ articleId });
}
