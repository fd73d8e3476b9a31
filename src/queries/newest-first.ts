import { type AnyColumn, and, asc, desc, eq, gt, isNull, lt, type SQL } from "drizzle-orm";
import type { CursorKey } from "./cursor.ts";

/** The columns that a list of articles, or of what stands in them, is ordered by. */
export interface NewestFirstColumns {
  readonly publishedOn: AnyColumn;
  readonly articleId: AnyColumn;
  /** What is listed within an article, in the order of its text; none if articles themselves are listed. */
  readonly itemId?: AnyColumn;
}

/**
 * Newest article first, undated ones last, the later stored first on a day; within an article as the text goes.
 */
export function newestFirst({ publishedOn, articleId, itemId }: NewestFirstColumns): SQL[] {
  return [desc(publishedOn), desc(articleId), ...(itemId ? [asc(itemId)] : [])];
}

/**
 * What follows a key in that order, as conditions to be queried one after the other until a page is full: the rest of
 * the article, other articles of the day, older ones, undated ones. Each alone is a range of an index; joined by OR
 * they would not be.
 */
export function stretchesAfter(columns: NewestFirstColumns, after: CursorKey | null): (SQL | undefined)[] {
  if (after === null) return [undefined];
  const { publishedOn, articleId, itemId } = columns;
  const [day, article, item] = after;
  const onDay = day === null ? isNull(publishedOn) : eq(publishedOn, day);
  const restOfArticle = itemId ? [and(onDay, eq(articleId, article), gt(itemId, item))] : [];
  const sameDay = and(onDay, lt(articleId, article));
  if (day === null) return [...restOfArticle, sameDay];
  return [...restOfArticle, sameDay, lt(publishedOn, day), isNull(publishedOn)];
}

/** Queries the stretches in order until `limit` rows are found. */
export async function fillPage<Row>(
  stretches: readonly (SQL | undefined)[],
  limit: number,
  query: (stretch: SQL | undefined, limit: number) => PromiseLike<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const stretch of stretches) {
    if (rows.length < limit) rows.push(...(await query(stretch, limit - rows.length)));
  }
  return rows;
}
