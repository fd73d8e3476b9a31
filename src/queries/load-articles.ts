import { asc, count } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articlePlaces, articles, quotes } from "../archive/schema.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { inJson } from "./conditions.ts";
import { groupBy, inOrder } from "./group-by.ts";
import type { ArticleSummary } from "./records.ts";
import { reportedByLoader } from "./reported-by.ts";

/** Loads summaries of articles by id, in the order of the ids. */
export function summaryLoader(db: Reader): (ids: readonly number[]) => Promise<ArticleSummary[]> {
  const queries = prepare(db);
  const loadReportedBy = reportedByLoader(db);
  return async (ids) => {
    const wanted = { articles: JSON.stringify(ids) };
    const rows = await queries.summaries.rows(wanted);
    const places = groupBy(await queries.places.rows(wanted), (row) => row.articleId);
    const counts = new Map((await queries.quoteCounts.rows(wanted)).map((row) => [row.articleId, row.quoteCount]));
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

const SUMMARY_COLUMNS = {
  ...ARTICLE_HEAD,
  byline: articles.byline,
  dateline: articles.dateline,
  language: articles.language,
  publishedAtBasis: articles.publishedAtBasis,
  sourceUri: articles.sourceUri,
} as const;

const PLACE_COLUMNS = {
  articleId: articlePlaces.articleId,
  name: articlePlaces.name,
  start: articlePlaces.startChar,
  end: articlePlaces.endChar,
  text: articlePlaces.exact,
} as const;

function prepare(db: Reader) {
  return {
    summaries: db.prepare(db.select(SUMMARY_COLUMNS).from(articles).where(inJson(articles.id, "articles"))),
    places: db.prepare(
      db
        .select(PLACE_COLUMNS)
        .from(articlePlaces)
        .where(inJson(articlePlaces.articleId, "articles"))
        .orderBy(asc(articlePlaces.articleId), asc(articlePlaces.seq)),
    ),
    quoteCounts: db.prepare(
      db
        .select({ articleId: quotes.articleId, quoteCount: count() })
        .from(quotes)
        .where(inJson(quotes.articleId, "articles"))
        .groupBy(quotes.articleId),
    ),
  };
}
