import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits } from "../archive/schema.ts";
import { requireNoOptions } from "../known-keys.ts";
import { checkFilter } from "./check-filter.ts";
import { requireId } from "./check-values.ts";
import { countRows } from "./count-rows.ts";
import { creditsCounted } from "./counted-set.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { type CreditFilter, FILTERS } from "./filters.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { creditConditions } from "./list-conditions.ts";
import { createListing, type Listing } from "./listing.ts";
import { creditLoader } from "./load-credits.ts";
import { byTime, fillPage } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Credit } from "./records.ts";
import { SORTS, type Sort } from "./sorts.ts";

/** The credits of an archive, newest article first, in the order printed. */
export interface Credits extends Listing<CreditFilter, Credit>, Grouping<"credits"> {
  /**
   * One credit by id.
   *
   * @throws ArchiveError `not_found`
   */
  get(id: number): Promise<Credit>;
}

export function createCredits(db: Reader): Credits {
  const load = creditLoader(db);
  const listing = createListing<CreditFilter, Credit>(db, {
    noun: "credits",
    leavesOutHeldBack: true,
    check: (filter) => checkFilter(FILTERS.credits, filter),
    sorts: SORTS.credits,
    find: (filter, after, limit, sort) => findCreditKeys(db, filter, after, limit, sort),
    count: (filter, limit) => countCredits(db, filter, limit),
    load: (keys) => load(keys.map(([, , id]) => Number(id))),
  });
  const grouping = createGrouping(db, {
    noun: "credits",
    leavesOutHeldBack: true,
    find: (filter) => creditsCounted(db, filter),
    findArticles: (filter) => creditsCounted(db, filter),
    count: (filter) => countCredits(db, filter, null),
  });
  return {
    ...listing,
    ...grouping,
    get: (id, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("credits.get", rest);
        return onlyOne("credit", id, await load([requireId("credit", id)]), String);
      }),
  };
}

/** The keys [published_on, article_id, id] of credits, newest first, or oldest first. */
async function findCreditKeys(
  db: Reader,
  filter: CreditFilter,
  after: CursorKey | null,
  limit: number,
  sort?: Sort,
): Promise<CursorKey[]> {
  const { stretches, order } = byTime(sort);
  const conditions = await creditConditions(db, filter);
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: credits.id };
  return fillPage(stretches(columns, after), limit, async (stretch, wanted) => {
    const rows = await db
      .select({ on: articles.publishedOn, article: articles.id, id: credits.id })
      .from(credits)
      .innerJoin(articles, eq(articles.id, credits.articleId))
      .where(and(stretch, ...conditions))
      .orderBy(...order(columns))
      .limit(wanted);
    return rows.map(({ on, article, id }) => [on, article, id]);
  });
}

async function countCredits(db: Reader, filter: CreditFilter, limit: number | null): Promise<number> {
  const conditions = await creditConditions(db, filter);
  const all = db.select({ id: credits.id }).from(credits).innerJoin(articles, eq(articles.id, credits.articleId));
  return countRows(db, all.where(and(...conditions)), limit);
}
