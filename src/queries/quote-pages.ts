import { aliasedTable, and, eq, lt, notExists, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers, quotes } from "../archive/schema.ts";
import type { CursorKey } from "./cursor.ts";
import { prepareFindKnown } from "./find-known.ts";
import type { NameReference } from "./names.ts";
import { type FindPage, newestFirst, preparePages } from "./newest-first.ts";

/**
 * Prepares the pages of quotes that are asked for most: the newest of all, and the newest of one speaker given by slug
 * or id. The function returns the keys [published_on, article_id, id] of a page, or null if the filter asks for
 * something else.
 */
export function prepareQuotePages(
  db: Reader,
): (
  filter: { readonly speaker?: NameReference | undefined },
  after: CursorKey | null,
  limit: number,
) => Promise<CursorKey[] | null> {
  const newest = prepareNewest(db);
  const saidBy = { person: prepareSaidBy(db, "personId"), organisation: prepareSaidBy(db, "organisationId") };
  const findKnown = prepareFindKnown(db);
  return async (filter, after, limit) => {
    const given = Object.entries(filter).filter(([, value]) => value !== undefined);
    if (given.length === 0) return newest({}, after, limit);
    if (given.length > 1 || filter.speaker === undefined) return null;
    const [match, ...others] = (await findKnown(filter.speaker)) ?? [];
    if (match === undefined || others.length > 0) return null;
    return saidBy[match.kind]({ speaker: match.id }, after, limit);
  };
}

/** Walks the articles in order, and each one's quotes; CROSS JOIN keeps SQLite from beginning with the quotes. */
function prepareNewest(db: Reader): FindPage {
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: quotes.id };
  return preparePages(db, columns, (stretch) =>
    db
      .select(columns)
      .from(articles)
      .crossJoin(quotes)
      .where(and(eq(quotes.articleId, articles.id), stretch))
      .orderBy(...newestFirst(columns))
      .limit(sql.placeholder("limit")),
  );
}

/**
 * An index has a speaker's quotes in this order: the newest twenty of forty thousand cost no more than those of twenty.
 */
function prepareSaidBy(db: Reader, key: "personId" | "organisationId"): FindPage {
  const { publishedOn, articleId, quoteId: itemId } = quoteSpeakers;
  const columns = { publishedOn, articleId, itemId };
  const isTheirs = and(eq(quoteSpeakers[key], sql.placeholder("speaker")), eq(quoteSpeakers.role, "speaker"));
  return preparePages(db, columns, (stretch) =>
    db
      .select(columns)
      .from(quoteSpeakers)
      .where(and(isTheirs, stretch, isFirstRowOfSpeaker(db)))
      .orderBy(...newestFirst(columns))
      .limit(sql.placeholder("limit")),
  );
}

/** Whether a row is the first of its speaker in its quote, so that a person named twice there counts once. */
export function isFirstRowOfSpeaker(db: Reader): SQL {
  return isFirstRow(db, (earlier) => [
    sql`${earlier.personId} IS NOT DISTINCT FROM ${quoteSpeakers.personId}`,
    sql`${earlier.organisationId} IS NOT DISTINCT FROM ${quoteSpeakers.organisationId}`,
  ]);
}

/** Whether a row is the first of its kind of speaker in its quote, so that what two countries declare counts once. */
export function isFirstRowOfKind(db: Reader): SQL {
  return isFirstRow(db, (earlier) => [eq(earlier.kind, quoteSpeakers.kind)]);
}

/** Whether no earlier speaker of the quote is the same, as `same` tells. */
function isFirstRow(db: Reader, same: (earlier: typeof quoteSpeakers) => SQL[]): SQL {
  const earlier = aliasedTable(quoteSpeakers, "earlier");
  return notExists(
    db
      .select({ seq: earlier.seq })
      .from(earlier)
      .where(
        and(
          eq(earlier.quoteId, quoteSpeakers.quoteId),
          eq(earlier.articleId, quoteSpeakers.articleId),
          lt(earlier.seq, quoteSpeakers.seq),
          eq(earlier.role, quoteSpeakers.role),
          ...same(earlier),
        ),
      ),
  );
}
