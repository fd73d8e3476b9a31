import { and, eq, gte, inArray, lte, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, quoteSpeakers } from "../archive/schema.ts";
import { type ArticleReference, isArticle } from "./article-reference.ts";
import { FEW, givesAtMost } from "./conditions.ts";
import { firstDay, lastDay } from "./dates.ts";
import { checkReference, findNamed, isOneOf, type NamedMatch, type NameReference } from "./names.ts";
import type { CreditRole } from "./records.ts";

/** Which articles; every noun has these. All given conditions must hold. */
export interface ArticleConditions {
  /** Published on or after this date: "2024-04-16", "2024-04" or "2024". Undated articles do not match. */
  readonly since?: string | undefined;
  /** Published on or before it. */
  readonly until?: string | undefined;
  /** Credited with it as author, reporter or contributor. */
  readonly reportedBy?: NameReference | undefined;
  readonly editedBy?: NameReference | undefined;
  /** In this one article. */
  readonly article?: ArticleReference | undefined;
}

export const ARTICLE_CONDITIONS = ["since", "until", "reportedBy", "editedBy", "article"] as const;

/** The roles of those who are said to have reported an article. */
export const REPORTING: readonly CreditRole[] = ["author", "reporter", "contributor"];
const EDITING: readonly CreditRole[] = ["editor"];

/** Refuses values that cannot be used, before anything is queried. */
export function checkArticleConditions(filter: ArticleConditions): void {
  if (filter.since !== undefined) firstDay("since", filter.since);
  if (filter.until !== undefined) lastDay("until", filter.until);
  if (filter.reportedBy !== undefined) checkReference(filter.reportedBy);
  if (filter.editedBy !== undefined) checkReference(filter.editedBy);
  if (filter.article !== undefined) isArticle(filter.article);
}

/** The conditions as SQL over `articles`; empty if none is given. */
export async function articleConditions(db: Reader, filter: ArticleConditions): Promise<SQL[]> {
  const conditions = [
    filter.since === undefined ? undefined : gte(articles.publishedOn, firstDay("since", filter.since)),
    filter.until === undefined ? undefined : lte(articles.publishedOn, lastDay("until", filter.until)),
    filter.reportedBy === undefined ? undefined : await isCredited(db, filter.reportedBy, REPORTING),
    filter.editedBy === undefined ? undefined : await isCredited(db, filter.editedBy, EDITING),
    filter.article === undefined ? undefined : isArticle(filter.article),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/** Articles that credit someone in one of these roles. */
async function isCredited(db: Reader, reference: NameReference, roles: readonly CreditRole[]): Promise<SQL> {
  const names = await findNamed(db, reference);
  const credited = db.select({ id: credits.articleId }).from(credits);
  return isArticleOf(db, credited.where(and(isOneOf(credits, names), inArray(credits.role, [...roles]))));
}

/** Articles in which one of these is quoted. */
export async function isQuotedIn(db: Reader, named: readonly NamedMatch[]): Promise<SQL> {
  const quoted = db.select({ id: quoteSpeakers.articleId }).from(quoteSpeakers);
  return isArticleOf(db, quoted.where(and(isOneOf(quoteSpeakers, named), eq(quoteSpeakers.role, "speaker"))));
}

/**
 * Whether an article's id is among those that a query gives. Few articles are fetched and sorted; where they are many, the
 * sign leaves the list to walk the index of dates, for to sort an article one must read past its text.
 */
export async function isArticleOf(db: Reader, ids: SQLWrapper): Promise<SQL> {
  return (await givesAtMost(db, FEW, ids)) ? sql`${articles.id} IN ${ids}` : sql`+${articles.id} IN ${ids}`;
}
