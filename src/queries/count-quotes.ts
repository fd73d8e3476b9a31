import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers, quotes } from "../archive/schema.ts";
import { countRows } from "./count-rows.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { ARTICLE_CONDITIONS, QUOTE_CONDITIONS, type QuoteFilter } from "./filters.ts";
import { isOfArticles } from "./find-quote-keys.ts";
import { findNamed, isOneOf } from "./names.ts";
import { speakerConditions } from "./quote-conditions.ts";

/** How many quotes a filter leaves; at most `limit`, unless that is null. Tables that need not be asked are left out. */
export async function countQuotes(db: Reader, filter: QuoteFilter, limit: number | null): Promise<number> {
  const conditions = await conditionsOf(db, { ...ARTICLE_CONDITIONS, ...QUOTE_CONDITIONS }, filter);
  const ofSpeaker = await speakerConditions(db, filter);
  if (filter.speaker !== undefined) {
    ofSpeaker.push(eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, await findNamed(db, filter.speaker)));
  }
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
