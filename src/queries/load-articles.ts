import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articleFacts, articlePlaces, articles, quotes } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { inJson } from "./conditions.ts";
import { inOrder } from "./in-order.ts";
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
    const facts = groupBy(await queries.facts.rows(wanted), (row) => row.articleId);
    const reportedBy = await loadReportedBy(ids);
    const items = rows.map((row) => ({
      ...row,
      places: (places.get(row.id) ?? []).map(({ articleId: _, ...place }) => place),
      ...listedFacts(facts.get(row.id) ?? []),
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

/** The facts that lists show. */
const LISTED_FACTS = ["publication", "section", "url"] as const;

type ListedFacts = Pick<ArticleSummary, (typeof LISTED_FACTS)[number]>;

function listedFacts(facts: readonly { readonly name: string; readonly value: string }[]): ListedFacts {
  const first = (wanted: string) => facts.find(({ name }) => name === wanted)?.value ?? null;
  return { publication: first("publication"), section: first("section"), url: first("url") };
}

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
    // The first of each name: its seq is 0.
    facts: db.prepare(
      db
        .select({ articleId: articleFacts.articleId, name: articleFacts.name, value: articleFacts.value })
        .from(articleFacts)
        .where(
          and(
            inJson(articleFacts.articleId, "articles"),
            inArray(articleFacts.name, [...LISTED_FACTS]),
            eq(articleFacts.seq, 0),
          ),
        ),
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
