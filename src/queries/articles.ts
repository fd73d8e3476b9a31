import { and, eq, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articlePlaces, articles } from "../archive/schema.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { articleDetailLoader } from "./article-detail.ts";
import {
  ARTICLE_CONDITIONS,
  type ArticleConditions,
  articleConditions,
  checkArticleConditions,
  isArticleOf,
  isQuotedIn,
} from "./article-filter.ts";
import { prepareArticlePages } from "./article-pages.ts";
import { type ArticleReference, isArticle } from "./article-reference.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { createListing, type Listing } from "./listing.ts";
import { summaryLoader } from "./load-articles.ts";
import { isMentionedIn } from "./mentioned.ts";
import { checkReference, findNamed, type NameReference } from "./names.ts";
import { fillPage, newestFirst, stretchesAfter } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Article, ArticleSummary } from "./records.ts";

/** Which articles. All given conditions must hold. */
export interface ArticleFilter extends ArticleConditions {
  /** That quote them. */
  readonly speaker?: NameReference | undefined;
  /** That name or mean them, outside the credits. */
  readonly mentions?: NameReference | undefined;
  /** A place of the dateline, in reading form: "Washington". */
  readonly place?: string | undefined;
  /** As printed: "Reuters". */
  readonly agency?: string | undefined;
}

/** The articles of an archive, newest first; of one day the last added first; undated ones last. */
export interface Articles extends Listing<ArticleFilter, ArticleSummary> {
  /**
   * One article with its text and everything read from it, by id or by at least seven digits of its SHA-256.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` if two sources begin with the same digits
   */
  get(key: ArticleReference): Promise<Article>;
}

const FILTER_KEYS = [
  ...ARTICLE_CONDITIONS,
  "speaker",
  "mentions",
  "place",
  "agency",
] as const satisfies readonly (keyof ArticleFilter)[];

export function createArticles(db: Reader): Articles {
  const load = summaryLoader(db);
  const loadDetail = articleDetailLoader(db);
  const findPrepared = prepareArticlePages(db);
  const listing = createListing<ArticleFilter, ArticleSummary>(db, {
    noun: "articles",
    check: checkArticleFilter,
    find: async (filter, after, limit) =>
      (await findPrepared(filter, after, limit)) ?? findArticleKeys(db, filter, after, limit),
    load: (keys) => load(keys.map(([, id]) => Number(id))),
  });
  return {
    ...listing,
    get: (key) =>
      withDatabaseErrors(db, async () => {
        const found = await db.select({ id: articles.id }).from(articles).where(isArticle(key));
        const summaries = await load(found.map(({ id }) => id));
        return loadDetail(onlyOne("article", key, summaries, ({ sha256 }) => sha256));
      }),
  };
}

function checkArticleFilter(filter: ArticleFilter): void {
  requireKnownKeys("filter", filter, FILTER_KEYS);
  checkArticleConditions(filter);
  if (filter.speaker !== undefined) checkReference(filter.speaker);
  if (filter.mentions !== undefined) checkReference(filter.mentions);
}

/** The keys [published_on, id] of articles, newest first. */
async function findArticleKeys(
  db: Reader,
  filter: ArticleFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const conditions = [...(await articleConditions(db, filter)), ...(await ownConditions(db, filter))];
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id };
  return fillPage(stretchesAfter(columns, after), limit, async (stretch, wanted) => {
    const rows = await db
      .select({ on: articles.publishedOn, id: articles.id })
      .from(articles)
      .where(and(stretch, ...conditions))
      .orderBy(...newestFirst(columns))
      .limit(wanted);
    return rows.map(({ on, id }) => [on, id]);
  });
}

async function ownConditions(db: Reader, filter: ArticleFilter): Promise<SQL[]> {
  const { speaker, mentions, place, agency } = filter;
  const placed = db.select({ id: articlePlaces.articleId }).from(articlePlaces);
  const conditions = [
    speaker === undefined ? undefined : await isQuotedIn(db, await findNamed(db, speaker)),
    mentions === undefined ? undefined : await isMentionedIn(db, await findNamed(db, mentions)),
    place === undefined ? undefined : await isArticleOf(db, placed.where(eq(articlePlaces.name, place))),
    agency === undefined ? undefined : eq(articles.agency, agency),
  ];
  return conditions.filter((condition) => condition !== undefined);
}
