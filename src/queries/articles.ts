import { and } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import { requireNoOptions } from "../known-keys.ts";
import { articleDetailLoader } from "./article-detail.ts";
import { prepareArticlePages } from "./article-pages.ts";
import { type ArticleReference, isArticle } from "./article-reference.ts";
import { checkFilter } from "./check-filter.ts";
import { countRows } from "./count-rows.ts";
import { articlesCounted } from "./counted-set.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { type ArticleFilter, FILTERS } from "./filters.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { articleConditions } from "./list-conditions.ts";
import { createListing, type Listing } from "./listing.ts";
import { summaryLoader } from "./load-articles.ts";
import { byTime, fillPage } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Article, ArticleSummary } from "./records.ts";
import { requireNotRemoved } from "./removed.ts";
import { SORTS, type Sort } from "./sorts.ts";

/** The articles of an archive, newest first; within a day the last added first; undated ones last. */
export interface Articles extends Listing<ArticleFilter, ArticleSummary>, Grouping<"articles"> {
  /**
   * One article with its text and everything read from it, by id or by at least seven digits of its SHA-256.
   *
   * @throws ArchiveError `not_found`, with what became of it if it was removed or redacted; `ambiguous` if two sources
   * begin with the same digits
   */
  get(key: ArticleReference): Promise<Article>;
}

export function createArticles(db: Reader): Articles {
  const load = summaryLoader(db);
  const loadDetail = articleDetailLoader(db);
  const findPrepared = prepareArticlePages(db);
  const listing = createListing<ArticleFilter, ArticleSummary>(db, {
    noun: "articles",
    leavesOutHeldBack: true,
    check: (filter) => checkFilter(FILTERS.articles, filter),
    sorts: SORTS.articles,
    find: async (filter, after, limit, sort) =>
      (sort === undefined ? await findPrepared(filter, after, limit) : null) ??
      findArticleKeys(db, filter, after, limit, sort),
    count: (filter, limit) => countArticles(db, filter, limit),
    load: (keys) => load(keys.map(([, id]) => Number(id))),
  });
  const grouping = createGrouping(db, {
    noun: "articles",
    leavesOutHeldBack: true,
    find: (filter) => articlesCounted(db, filter),
    findArticles: (filter) => articlesCounted(db, filter),
    count: (filter) => countArticles(db, filter, null),
  });
  return {
    ...listing,
    ...grouping,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("articles.get", rest);
        const found = await db.select({ id: articles.id }).from(articles).where(isArticle(key));
        if (found.length === 0) await requireNotRemoved(db, key);
        const summaries = await load(found.map(({ id }) => id));
        return loadDetail(onlyOne("article", key, summaries, ({ sha256 }) => sha256));
      }),
  };
}

/** The keys [published_on, id] of articles, newest first, or oldest first. */
export async function findArticleKeys(
  db: Reader,
  filter: ArticleFilter,
  after: CursorKey | null,
  limit: number,
  sort?: Sort,
): Promise<CursorKey[]> {
  const { stretches, order } = byTime(sort);
  const conditions = await articleConditions(db, filter);
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id };
  return fillPage(stretches(columns, after), limit, async (stretch, wanted) => {
    const rows = await db
      .select({ on: articles.publishedOn, id: articles.id })
      .from(articles)
      .where(and(stretch, ...conditions))
      .orderBy(...order(columns))
      .limit(wanted);
    return rows.map(({ on, id }) => [on, id]);
  });
}

async function countArticles(db: Reader, filter: ArticleFilter, limit: number | null): Promise<number> {
  const conditions = await articleConditions(db, filter);
  const all = db.select({ id: articles.id }).from(articles);
  return countRows(db, all.where(and(...conditions)), limit);
}
