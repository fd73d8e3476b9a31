import { and, eq, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articleFacts, articlePlaces, articles, credits, quoteSpeakers } from "../archive/schema.ts";
import { FEW, givesAtMost } from "./conditions.ts";
import { findNamed, isOneOf, type NameReference } from "./names.ts";
import type { CreditRole, Named } from "./records.ts";

/** The roles of those who are said to have reported an article. */
export const REPORTING: readonly CreditRole[] = ["author", "reporter", "contributor"];
/** The roles of those who are said to have edited it. */
export const EDITING: readonly CreditRole[] = ["editor"];

/** Articles that credit someone in one of these roles. */
export async function isCredited(db: Reader, reference: NameReference, roles: readonly CreditRole[]): Promise<SQL> {
  const names = await findNamed(db, reference);
  const credited = db.select({ id: credits.articleId }).from(credits);
  return isArticleOf(db, credited.where(and(isOneOf(credits, names), inArray(credits.role, [...roles]))));
}

/** Articles whose dateline names a place, in its reading form. */
export function isDatedFrom(db: Reader, place: string): Promise<SQL> {
  const placed = db.select({ id: articlePlaces.articleId }).from(articlePlaces);
  return isArticleOf(db, placed.where(eq(articlePlaces.name, place)));
}

/** Articles that have this fact, known beside their text. */
export function hasFact(db: Reader, name: string, value: string): Promise<SQL> {
  const known = db.select({ id: articleFacts.articleId }).from(articleFacts);
  return isArticleOf(db, known.where(and(eq(articleFacts.name, name), eq(articleFacts.value, value))));
}

/** Articles in which one of these is quoted. */
export async function isQuotedIn(db: Reader, named: readonly Named[]): Promise<SQL> {
  const quoted = db.select({ id: quoteSpeakers.articleId }).from(quoteSpeakers);
  return isArticleOf(db, quoted.where(and(isOneOf(quoteSpeakers, named), eq(quoteSpeakers.role, "speaker"))));
}

/**
 * The condition that an article's id is among those that a query returns. If the articles are few, they are fetched and
 * sorted. If they are many, the sign leaves the list to walk the index of dates, because sorting an article means
 * reading past its text.
 */
export async function isArticleOf(db: Reader, ids: SQLWrapper): Promise<SQL> {
  return (await givesAtMost(db, FEW, ids)) ? sql`${articles.id} IN ${ids}` : sql`+${articles.id} IN ${ids}`;
}
