import { and, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import type { RankedPage, SearchTable, SearchTerms, SnippetPart, Within } from "../archive/word-index.ts";
import { ArchiveError } from "../errors.ts";
import { requireNoOptions } from "../known-keys.ts";
import { isQuotedIn } from "./article-conditions.ts";
import { checkFilter } from "./check-filter.ts";
import { FEW, givesAtMost } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { ARTICLE_CONDITIONS, FILTERS, type SearchFilter } from "./filters.ts";
import { createPages, type Page, type PageRequest, type ReadOptions } from "./listing.ts";
import { summaryLoader } from "./load-articles.ts";
import { quoteLoader } from "./load-quotes.ts";
import { findNamed } from "./names.ts";
import { saidBy } from "./quote-conditions.ts";
import { rankedIds } from "./ranked.ts";
import type { ArticleSummary, Quote } from "./records.ts";
import { requireTerms } from "./search-terms.ts";

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

/** A page of hits. */
export interface SearchPage extends Page<SearchHit> {
  /**
   * If nothing is found: the search with each word that no article has replaced by the likeliest that articles have. It
   * has hits, unless the filter leaves them out. Absent if every word is known, or none is like an unknown one.
   */
  readonly suggestion?: string;
}

/**
 * Searches quotes and articles, best first; where more than 30,000 have the words, the one stored last comes first. All
 * words are required, in any order, and found in other forms of the word too ("meeting" finds "meet"); words in double
 * quotes are found exactly as they are, in this order, in a split quote from one part to the next as well. Of words
 * with `OR` between them one will do, what stands behind `NOT` or a hyphen is not wanted, and `harb*` is any word that
 * begins so.
 *
 * @throws ArchiveError `invalid_argument` for words, a filter or a page that cannot be used
 */
export type Search = (
  words: string,
  filter?: SearchFilter,
  page?: PageRequest,
  options?: ReadOptions,
) => Promise<SearchPage>;

export function createSearch(db: Reader): Search {
  const load = hitLoader(db);
  const near = createNear(db);
  return async (words, filter = {}, page = {}, options = {}, ...rest) => {
    requireNoOptions("search", rest);
    checkFilter(FILTERS.search, filter);
    if (filter.near === true) return near(words, filter, page, options);
    const terms = requireTerms(words);
    const list = createPages<SearchFilter & { words: string }, SearchHit>(db, {
      noun: "search",
      leavesOutHeldBack: true,
      check: () => checkFilter(FILTERS.search, filter),
      find: ({ words: _, ...asked }, after, limit) => findHitKeys(db, terms, asked, after, limit),
      load: (keys) => load(keys, terms),
    });
    const found = await list({ ...filter, words }, page, options);
    const suggestion = found.items.length > 0 || page.after ? null : await suggestFor(db, words);
    return suggestion === null ? found : { ...found, suggestion };
  };
}

/** A search for near wordings. Its keys are [negative likeness, id], so that the nearest come first. */
function createNear(db: Reader): (words: string, ...request: SearchRequest) => Promise<SearchPage> {
  const loadQuotes = quoteLoader(db);
  return async (words, filter, page, options) => {
    requireTerms(words);
    const { findNear, nearSnippet } = await import("./near-quotes.ts");
    const { compareQuotes, toSought } = await import("./claims/find-wordings.ts");
    const sought = toSought(words.replaceAll("\0", " "));
    const list = createPages<SearchFilter & { words: string }, SearchHit>(db, {
      noun: "search",
      leavesOutHeldBack: true,
      check: () => checkFilter(FILTERS.search, filter),
      find: async ({ words: _, ...asked }, after, limit) => {
        const keys = (await findNear(db, sought, asked)).map(
          ({ likeness, quoteId }): CursorKey => [-likeness, quoteId],
        );
        const start = after === null ? 0 : 1 + keys.findIndex(([, id]) => id === after[1]);
        return keys.slice(start, start + limit);
      },
      load: async (keys) => {
        const ids = keys.map(([, id]) => Number(id));
        const compared = new Map((await compareQuotes(db, sought, ids)).map((one) => [one.quoteId, one]));
        return (await loadQuotes(ids)).map((quote) => {
          const wording = required(compared.get(quote.id));
          return { kind: "quote", id: quote.id, score: wording.likeness, snippet: nearSnippet(wording, quote), quote };
        });
      },
    });
    return list({ ...filter, words }, page, options);
  };
}

type SearchRequest = readonly [filter: SearchFilter, page: PageRequest, options: ReadOptions];

/** A suggestion that finds something; null if there is none. */
function suggestFor(db: Reader, words: string): Promise<string | null> {
  return withDatabaseErrors(db, async () => {
    const { suggest } = await import("./suggest.ts");
    const suggestion = await suggest(db, words);
    if (suggestion === null) return null;
    const isEmpty = await db.words.hasAtMost(0, "articles", requireTerms(suggestion));
    return isEmpty ? null : suggestion;
  });
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
  const tables = (["quotes", "articles"] as const).filter((table) => table === (filter.in ?? table));
  const keys: CursorKey[] = [];
  for (const table of tables.slice(from === "articles" ? tables.indexOf("articles") : 0)) {
    if (keys.length >= limit) break;
    const place = table === from ? { rank: Number(rank), id: Number(id) } : null;
    const where = await WHERE[table](db, filter);
    const ranked = await rankedIds(db, table, terms, { ...where, after: place, limit: limit - keys.length });
    keys.push(...ranked.map((hit): CursorKey => [table, hit.rank, hit.id]));
  }
  return keys;
}

/** What rows of a table must meet. */
type Where = Pick<RankedPage, "within" | "among">;

const WHERE: Readonly<Record<SearchTable, (db: Reader, filter: SearchFilter) => Promise<Where>>> = {
  quotes: async (db, filter) => ({
    within: await withinArticles(db, await conditionsOf(db, ARTICLE_CONDITIONS, filter)),
    among: filter.speaker === undefined ? null : saidBy(db, await findNamed(db, filter.speaker)),
  }),
  articles: async (db, { speaker, ...filter }) => {
    const conditions = await conditionsOf(db, ARTICLE_CONDITIONS, filter);
    if (speaker !== undefined) conditions.push(await isQuotedIn(db, await findNamed(db, speaker)));
    return { within: await withinArticles(db, conditions), among: null };
  },
};

/** The articles that the conditions leave; null if there are no conditions. */
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

/** A value that is always there, since the full-text index and the tables agree; if they do not, `verify` says so. */
function required<T>(value: T | undefined): T {
  if (value !== undefined) return value;
  throw new ArchiveError("database", "the search index does not agree with the archive; run verify");
}
