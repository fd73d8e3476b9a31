import { and, eq, gt, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { isHeldBack } from "./held-back.ts";
import { fillPage, newestFirst, oldestFirst, stretchesAfter } from "./newest-first.ts";
import type { ArticleHead } from "./records.ts";

/** The articles before and after one in the order of lists, newest first; null at either end. */
export interface ArticleNeighbours {
  readonly newer: ArticleHead | null;
  readonly older: ArticleHead | null;
}

/**
 * Finds both by the index of dates, so that it costs the same anywhere in the archive. Articles that are held back are
 * passed over.
 */
export async function findNeighbours(
  db: Reader,
  { id, publishedOn }: Pick<ArticleHead, "id" | "publishedOn">,
): Promise<ArticleNeighbours> {
  const isShown = await isHeldBack(db, "without");
  const first = async (stretches: readonly (SQL | undefined)[], order: readonly SQL[]) => {
    const [found] = await fillPage(stretches, 1, (stretch, limit) =>
      db
        .select(ARTICLE_HEAD)
        .from(articles)
        .where(and(stretch, isShown))
        .orderBy(...order)
        .limit(limit),
    );
    return found ?? null;
  };
  return {
    newer: await first(stretchesBefore(publishedOn, id), oldestFirst(COLUMNS)),
    older: await first(stretchesAfter(COLUMNS, [publishedOn, id]), newestFirst(COLUMNS)),
  };
}

const COLUMNS = { publishedOn: articles.publishedOn, articleId: articles.id };

/**
 * What precedes an article in a list that has the newest first, nearest stretch first: later ones of its day, then
 * later days; all days if the article has none.
 */
function stretchesBefore(day: string | null, id: number): (SQL | undefined)[] {
  const { publishedOn, articleId } = COLUMNS;
  const isLater = gt(articleId, id);
  if (day === null) return [and(isNull(publishedOn), isLater), isNotNull(publishedOn)];
  return [and(eq(publishedOn, day), isLater), gt(publishedOn, day)];
}
