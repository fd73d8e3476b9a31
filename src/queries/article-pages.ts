import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers } from "../archive/schema.ts";
import type { CursorKey } from "./cursor.ts";
import { firstDay, lastDay } from "./dates.ts";
import { prepareFindKnown } from "./find-known.ts";
import type { NameReference } from "./names.ts";
import { type FindPage, newestFirst, preparePages } from "./newest-first.ts";

/** The conditions that prepared pages know. */
interface KnownConditions {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly speaker?: NameReference | undefined;
}

/**
 * Prepares the pages of articles that are asked for most: the newest of all, the newest of a period, and those that
 * quote someone given by slug or id. The function returns the keys [published_on, id] of a page, or null if the filter
 * asks for more.
 */
export function prepareArticlePages(
  db: Reader,
): (filter: KnownConditions, after: CursorKey | null, limit: number) => Promise<CursorKey[] | null> {
  const newest = prepareNewest(db, undefined);
  const within = prepareNewest(db, isWithin());
  const quoting = { person: prepareQuoting(db, "personId"), organisation: prepareQuoting(db, "organisationId") };
  const findKnown = prepareFindKnown(db);
  return async ({ since, until, speaker, ...others }, after, limit) => {
    if (Object.values(others).some((value) => value !== undefined)) return null;
    if (speaker === undefined) {
      if (since === undefined && until === undefined) return newest({}, after, limit);
      const first = since === undefined ? EARLIEST : firstDay("since", since);
      const last = until === undefined ? LATEST : lastDay("until", until);
      return within({ first, last }, after, limit);
    }
    const [match, ...more] = (await findKnown(speaker)) ?? [];
    if (match === undefined || more.length > 0 || since !== undefined || until !== undefined) return null;
    return quoting[match.kind]({ speaker: match.id }, after, limit);
  };
}

const EARLIEST = "0000";
const LATEST = "9999-12-31";

function isWithin(): SQL | undefined {
  return and(gte(articles.publishedOn, sql.placeholder("first")), lte(articles.publishedOn, sql.placeholder("last")));
}

function prepareNewest(db: Reader, condition: SQL | undefined): FindPage {
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id };
  return preparePages(db, columns, (stretch) =>
    db
      .select(columns)
      .from(articles)
      .where(and(stretch, condition))
      .orderBy(...newestFirst(columns))
      .limit(sql.placeholder("limit")),
  );
}

/** The speaker's rows name their articles, and an index holds them in this order. */
function prepareQuoting(db: Reader, key: "personId" | "organisationId"): FindPage {
  const columns = { publishedOn: quoteSpeakers.publishedOn, articleId: quoteSpeakers.articleId };
  const isTheirs = and(eq(quoteSpeakers[key], sql.placeholder("speaker")), eq(quoteSpeakers.role, "speaker"));
  return preparePages(db, columns, (stretch) =>
    db
      .selectDistinct(columns)
      .from(quoteSpeakers)
      .where(and(isTheirs, stretch))
      .orderBy(...newestFirst(columns))
      .limit(sql.placeholder("limit")),
  );
}
