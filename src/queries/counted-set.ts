import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, quotes } from "../archive/schema.ts";
import { conditionsOf } from "./filter-conditions.ts";
import {
  ARTICLE_CONDITIONS,
  type ArticleConditions,
  type ArticleFilter,
  type CreditFilter,
  type QuoteFilter,
} from "./filters.ts";
import { articleConditions, creditConditions, quoteConditions } from "./list-conditions.ts";
import { allSpeakerConditions, hasSpeaker, isSaidBy } from "./quote-conditions.ts";

/**
 * The things that a filter leaves, as part of a query that groups them: each has one row until more tables are joined.
 */
export interface CountedSet {
  readonly id: SQLiteColumn;
  /** What follows FROM; `articles` is among these unless names are counted. */
  readonly tables: SQL;
  readonly where: SQL | undefined;
  /** Whether it is known to be everything that the archive has. */
  readonly isAll?: boolean;
}

/**
 * The quotes that a filter leaves. If it says who speaks, their quotes are walked. Otherwise the articles are, by an
 * index that has their days, because reading a day from an article means reading past its text.
 */
export async function quotesCounted(db: Reader, filter: QuoteFilter): Promise<CountedSet> {
  const conditions = await quoteConditions(db, filter);
  const isOfArticle = eq(quotes.articleId, articles.id);
  const ofSpeaker = await allSpeakerConditions(db, filter);
  const isNamed = filter.speaker !== undefined || filter.speaksFor !== undefined;
  if (ofSpeaker.length > 0) conditions.push(isNamed ? hasSpeaker(db, ofSpeaker) : isSaidBy(db, ofSpeaker));
  return {
    id: quotes.id,
    tables: isNamed ? sql`${quotes} CROSS JOIN ${articles}` : sql`${articles} CROSS JOIN ${quotes}`,
    where: and(isOfArticle, ...conditions),
    isAll: conditions.length === 0,
  };
}

/** The articles that a filter leaves. */
export async function articlesCounted(db: Reader, filter: ArticleFilter): Promise<CountedSet> {
  const conditions = await articleConditions(db, filter);
  return { id: articles.id, tables: sql`${articles}`, where: and(...conditions) };
}

/** The articles that people and organisations are looked for in. */
export async function articlesLookedThrough(db: Reader, filter: ArticleConditions): Promise<CountedSet> {
  const conditions = await conditionsOf(db, ARTICLE_CONDITIONS, filter);
  return { id: articles.id, tables: sql`${articles}`, where: and(...conditions) };
}

/** The credits that a filter leaves. */
export async function creditsCounted(db: Reader, filter: CreditFilter): Promise<CountedSet> {
  const conditions = await creditConditions(db, filter);
  return {
    id: credits.id,
    tables: sql`${articles} CROSS JOIN ${credits}`,
    where: and(eq(credits.articleId, articles.id), ...conditions),
  };
}
