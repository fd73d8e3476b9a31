import { and, count, countDistinct, eq, inArray, min, not, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, mentions, quoteSpeakers } from "../archive/schema.ts";
import type { Within } from "../archive/word-index.ts";
import { FEW, gives, givesAtMost, inJson } from "./conditions.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { type Appearance, type AppearanceFilter, ARTICLE_CONDITIONS } from "./filters.ts";
import { isOutsideCredits } from "./mentioned.ts";
import { findNamed, isOneOf, type NameReference } from "./names.ts";

/** The key by which tables point at people, or at organisations. */
export type IdentityKey = "personId" | "organisationId";

/** Whose appearances are looked for: the column of their ids, and the key by which other tables point at them. */
interface Appearing {
  readonly id: SQLiteColumn;
  readonly key: IdentityKey;
}

/**
 * The conditions for appearing in articles that meet the filter; empty if it asks nothing of articles.
 *
 * @param id the column of the ids to be found
 * @param few if at most this many articles meet the filter, everyone in them is looked up at once; otherwise each id is
 * checked in turn
 */
export async function appearanceConditions(
  db: Reader,
  id: SQLiteColumn,
  key: IdentityKey,
  filter: AppearanceFilter,
  few: number = FEW,
): Promise<SQL[]> {
  const inArticles = await conditionsOf(db, ARTICLE_CONDITIONS, filter);
  const conditions: (SQL | undefined)[] = [];
  if (inArticles.length > 0 || filter.as !== undefined) {
    conditions.push(await appears(db, { id, key }, filter.as, inArticles, few));
  }
  if (filter.beside !== undefined) conditions.push(...(await quotedBeside(db, { id, key }, filter.beside)));
  return conditions.filter((condition) => condition !== undefined);
}

async function appears(
  db: Reader,
  appearing: Appearing,
  as: Appearance | undefined,
  inArticles: readonly SQL[],
  most: number,
): Promise<SQL | undefined> {
  if (inArticles.length === 0) return or(...ways(as).map((way) => WAYS[way](db, appearing, null)));
  const within = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(...inArticles));
  const few = await givesAtMost(db, most, within);
  return or(...ways(as).map((way) => WAYS[way](db, appearing, { articles: within, few })));
}

function ways(as: Appearance | undefined): readonly Appearance[] {
  return as === undefined ? (Object.keys(WAYS) as Appearance[]) : [as];
}

type Way = (db: Reader, appearing: Appearing, within: Within | null) => SQL;

const WAYS: Readonly<Record<Appearance, Way>> = {
  quoted: (db, { id, key }, within) => {
    const rows = db.select({ id: quoteSpeakers[key] }).from(quoteSpeakers);
    const isSpeaker = eq(quoteSpeakers.role, "speaker");
    if (within?.few) return inArray(id, rows.where(and(isSpeaker, isIn(quoteSpeakers.articleId, within))));
    const theirs = eq(quoteSpeakers[key], id);
    return gives(rows.where(and(theirs, isSpeaker, isIn(quoteSpeakers.articleId, within))).limit(1));
  },
  mentioned: (db, { id, key }, within) => {
    const rows = db.select({ id: mentions[key] }).from(mentions);
    const isMention = isOutsideCredits(db);
    if (within?.few) return inArray(id, rows.where(and(isMention, isIn(mentions.articleId, within))));
    return gives(rows.where(and(eq(mentions[key], id), isIn(mentions.articleId, within), isMention)).limit(1));
  },
  credited: (db, { id, key }, within) => {
    const rows = db.select({ id: credits[key] }).from(credits);
    if (within?.few) return inArray(id, rows.where(isIn(credits.articleId, within)));
    return gives(rows.where(and(eq(credits[key], id), isIn(credits.articleId, within))).limit(1));
  },
};

function isIn(articleId: SQLiteColumn, within: Within | null): SQL | undefined {
  if (within === null) return undefined;
  // If the articles are many, the sign keeps SQLite from beginning with them.
  return within.few ? sql`${articleId} IN ${within.articles}` : sql`+${articleId} IN ${within.articles}`;
}

async function quotedBeside(db: Reader, appearing: Appearing, reference: NameReference): Promise<(SQL | undefined)[]> {
  const named = await findNamed(db, reference);
  const theirs = db
    .select({ id: quoteSpeakers.articleId })
    .from(quoteSpeakers)
    .where(and(isOneOf(quoteSpeakers, named), eq(quoteSpeakers.role, "speaker")));
  const few = await givesAtMost(db, FEW, theirs);
  const kind = appearing.key === "personId" ? "person" : "organisation";
  const same = named.filter((match) => match.kind === kind).map((match) => match.id);
  return [
    WAYS.quoted(db, appearing, { articles: theirs, few }),
    same.length > 0 ? not(inArray(appearing.id, same)) : undefined,
  ];
}

/** How often people or organisations appear. */
export interface AppearanceCounts {
  readonly quoteCount: number;
  readonly mentionedIn: number;
  readonly creditedIn: number;
}

/** Counts the appearances of many people or organisations at once, by id. */
export function appearanceCounter(
  db: Reader,
  key: IdentityKey,
): (ids: readonly number[]) => Promise<(id: number) => AppearanceCounts> {
  const quoted = db.prepare(
    db
      .select({ id: quoteSpeakers[key], count: countDistinct(quoteSpeakers.quoteId) })
      .from(quoteSpeakers)
      .where(and(inJson(quoteSpeakers[key], "ids"), eq(quoteSpeakers.role, "speaker")))
      .groupBy(quoteSpeakers[key]),
  );
  const mentioned = mentionedCounter(db, key);
  const credited = db.prepare(
    db
      .select({ id: credits[key], count: countDistinct(credits.articleId) })
      .from(credits)
      .where(inJson(credits[key], "ids"))
      .groupBy(credits[key]),
  );
  return async (ids) => {
    const wanted = { ids: JSON.stringify(ids) };
    const quotes = toMap(await quoted.rows(wanted));
    const mentionedIn = toMap(await mentioned.rows(wanted));
    const creditedIn = toMap(await credited.rows(wanted));
    return (id) => ({
      quoteCount: quotes.get(id) ?? 0,
      mentionedIn: mentionedIn.get(id) ?? 0,
      creditedIn: creditedIn.get(id) ?? 0,
    });
  };
}

/**
 * Counts the articles that mention each of them outside credits. Usually the first mention in an article is outside.
 * The others are looked at only if it is not, because that takes time for a country that thousands of articles name.
 */
function mentionedCounter(db: Reader, key: IdentityKey) {
  // From where the first mention begins to where the first one ends; the mention that ends first lies within.
  const first = db
    .select({
      id: sql<number>`${mentions[key]}`.as("whose"),
      articleId: sql<number>`${mentions.articleId}`.as("in_article"),
      startChar: min(mentions.startChar).as("first_start"),
      endChar: min(mentions.endChar).as("first_end"),
    })
    .from(mentions)
    .where(inJson(mentions[key], "ids"))
    .groupBy(mentions[key], mentions.articleId)
    .as("first_mentions");
  const another = db
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(eq(mentions[key], first.id), eq(mentions.articleId, first.articleId), isOutsideCredits(db)));
  return db.prepare(
    db
      .select({ id: first.id, count: count() })
      .from(first)
      .where(or(isOutsideCredits(db, first), gives(another.limit(1))))
      .groupBy(sql`${first.id}`),
  );
}

function toMap(rows: readonly { readonly id: number | null; readonly count: number }[]): Map<number | null, number> {
  return new Map(rows.map(({ id, count }) => [id, count]));
}
