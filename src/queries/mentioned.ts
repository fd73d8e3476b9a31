import { and, eq, gt, lt, notExists, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, mentions } from "../archive/schema.ts";
import { isArticleOf } from "./article-conditions.ts";
import { gives } from "./conditions.ts";
import { isOneOf } from "./names.ts";
import type { Named } from "./records.ts";

/** The condition that an article names or means one of these outside its credits. */
export async function isMentionedIn(db: Reader, named: readonly Named[]): Promise<SQL> {
  const mentioned = () => db.select({ id: mentions.articleId }).from(mentions);
  const isTheirs = isOneOf(mentions, named);
  const isIn = await isArticleOf(db, mentioned().where(isTheirs));
  const outside = mentioned().where(and(eq(mentions.articleId, articles.id), isTheirs, isOutsideCredits(db)));
  return sql`${isIn} AND ${gives(outside.limit(1))}`;
}

/** Where a mention stands: columns of `mentions`, or of a query over it. */
interface Place {
  readonly articleId: SQLWrapper;
  readonly startChar: SQLWrapper;
  readonly endChar: SQLWrapper;
}

/**
 * Whether a mention is not the name of a credit. Such a name is stored as a mention too, but does not count as one,
 * here as in the view `people_mentioned`.
 */
export function isOutsideCredits(db: Reader, place: Place = mentions): SQL {
  return notExists(
    db
      .select({ id: credits.id })
      .from(credits)
      .where(
        and(
          eq(credits.articleId, place.articleId),
          lt(credits.startChar, place.endChar),
          gt(credits.endChar, place.startChar),
        ),
      ),
  );
}
