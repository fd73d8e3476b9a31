import { and, asc, inArray, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, mentions } from "../archive/schema.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { descending } from "./conditions.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { isHeldBack } from "./held-back.ts";
import { isOneOf } from "./names.ts";
import type { ArticleHead, Named } from "./records.ts";

/** The first and the last article that name somebody; undated ones only if there are no others. */
export interface FirstAndLast {
  readonly first: ArticleHead | null;
  readonly last: ArticleHead | null;
}

/**
 * Finds them by the day of publication, leaving out articles that are held back; both are null if no other article
 * names somebody.
 */
export function findFirstAndLast(db: Reader, named: Named): Promise<FirstAndLast> {
  return withDatabaseErrors(db, async () => {
    const naming = db
      .select({ id: mentions.articleId })
      .from(mentions)
      .where(isOneOf(mentions, [named]));
    const isShown = and(inArray(articles.id, naming), await isHeldBack(db, "without"));
    const { publishedOn, id } = articles;
    const [first] = await db
      .select(ARTICLE_HEAD)
      .from(articles)
      .where(isShown)
      .orderBy(asc(sql`${publishedOn} IS NULL`), asc(publishedOn), asc(id))
      .limit(1);
    const [last] = await db
      .select(ARTICLE_HEAD)
      .from(articles)
      .where(isShown)
      .orderBy(descending(publishedOn), descending(id))
      .limit(1);
    return { first: first ?? null, last: last ?? null };
  });
}
