import { query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const COUNT_ARTICLES = valuesOf<[], number>("SELECT count(*) FROM articles");

/** `ArchiveStore.countArticles`. */
export function* countArticles(): Work<number> {
  return (yield* COUNT_ARTICLES.get()) ?? 0;
}

const LAST_ARTICLE = valuesOf<[], number>("SELECT coalesce(max(id), 0) FROM articles");

/** `ArchiveStore.lastArticleId`. */
export function* lastArticleId(): Work<number> {
  return (yield* LAST_ARTICLE.get()) ?? 0;
}

const COUNT_DECISIONS = valuesOf<[string], number>(
  "SELECT count(*) FROM decisions WHERE article_sha256 = ? AND value IS NOT NULL AND action <> 'remove'",
);

/** `ArchiveStore.countDecisionsAbout`. */
export function* countDecisionsAbout(sha256: string): Work<number> {
  return (yield* COUNT_DECISIONS.get(sha256)) ?? 0;
}

const PENDING = valuesOf<[], number>("SELECT article_id FROM decisions_pending ORDER BY article_id");

/** `ArchiveStore.pendingArticles`. */
export function* pendingArticles(): Work<number[]> {
  return yield* PENDING.all();
}

const COUNT_BY_VERSION = query<[], { readonly version: string | null; readonly articles: number }>(
  `SELECT runs.version AS version, count(*) AS articles
   FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id GROUP BY runs.version`,
);

/** `ArchiveStore.countByVersion`. */
export function* countByVersion(): Work<ReadonlyMap<string | null, number>> {
  return new Map((yield* COUNT_BY_VERSION.all()).map(({ version, articles }) => [version, articles]));
}
