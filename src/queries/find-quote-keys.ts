import { and, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers, quotes } from "../archive/schema.ts";
import { FEW, inList } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { ARTICLE_CONDITIONS, type QuoteFilter } from "./filters.ts";
import { quoteConditions } from "./list-conditions.ts";
import { findNamed, isOneOf } from "./names.ts";
import { byTime, fillPage } from "./newest-first.ts";
import { hasSpeaker, isSaidBy, narrowing, speakerConditions } from "./quote-conditions.ts";
import { isFirstRowOfKind, isFirstRowOfSpeaker } from "./quote-pages.ts";
import type { SpeakerKind } from "./records.ts";
import type { Sort } from "./sorts.ts";

/** The keys [published_on, article_id, id] of quotes, newest first, or oldest first. */
export async function findQuoteKeys(
  db: Reader,
  filter: QuoteFilter,
  after: CursorKey | null,
  limit: number,
  sort?: Sort,
): Promise<QuoteKey[]> {
  const conditions = await quoteConditions(db, filter);
  const ofSpeaker = await speakerConditions(db, filter);
  if (filter.speaker === undefined) {
    const few = await findFew(db, narrowing(db, filter, ofSpeaker));
    if (few === null && isWalkedByKind(filter)) {
      const isKind = [eq(quoteSpeakers.kind, filter.speakerKind), IN_INDEX_OF_KINDS];
      return findBySpeaker(db, [...isKind, isFirstRowOfKind(db)], conditions, { after, limit, sort });
    }
    if (ofSpeaker.length > 0)
      conditions.push(filter.speaksFor === undefined ? isSaidBy(db, ofSpeaker) : hasSpeaker(db, ofSpeaker));
    if (few !== null)
      return findInArticles(db, "quotes", [inList(quotes.id, few), ...conditions], { after, limit, sort });
    return findInArticles(db, "articles", conditions, { after, limit, sort });
  }
  const found: QuoteKey[] = [];
  for (const match of await findNamed(db, filter.speaker)) {
    const isMatch = [eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, [match]), ...ofSpeaker];
    found.push(...(await findBySpeaker(db, [...isMatch, isFirstRowOfSpeaker(db)], conditions, { after, limit, sort })));
  }
  return mergeKeys(found, sort).slice(0, limit);
}

/**
 * Whether it is best to walk the speakers of a kind. Not for people, who are so many that looking at each quote in turn
 * finds them as soon; and not if something is asked of the articles, since walking these is quicker then.
 */
function isWalkedByKind(filter: QuoteFilter): filter is QuoteFilter & { readonly speakerKind: SpeakerKind } {
  const { speakerKind, speaksFor, unnamedAs, anonymity } = filter;
  if (speaksFor !== undefined || unnamedAs !== undefined || anonymity !== undefined) return false;
  return speakerKind !== undefined && speakerKind !== "person" && !isOfArticles(filter);
}

/** Whether a filter asks something of the articles, and not only of the quotes in them. */
export function isOfArticles(filter: QuoteFilter): boolean {
  return OF_ARTICLES.some((condition) => filter[condition] !== undefined);
}

const OF_ARTICLES = [
  "beside",
  "coded",
  ...(Object.keys(ARTICLE_CONDITIONS) as (keyof typeof ARTICLE_CONDITIONS)[]),
] as const;

/** In the words of the index, so that SQLite knows that it may use it. */
const IN_INDEX_OF_KINDS = sql`${quoteSpeakers.role} = 'speaker' AND ${quoteSpeakers.kind} <> 'person'`;

/** Which part of the list is wanted. */
interface Stretch {
  readonly after: CursorKey | null;
  readonly limit: number;
  readonly sort: Sort | undefined;
}

type QuoteKey = readonly [publishedOn: string | null, articleId: number, id: number];

/**
 * Walks the articles in order, and each one's quotes; or, if only a few quotes come into question, fetches those and
 * their articles. CROSS JOIN keeps SQLite from beginning with the other table.
 */
async function findInArticles(
  db: Reader,
  first: "articles" | "quotes",
  conditions: readonly SQL[],
  { after, limit, sort }: Stretch,
): Promise<QuoteKey[]> {
  const { stretches, order } = byTime(sort);
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: quotes.id };
  return fillPage(stretches(columns, after), limit, async (stretch, count) => {
    const select = db.select({ on: articles.publishedOn, article: articles.id, id: quotes.id });
    const joined =
      first === "articles" ? select.from(articles).crossJoin(quotes) : select.from(quotes).crossJoin(articles);
    const rows = await joined
      .where(and(eq(quotes.articleId, articles.id), stretch, ...conditions))
      .orderBy(...order(columns))
      .limit(count);
    return rows.map(({ on, article, id }): QuoteKey => [on, article, id]);
  });
}

/** The ids from the first query that returns few; null if none does. */
async function findFew(db: Reader, queries: readonly SQLWrapper[]): Promise<number[] | null> {
  for (const query of queries) {
    const found = await db
      .select({ id: sql<number>`id` })
      .from(sql`${query} AS found`)
      .limit(FEW + 1);
    if (found.length <= FEW) return found.map(({ id }) => id);
  }
  return null;
}

/**
 * The keys of what one speaker, or one kind of speaker, said. The quotes are read from an index in this order, so the
 * newest twenty of forty thousand cost no more than those of twenty.
 *
 * @param ofSpeaker what a row of `quote_speakers` must meet; at most one row of a quote may meet it
 * @param conditions what its quote and its article must meet
 */
async function findBySpeaker(
  db: Reader,
  ofSpeaker: readonly SQL[],
  conditions: readonly SQL[],
  { after, limit, sort }: Stretch,
): Promise<QuoteKey[]> {
  const { stretches, order } = byTime(sort);
  const { publishedOn, articleId, quoteId: itemId } = quoteSpeakers;
  const columns = { publishedOn, articleId, itemId };
  const joins = [eq(quotes.id, itemId), eq(quotes.articleId, articleId), eq(articles.id, articleId)];
  return fillPage(stretches(columns, after), limit, async (stretch, count) => {
    const select = db.select({ on: publishedOn, article: articleId, id: itemId }).from(quoteSpeakers);
    const joined = conditions.length === 0 ? select : select.crossJoin(quotes).crossJoin(articles);
    const rows = await joined
      .where(and(stretch, ...ofSpeaker, ...(conditions.length === 0 ? [] : [...joins, ...conditions])))
      .orderBy(...order(columns))
      .limit(count);
    return rows.map(({ on, article, id }): QuoteKey => [on, article, id]);
  });
}

/** Sorts keys as the queries do; a joint statement of two of the speakers comes once. */
function mergeKeys(keys: readonly QuoteKey[], sort: Sort | undefined): QuoteKey[] {
  const byId = new Map(keys.map((key) => [key[2], key]));
  const oldest = sort === "oldest";
  return Array.from(byId, ([, key]) => key).sort(([onA, articleA, idA], [onB, articleB, idB]) => {
    if ((onA === null) !== (onB === null)) return onA === null ? 1 : -1;
    const newestFirst = compareDays(onB, onA) || articleB - articleA;
    return (oldest ? -newestFirst : newestFirst) || idA - idB;
  });
}

/** Compares days; null, for undated, is before every day. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}
