import { and, countDistinct, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { credits, organisations, people, quoteSpeakers } from "../archive/schema.ts";
import { REPORTING } from "./article-conditions.ts";
import { descending, nullsFirst } from "./conditions.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { NAMED_COLUMNS, toNamed } from "./named-columns.ts";
import { isOneOf } from "./names.ts";
import type { Named } from "./records.ts";

/** Someone who appears in articles that quote a speaker, and in how many of them. */
export interface Companion {
  readonly named: Named;
  readonly articleCount: number;
}

/** How many quotes of a speaker were published in a month ("2024-04"); `month` is null for undated articles. */
export interface MonthOfQuotes {
  readonly month: string | null;
  readonly quoteCount: number;
}

/**
 * Companions are counted over this many of a speaker's latest quotes, which is enough for a president who has tens of
 * thousands.
 */
export const COMPANIONS_OF_LATEST = 1000;

/**
 * Those who reported what a speaker said: authors, reporters and contributors of the articles that hold the speaker's
 * latest {@link COMPANIONS_OF_LATEST} quotes, those with the most articles first.
 */
export function findReportersOf(db: Reader, speaker: Named, limit: number): Promise<Companion[]> {
  return withDatabaseErrors(db, async () => {
    const rows = await db
      .select({ ...NAMED_COLUMNS, articleCount: countDistinct(credits.articleId) })
      .from(credits)
      .leftJoin(people, eq(people.id, credits.personId))
      .leftJoin(organisations, eq(organisations.id, credits.organisationId))
      .where(and(inArray(credits.articleId, latestArticles(db, speaker)), inArray(credits.role, [...REPORTING])))
      .groupBy(people.id, organisations.id)
      .orderBy(...mostArticlesFirst(credits.articleId))
      .limit(limit);
    return rows.flatMap(toCompanion);
  });
}

/** Those who are quoted in the same articles, counted over the same quotes; the speaker is left out. */
export function findQuotedBeside(db: Reader, speaker: Named, limit: number): Promise<Companion[]> {
  return withDatabaseErrors(db, async () => {
    const isNamed = inArray(quoteSpeakers.kind, ["person", "organisation"]);
    const rows = await db
      .select({ ...NAMED_COLUMNS, articleCount: countDistinct(quoteSpeakers.articleId) })
      .from(quoteSpeakers)
      .leftJoin(people, eq(people.id, quoteSpeakers.personId))
      .leftJoin(organisations, eq(organisations.id, quoteSpeakers.organisationId))
      .where(and(inArray(quoteSpeakers.articleId, latestArticles(db, speaker)), isSpeaker(), isNamed, isNot(speaker)))
      .groupBy(people.id, organisations.id)
      .orderBy(...mostArticlesFirst(quoteSpeakers.articleId))
      .limit(limit);
    return rows.flatMap(toCompanion);
  });
}

/** A speaker's quotes by month of publication, earliest first, undated ones before all. */
export function countQuotesByMonth(db: Reader, speaker: Named): Promise<MonthOfQuotes[]> {
  return withDatabaseErrors(db, async () => {
    const month = sql<string | null>`substr(${quoteSpeakers.publishedOn}, 1, 7)`;
    return db
      .select({ month, quoteCount: countDistinct(quoteSpeakers.quoteId) })
      .from(quoteSpeakers)
      .where(and(isOneOf(quoteSpeakers, [speaker]), isSpeaker()))
      .groupBy(month)
      .orderBy(nullsFirst(month));
  });
}

function isSpeaker(): SQL {
  return eq(quoteSpeakers.role, "speaker");
}

/** Whether a row is of anybody else; also true if its key of this kind is NULL. */
function isNot({ kind, id }: Named): SQL | undefined {
  const column = kind === "person" ? quoteSpeakers.personId : quoteSpeakers.organisationId;
  return sql`${column} IS DISTINCT FROM ${id}`;
}

/** Most articles first; with equally many, organisations before people, each by name. */
function mostArticlesFirst(articleId: SQLiteColumn): SQL[] {
  return [descending(countDistinct(articleId)), nullsFirst(people.sortName), nullsFirst(organisations.name)];
}

function latestArticles(db: Reader, speaker: Named) {
  return db
    .select({ id: quoteSpeakers.articleId })
    .from(quoteSpeakers)
    .where(and(isOneOf(quoteSpeakers, [speaker]), isSpeaker()))
    .orderBy(descending(quoteSpeakers.publishedOn), descending(quoteSpeakers.quoteId))
    .limit(COMPANIONS_OF_LATEST);
}

function toCompanion(row: Parameters<typeof toNamed>[0] & { readonly articleCount: number }): Companion[] {
  const named = toNamed(row);
  return named ? [{ named, articleCount: row.articleCount }] : [];
}
