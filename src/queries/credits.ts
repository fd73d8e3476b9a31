import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits } from "../archive/schema.ts";
import { requireKnownKeys } from "../known-keys.ts";
import {
  ARTICLE_CONDITIONS,
  type ArticleConditions,
  articleConditions,
  checkArticleConditions,
} from "./article-filter.ts";
import { requireId, requireOneOf } from "./check-values.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { createListing, type Listing } from "./listing.ts";
import { creditLoader } from "./load-credits.ts";
import { checkReference, findNamed, isOneOf, type NameReference } from "./names.ts";
import { fillPage, newestFirst, stretchesAfter } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Credit, CreditRole } from "./records.ts";

/** Which credits. All given conditions must hold. */
export interface CreditFilter extends ArticleConditions {
  /** Who is credited. */
  readonly name?: NameReference | undefined;
  readonly role?: CreditRole | undefined;
}

/** The credits of an archive, newest article first, in the order printed. */
export interface Credits extends Listing<CreditFilter, Credit> {
  /**
   * One credit by id.
   *
   * @throws ArchiveError `not_found`
   */
  get(id: number): Promise<Credit>;
}

const FILTER_KEYS = [...ARTICLE_CONDITIONS, "name", "role"] as const satisfies readonly (keyof CreditFilter)[];

export function createCredits(db: Reader): Credits {
  const load = creditLoader(db);
  const listing = createListing<CreditFilter, Credit>(db, {
    noun: "credits",
    check: checkCreditFilter,
    find: (filter, after, limit) => findCreditKeys(db, filter, after, limit),
    load: (keys) => load(keys.map(([, , id]) => Number(id))),
  });
  return {
    ...listing,
    get: (id) =>
      withDatabaseErrors(db, async () => onlyOne("credit", id, await load([requireId("credit", id)]), String)),
  };
}

function checkCreditFilter(filter: CreditFilter): void {
  requireKnownKeys("filter", filter, FILTER_KEYS);
  checkArticleConditions(filter);
  if (filter.name !== undefined) checkReference(filter.name);
  requireOneOf("role", filter.role, credits.role.enumValues);
}

/** The keys [published_on, article_id, id] of credits, newest first. */
async function findCreditKeys(
  db: Reader,
  filter: CreditFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const conditions = await articleConditions(db, filter);
  if (filter.name !== undefined) conditions.push(isOneOf(credits, await findNamed(db, filter.name)));
  if (filter.role !== undefined) conditions.push(eq(credits.role, filter.role));
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: credits.id };
  return fillPage(stretchesAfter(columns, after), limit, async (stretch, wanted) => {
    const rows = await db
      .select({ on: articles.publishedOn, article: articles.id, id: credits.id })
      .from(credits)
      .innerJoin(articles, eq(articles.id, credits.articleId))
      .where(and(stretch, ...conditions))
      .orderBy(...newestFirst(columns))
      .limit(wanted);
    return rows.map(({ on, article, id }) => [on, article, id]);
  });
}
