import { asc, count } from "drizzle-orm";
import { articlePlaces, articles, quotes } from "../archive/schema.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { groupBy, inJson, inOrder, type Reader } from "./reader.ts";
import type { ArticleSummary } from "./records.ts";
import { reportedByLoader } from "./reported-by.ts";

/** Loads summaries of articles by id, in the order of the ids. */
export function summaryLoader(db: Reader): (ids: readonly number[]) => Promise<ArticleSummary[]> {
  const queries = prepare(db);
  const loadReportedBy = reportedByLoader(db);
  return async (ids) => {
    const wanted = { articles: JSON.stringify(ids) };
    const rows = await queries.articles.execute(wanted);
    const places = groupBy(await queries.places.execute(wanted), (row) => row.articleId);
    const counts = new Map((await queries.quoteCounts.execute(wanted)).map((row) => [row.articleId, row.quoteCount]));
    const reportedBy = await loadReportedBy(ids);
    const items = rows.map((row) => ({
      ...row,
      places: (places.get(row.id) ?? []).map(({ articleId: _, ...place }) => place),
      reportedBy: reportedBy.get(row.id) ?? [],
      quoteCount: counts.get(row.id) ?? 0,
    }));
    return inOrder(ids, items);
  };
}

function prepare(db: Reader) {
  return {
    articles: db
      .select({
        ...ARTICLE_HEAD,
        byline: articles.byline,
        dateline: articles.dateline,
        language: articles.language,
        publishedAtBasis: articles.publishedAtBasis,
        sourceUri: articles.sourceUri,
      })
      .from(articles)
      .where(inJson(articles.id, "articles"))
      .prepare(),
    places: db
      .select({
        articleId: articlePlaces.articleId,
        name: articlePlaces.name,
        start: articlePlaces.startChar,
        end: articlePlaces.endChar,
        text: articlePlaces.exact,
      })
      .from(articlePlaces)
      .where(inJson(articlePlaces.articleId, "articles"))
      .orderBy(asc(articlePlaces.articleId), asc(articlePlaces.seq))
      .prepare(),
    quoteCounts: db
      .select({ articleId: quotes.articleId, quoteCount: count() })
      .from(quotes)
      .where(inJson(quotes.articleId, "articles"))
      .groupBy(quotes.articleId)
      .prepare(),
  };
}
