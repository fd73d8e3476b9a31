import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { articles, quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { requireKnownKeys } from "../known-keys.ts";
import {
  ARTICLE_CONDITIONS,
  type ArticleConditions,
  articleConditions,
  checkArticleConditions,
} from "./article-filter.ts";
import { requireOneOf } from "./check-values.ts";
import type { CursorKey } from "./cursor.ts";
import { requireTerms } from "./full-text.ts";
import { createListing, type Page, type PageRequest } from "./listing.ts";
import { summaryLoader } from "./load-articles.ts";
import { quoteLoader } from "./load-quotes.ts";
import { rankedIds, type SearchTable } from "./ranked.ts";
import { FEW, givesAtMost, type Reader } from "./reader.ts";
import type { ArticleSummary, Quote } from "./records.ts";
import { type SnippetPart, snippetsOf } from "./snippets.ts";

/** Where to search. Conditions on articles hold for quotes by their article. */
export interface SearchFilter extends ArticleConditions {
  /** Only in quotes, or only in whole articles; both if not given: quotes first. */
  readonly in?: SearchTable | undefined;
}

/** A quote that has the words in its text, its speaker's name or title, or its occasion. */
export interface QuoteHit {
  readonly kind: "quote";
  readonly id: number;
  /** The higher the better; comparable among the quotes of one search. */
  readonly score: number;
  readonly snippet: readonly SnippetPart[];
  readonly quote: Quote;
}

/** An article that has the words in its text. */
export interface ArticleHit {
  readonly kind: "article";
  readonly id: number;
  /** The higher the better; comparable among the articles of one search. */
  readonly score: number;
  readonly snippet: readonly SnippetPart[];
  /** Where the snippet's text begins in the article's, in code points. */
  readonly start: number;
  readonly article: ArticleSummary;
}

/** What a search finds: quotes first, then whole articles. */
export type SearchHit = QuoteHit | ArticleHit;

/**
 * Searches quotes and articles, best first; where more than 30,000 have the words, the one stored last comes
 * first. All words are required, in any order, and found in other forms of the word
 * too ("meeting" finds "meet"); words in double quotes are found exactly as they are, in this order. Nothing in `words`
 * is an operator.
 *
 * @throws ArchiveError `invalid_argument` for words, a filter or a page that cannot be used
 */
export type Search = (words: string, filter?: SearchFilter, page?: PageRequest) => Promise<Page<SearchHit>>;

const FILTER_KEYS = [...ARTICLE_CONDITIONS, "in"] as const satisfies readonly (keyof SearchFilter)[];

export function createSearch(db: Reader): Search {
  const load = hitLoader(db);
  return async (words, filter = {}, page = {}) => {
    const terms = requireTerms(words);
    requireKnownKeys("filter", filter, FILTER_KEYS);
    const listing = createListing<SearchFilter & { words: string }, SearchHit>({
      noun: "search",
      check: checkSearchFilter,
      find: (_, after, limit) => findHitKeys(db, words, filter, after, limit),
      load: (keys) => load(keys, terms.match),
    });
    return listing.list({ ...filter, words }, page);
  };
}

function checkSearchFilter(filter: SearchFilter): void {
  checkArticleConditions(filter);
  requireOneOf("in", filter.in, ["quotes", "articles"]);
}

/** The keys [table, rank, id] of hits: quotes first, each by rank. */
async function findHitKeys(
  db: Reader,
  words: string,
  filter: SearchFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const terms = requireTerms(words);
  const [from, rank, id] = after ?? [];
  const inArticles = await articleConditions(db, filter);
  const tables = (["quotes", "articles"] as const).filter((table) => table === (filter.in ?? table));
  const keys: CursorKey[] = [];
  for (const table of tables.slice(from === "articles" ? tables.indexOf("articles") : 0)) {
    if (keys.length >= limit) break;
    const place = table === from ? { rank: Number(rank), id: Number(id) } : null;
    const within = await hitsWithin(db, table, inArticles);
    const ranked = await rankedIds(db, table, terms, { within, after: place, limit: limit - keys.length });
    keys.push(...ranked.map((hit): CursorKey => [table, hit.rank, hit.id]));
  }
  return keys;
}

/** Whether a hit is in one of the articles that the conditions leave. */
async function hitsWithin(db: Reader, table: SearchTable, conditions: readonly SQL[]): Promise<SQL | undefined> {
  if (conditions.length === 0) return undefined;
  const left = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(...conditions));
  // The sign keeps SQLite from asking the full-text index anew for each id: 100,000 articles took five seconds.
  if (table === "articles") return inArray(sql`+rowid`, left);
  const inThem = db.select({ id: quotes.id }).from(quotes).where(inArray(quotes.articleId, left));
  if (await givesAtMost(db, FEW, left)) return inArray(sql`+rowid`, inThem);
  const article = db.select({ id: quotes.articleId }).from(quotes).where(eq(quotes.id, sql`quotes_fts.rowid`));
  return sql`${article} IN ${left}`;
}

function hitLoader(db: Reader): (keys: readonly CursorKey[], match: string) => Promise<SearchHit[]> {
  const loadQuotes = quoteLoader(db);
  const loadArticles = summaryLoader(db);
  return async (keys, match) => {
    const quoteIds = idsIn(keys, "quotes");
    const articleIds = idsIn(keys, "articles");
    const quotesById = new Map((await loadQuotes(quoteIds)).map((quote) => [quote.id, quote]));
    const articlesById = new Map((await loadArticles(articleIds)).map((article) => [article.id, article]));
    const inQuotes = await snippetsOf(db, "quotes", match, quoteIds);
    const inArticles = await snippetsOf(db, "articles", match, articleIds);
    return keys.map(([table, rank, key]) => {
      const id = Number(key);
      const score = -Number(rank);
      if (table === "quotes") {
        const quote = required(quotesById.get(id));
        return { kind: "quote", id, score, snippet: required(inQuotes.get(id)).parts, quote };
      }
      const { parts, start } = required(inArticles.get(id));
      return { kind: "article", id, score, snippet: parts, start, article: required(articlesById.get(id)) };
    });
  };
}

function idsIn(keys: readonly CursorKey[], table: SearchTable): number[] {
  return keys.filter(([where]) => where === table).map(([, , id]) => Number(id));
}

/** The full-text index and the tables agree, or `verify` says so. */
function required<T>(value: T | undefined): T {
  if (value !== undefined) return value;
  throw new ArchiveError("database", "the search index does not agree with the archive; run verify");
}
