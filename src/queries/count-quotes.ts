import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers, quotes } from "../archive/schema.ts";
import { countRows } from "./count-rows.ts";
import type { QuoteFilter } from "./filters.ts";
import { isOfArticles } from "./find-quote-keys.ts";
import { quoteConditions } from "./list-conditions.ts";
import { allSpeakerConditions, isJudged } from "./quote-conditions.ts";

/** How many quotes a filter leaves; at most `limit`, unless that is null. Tables that are not needed are left out. */
export async function countQuotes(db: Reader, filter: QuoteFilter, limit: number | null): Promise<number> {
  return countMeeting(db, filter, limit, []);
}

/**
 * How many quotes pass a filter by confidence only because people have judged them: the program's confidence is lower,
 * or it read nothing there. At most `limit`, unless that is null; 0 without such a filter.
 */
export async function countLetThrough(db: Reader, filter: QuoteFilter, limit: number | null): Promise<number> {
  const { minConfidence, ...others } = filter;
  if (minConfidence === undefined || !(await isAnyJudged(db))) return 0;
  const isLess = sql`(${quotes.confidence} IS NULL OR ${quotes.confidence} < ${minConfidence})`;
  return countMeeting(db, others, limit, [isJudged(db), isLess]);
}

async function isAnyJudged(db: Reader): Promise<boolean> {
  const judged = db.select({ id: quotes.id }).from(quotes).where(isNotNull(quotes.decisionId));
  return (await judged.limit(1)).length > 0;
}

async function countMeeting(
  db: Reader,
  filter: QuoteFilter,
  limit: number | null,
  beside: readonly SQL[],
): Promise<number> {
  const conditions = await quoteConditions(db, filter);
  conditions.push(...beside);
  const ofSpeaker = await allSpeakerConditions(db, filter);
  if (ofSpeaker.length > 0) {
    const spoken = db.selectDistinct({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
    if (conditions.length === 0) return countRows(db, spoken.where(and(...ofSpeaker)), limit);
    const joined = spoken
      .innerJoin(quotes, eq(quotes.id, quoteSpeakers.quoteId))
      .innerJoin(articles, eq(articles.id, quotes.articleId));
    return countRows(db, joined.where(and(...ofSpeaker, ...conditions)), limit);
  }
  const all = db.select({ id: quotes.id }).from(quotes);
  if (!isOfArticles(filter)) return countRows(db, all.where(and(...conditions)), limit);
  return countRows(db, all.innerJoin(articles, eq(articles.id, quotes.articleId)).where(and(...conditions)), limit);
}
