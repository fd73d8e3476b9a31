import { and, countDistinct, eq, inArray, not, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { articles, credits, mentions, quoteSpeakers } from "../archive/schema.ts";
import { type ArticleConditions, articleConditions } from "./article-filter.ts";
import { isOutsideCredits } from "./mentioned.ts";
import { findNamed, isOneOf, type NameReference } from "./names.ts";
import { inJson, type Reader } from "./reader.ts";

/** How someone may appear in an article. */
export const APPEARANCES = ["quoted", "mentioned", "credited"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Which people or organisations, by the articles they appear in. */
export interface AppearanceFilter extends ArticleConditions {
  /** Quoted, mentioned or credited there; in any way if not given. */
  readonly as?: Appearance | undefined;
  /** Quoted in an article that also quotes someone else. */
  readonly beside?: NameReference | undefined;
}

/** Which key of the tables is meant: that of people or that of organisations. */
export type IdentityKey = "personId" | "organisationId";

/**
 * Those who appear in articles that meet the filter; empty if it says nothing of articles.
 *
 * @param id the column of the ids that are to be found
 */
export async function appearanceConditions(
  db: Reader,
  id: SQLiteColumn,
  key: IdentityKey,
  filter: AppearanceFilter,
): Promise<SQL[]> {
  const inArticles = await articleConditions(db, filter);
  const conditions: (SQL | undefined)[] = [];
  if (inArticles.length > 0 || filter.as !== undefined) conditions.push(appears(db, id, key, filter.as, inArticles));
  if (filter.beside !== undefined) conditions.push(...(await quotedBeside(db, id, key, filter.beside)));
  return conditions.filter((condition) => condition !== undefined);
}

function appears(
  db: Reader,
  id: SQLiteColumn,
  key: IdentityKey,
  as: Appearance | undefined,
  inArticles: readonly SQL[],
): SQL | undefined {
  const ways = {
    quoted: () => {
      const quoted = db.select({ id: quoteSpeakers[key] }).from(quoteSpeakers);
      const joined = quoted.innerJoin(articles, eq(articles.id, quoteSpeakers.articleId));
      return inArray(id, joined.where(and(eq(quoteSpeakers.role, "speaker"), ...inArticles)));
    },
    mentioned: () => {
      const mentioned = db.select({ id: mentions[key] }).from(mentions);
      const joined = mentioned.innerJoin(articles, eq(articles.id, mentions.articleId));
      return inArray(id, joined.where(and(isOutsideCredits(db), ...inArticles)));
    },
    credited: () => {
      const credited = db.select({ id: credits[key] }).from(credits);
      return inArray(id, credited.innerJoin(articles, eq(articles.id, credits.articleId)).where(and(...inArticles)));
    },
  };
  return as === undefined ? or(ways.quoted(), ways.mentioned(), ways.credited()) : ways[as]();
}

async function quotedBeside(
  db: Reader,
  id: SQLiteColumn,
  key: IdentityKey,
  reference: NameReference,
): Promise<(SQL | undefined)[]> {
  const named = await findNamed(db, reference);
  const isSpeaker = eq(quoteSpeakers.role, "speaker");
  const theirs = db.select({ id: quoteSpeakers.articleId }).from(quoteSpeakers);
  const others = db.select({ id: quoteSpeakers[key] }).from(quoteSpeakers);
  const inTheirs = inArray(quoteSpeakers.articleId, theirs.where(and(isOneOf(quoteSpeakers, named), isSpeaker)));
  const kind = key === "personId" ? "person" : "organisation";
  const same = named.filter((match) => match.kind === kind).map((match) => match.id);
  return [inArray(id, others.where(and(inTheirs, isSpeaker))), same.length > 0 ? not(inArray(id, same)) : undefined];
}

/** How often people or organisations appear. */
export interface AppearanceCounts {
  readonly quoteCount: number;
  readonly mentionedIn: number;
  readonly creditedIn: number;
}

/** Counts appearances of many at once, by id. */
export function appearanceCounter(
  db: Reader,
  key: IdentityKey,
): (ids: readonly number[]) => Promise<(id: number) => AppearanceCounts> {
  const quoted = db
    .select({ id: quoteSpeakers[key], count: countDistinct(quoteSpeakers.quoteId) })
    .from(quoteSpeakers)
    .where(and(inJson(quoteSpeakers[key], "ids"), eq(quoteSpeakers.role, "speaker")))
    .groupBy(quoteSpeakers[key])
    .prepare();
  const mentioned = db
    .select({ id: mentions[key], count: countDistinct(mentions.articleId) })
    .from(mentions)
    .where(and(inJson(mentions[key], "ids"), isOutsideCredits(db)))
    .groupBy(mentions[key])
    .prepare();
  const credited = db
    .select({ id: credits[key], count: countDistinct(credits.articleId) })
    .from(credits)
    .where(inJson(credits[key], "ids"))
    .groupBy(credits[key])
    .prepare();
  return async (ids) => {
    const wanted = { ids: JSON.stringify(ids) };
    const quotes = toMap(await quoted.execute(wanted));
    const mentionedIn = toMap(await mentioned.execute(wanted));
    const creditedIn = toMap(await credited.execute(wanted));
    return (id) => ({
      quoteCount: quotes.get(id) ?? 0,
      mentionedIn: mentionedIn.get(id) ?? 0,
      creditedIn: creditedIn.get(id) ?? 0,
    });
  };
}

function toMap(rows: readonly { readonly id: number | null; readonly count: number }[]): Map<number | null, number> {
  return new Map(rows.map(({ id, count }) => [id, count]));
}
