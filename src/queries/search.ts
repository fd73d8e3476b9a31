import { and, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import type { SearchTable, SearchTerms, SnippetPart, Within } from "../archive/word-index.ts";
import { ArchiveError } from "../errors.ts";
import { requireNoOptions } from "../known-keys.ts";
import { checkFilter } from "./check-filter.ts";
import { FEW, givesAtMost } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { ARTICLE_CONDITIONS, FILTERS, type SearchFilter } from "./filters.ts";
import { requireTerms } from "./full-text.ts";
import { createPages, type Page, type PageRequest, type ReadOptions } from "./listing.ts";
import { summaryLoader } from "./load-articles.ts";
import { quoteLoader } from "./load-quotes.ts";
import { rankedIds } from "./ranked.ts";
import type { ArticleSummary, Quote } from "./records.ts";

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
export type Search = (
  words: string,
  filter?: SearchFilter,
  page?: PageRequest,
  options?: ReadOptions,
) => Promise<Page<SearchHit>>;

export function createSearch(db: Reader): Search {
  const load = hitLoader(db);
  return async (words, filter = {}, page = {}, options = {}, ...rest) => {
    requireNoOptions("search", rest);
    const terms = requireTerms(words);
    const list = createPages<SearchFilter & { words: string }, SearchHit>(db, {
      noun: "search",
      leavesOutHeldBack: true,
      check: () => checkFilter(FILTERS.search, filter),
      find: ({ words: _, ...asked }, after, limit) => findHitKeys(db, terms, asked, after, limit),
      load: (keys) => load(keys, terms),
    });
    return list({ ...filter, words }, page, options);
  };
}

/** The keys [table, rank, id] of hits: quotes first, each by rank. */
async function findHitKeys(
  db: Reader,
  terms: SearchTerms,
  filter: SearchFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const [from, rank, id] = after ?? [];
  const within = await withinArticles(db, await conditionsOf(db, ARTICLE_CONDITIONS, filter));
  const tables = (["quotes", "articles"] as const).filter((table) => table === (filter.in ?? table));
  const keys: CursorKey[] = [];
  for (const table of tables.slice(from === "articles" ? tables.indexOf("articles") : 0)) {
    if (keys.length >= limit) break;
    const place = table === from ? { rank: Number(rank), id: Number(id) } : null;
    const ranked = await rankedIds(db, table, terms, { within, after: place, limit: limit - keys.length });
    keys.push(...ranked.map((hit): CursorKey => [table, hit.rank, hit.id]));
  }
  return keys;
}

/** The articles that the conditions leave; null if there are none. */
async function withinArticles(db: Reader, conditions: readonly SQL[]): Promise<Within | null> {
  if (conditions.length === 0) return null;
  const left = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(...conditions));
  return { articles: left, few: await givesAtMost(db, FEW, left) };
}

function hitLoader(db: Reader): (keys: readonly CursorKey[], terms: SearchTerms) => Promise<SearchHit[]> {
  const loadQuotes = quoteLoader(db);
  const loadArticles = summaryLoader(db);
  return async (keys, terms) => {
    const quoteIds = idsIn(keys, "quotes");
    const articleIds = idsIn(keys, "articles");
    const quotesById = new Map((await loadQuotes(quoteIds)).map((quote) => [quote.id, quote]));
    const articlesById = new Map((await loadArticles(articleIds)).map((article) => [article.id, article]));
    const inQuotes = await db.words.snippets("quotes", terms, quoteIds);
    const inArticles = await db.words.snippets("articles", terms, articleIds);
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
