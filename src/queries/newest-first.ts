import { type AnyColumn, and, asc, eq, gt, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { descending } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { lazily } from "./lazily.ts";
import type { Sort } from "./sorts.ts";

/** The columns that a list of articles, or of what stands in them, is ordered by. */
export interface NewestFirstColumns {
  readonly publishedOn: AnyColumn;
  readonly articleId: AnyColumn;
  /** What is listed within an article, in the order of its text; none if articles themselves are listed. */
  readonly itemId?: AnyColumn;
}

/**
 * Newest article first, undated ones last, and on the same day the one stored last first; within an article in the
 * order of the text.
 */
export function newestFirst({ publishedOn, articleId, itemId }: NewestFirstColumns): SQL[] {
  return [descending(publishedOn), descending(articleId), ...(itemId ? [asc(itemId)] : [])];
}

/**
 * What follows a key in that order, as conditions to be queried one after another until a page is full: the rest of the
 * article, other articles of the day, older ones, undated ones. Each is a range of an index by itself; joined by OR
 * they would not be.
 */
export function stretchesAfter(columns: NewestFirstColumns, after: readonly unknown[] | null): (SQL | undefined)[] {
  if (after === null) return [undefined];
  const { publishedOn, articleId, itemId } = columns;
  const [day, article, item] = after;
  const onDay = day === null ? isNull(publishedOn) : eq(publishedOn, day);
  const restOfArticle = itemId ? [and(onDay, eq(articleId, article), gt(itemId, item))] : [];
  const sameDay = and(onDay, lt(articleId, article));
  if (day === null) return [...restOfArticle, sameDay];
  return [...restOfArticle, sameDay, lt(publishedOn, day), isNull(publishedOn)];
}

/**
 * Oldest article first. It is meant for the stretches of {@link oldestAfter}, each of which has only dated or only
 * undated articles.
 */
export function oldestFirst({ publishedOn, articleId, itemId }: NewestFirstColumns): SQL[] {
  return [asc(publishedOn), asc(articleId), ...(itemId ? [asc(itemId)] : [])];
}

/**
 * What follows a key if the oldest article comes first, and on the same day the one stored first, undated ones last.
 */
export function oldestAfter(columns: NewestFirstColumns, after: readonly unknown[] | null): (SQL | undefined)[] {
  const { publishedOn, articleId, itemId } = columns;
  if (after === null) return [isNotNull(publishedOn), isNull(publishedOn)];
  const [day, article, item] = after;
  const onDay = day === null ? isNull(publishedOn) : eq(publishedOn, day);
  const restOfArticle = itemId ? [and(onDay, eq(articleId, article), gt(itemId, item))] : [];
  const sameDay = and(onDay, gt(articleId, article));
  if (day === null) return [...restOfArticle, sameDay];
  return [...restOfArticle, sameDay, gt(publishedOn, day), isNull(publishedOn)];
}

/** The order, and what follows a key in it, for the sort that a page asks for. */
export function byTime(sort: Sort | undefined) {
  return sort === "oldest"
    ? { stretches: oldestAfter, order: oldestFirst }
    : { stretches: stretchesAfter, order: newestFirst };
}

/** Queries the stretches in order until `limit` rows are found. */
export async function fillPage<Row, Stretch>(
  stretches: readonly Stretch[],
  limit: number,
  query: (stretch: Stretch, limit: number) => PromiseLike<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const stretch of stretches) {
    if (rows.length < limit) rows.push(...(await query(stretch, limit - rows.length)));
  }
  return rows;
}

/** Finds the keys of the first `limit` rows after a key, by queries that were built before. */
export type FindPage = (
  parameters: Readonly<Record<string, unknown>>,
  after: CursorKey | null,
  limit: number,
) => Promise<CursorKey[]>;

/**
 * Prepares the pages of a list that is asked for again and again. Its queries are built once, when a page is first
 * wanted, because building one takes longer than running it.
 *
 * @param select makes the query of one stretch: it selects `columns` in this module's order; its limit is the parameter
 * `limit`
 */
export function preparePages(
  db: Reader,
  columns: NewestFirstColumns,
  select: (stretch: SQL | undefined) => Parameters<Reader["prepare"]>[0],
): FindPage {
  const [day, article, item] = ["day", "article", "item"].map((name) => sql.placeholder(name));
  const queriesAfter = (key: readonly unknown[] | null) =>
    lazily(() => stretchesAfter(columns, key).map((stretch) => db.prepare(select(stretch))));
  const first = queriesAfter(null);
  const dated = queriesAfter([day, article, item]);
  const undated = queriesAfter([null, article, item]);
  return (parameters, after, limit) => {
    const stretches = after === null ? first() : after[0] === null ? undated() : dated();
    const place = { day: after?.[0], article: after?.[1], item: after?.[2] };
    return fillPage(stretches, limit, (query, rest) => query.keys({ ...parameters, ...place, limit: rest }));
  };
}
