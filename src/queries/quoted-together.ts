import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteSpeakers } from "../archive/schema.ts";
import { findArticleKeys } from "./articles.ts";
import { checkFilter } from "./check-filter.ts";
import { inList } from "./conditions.ts";
import { articlesCounted, type CountedSet } from "./counted-set.ts";
import { type ArticleFilter, FILTERS } from "./filters.ts";
import { leavingOut } from "./listing.ts";
import { type IdsOfNamed, loadNamed } from "./load-named.ts";
import type { Named } from "./records.ts";

/** Two who are quoted in the same articles. */
export interface Pair {
  readonly one: Named;
  readonly other: Named;
  /** How many articles quote both. */
  readonly articleCount: number;
}

/** Somebody who is quoted, and in how many articles. */
export interface QuotedInArticles {
  readonly named: Named;
  readonly articleCount: number;
}

/** Who is quoted beside whom. */
export interface QuotedTogether {
  /** Those who are in one of the pairs, those in the most articles first. */
  readonly speakers: readonly QuotedInArticles[];
  /** The pairs with the most articles first. */
  readonly pairs: readonly Pair[];
  /** How many articles were looked at. */
  readonly articles: number;
  /** Whether these are all that the filter leaves; otherwise they are the newest. */
  readonly isAll: boolean;
  /** How many articles were left out because they are held back; absent if none were. */
  readonly heldBack?: number;
}

/** How much to look at. */
export interface TogetherOptions {
  /** How many articles a pair must share at least; 1 unless given. */
  readonly least?: number | undefined;
  /** How many articles to look at, the newest; all unless given. */
  readonly newest?: number | undefined;
}

/**
 * The people and organisations that are quoted in the same articles, in pairs, each pair once. Articles that are held
 * back are left out unless the filter says otherwise.
 *
 * @throws ArchiveError `invalid_argument` for a filter that cannot be used
 */
export async function findQuotedTogether(
  db: Reader,
  filter: ArticleFilter,
  { least = 1, newest }: TogetherOptions = {},
): Promise<QuotedTogether> {
  checkFilter(FILTERS.articles, filter);
  const shownAlone = await leavingOut<ArticleFilter>(db, { leavesOutHeldBack: true })(filter);
  const { set, isAll } = await articlesOf(db, shownAlone ?? filter, newest);
  const heldBack =
    shownAlone === null ? 0 : await countOf(db, await articlesCounted(db, { ...filter, heldBack: "only" }));
  const quoted = sql`quoted AS (
    SELECT DISTINCT ${quoteSpeakers.articleId} AS article, ${WHO} AS who FROM ${quoteSpeakers}
    WHERE ${quoteSpeakers.role} = 'speaker' AND ${quoteSpeakers.kind} IN ('person', 'organisation')
      AND ${quoteSpeakers.articleId} IN (SELECT ${set.id} FROM ${set.tables} WHERE ${set.where ?? sql`true`}))`;
  const pairs = await rowsOf(
    db,
    sql`WITH ${quoted} SELECT a.who AS one, b.who AS other, count(*) AS articles FROM quoted AS a
      JOIN quoted AS b ON b.article = a.article AND b.who > a.who GROUP BY a.who, b.who HAVING count(*) >= ${least}`,
  );
  const alone = await rowsOf(
    db,
    sql`WITH ${quoted} SELECT who AS one, who AS other, count(*) AS articles FROM quoted GROUP BY who`,
  );
  const names = await withNames(db, pairs, alone);
  return { ...names, articles: await countOf(db, set), isAll, ...(heldBack === 0 ? {} : { heldBack }) };
}

async function countOf(db: Reader, { id, tables, where }: CountedSet): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)` })
    .from(sql`(SELECT ${id} AS article FROM ${tables} WHERE ${where ?? sql`true`}) AS counted`);
  return counted?.count ?? 0;
}

/** A single number for each person and organisation. */
const WHO = sql`CASE WHEN ${quoteSpeakers.personId} IS NOT NULL THEN 2 * ${quoteSpeakers.personId} ELSE 2 * ${quoteSpeakers.organisationId} + 1 END`;

function idsOf(who: number): IdsOfNamed {
  return who % 2 === 0
    ? { personId: who / 2, organisationId: null }
    : { personId: null, organisationId: (who - 1) / 2 };
}

interface PairRow {
  readonly one: number;
  readonly other: number;
  readonly articles: number;
}

async function rowsOf(db: Reader, query: SQL): Promise<PairRow[]> {
  return db
    .select({ one: sql<number>`one`, other: sql<number>`other`, articles: sql<number>`articles` })
    .from(sql`(${query}) AS found`);
}

async function articlesOf(
  db: Reader,
  filter: ArticleFilter,
  newest: number | undefined,
): Promise<{ readonly set: CountedSet; readonly isAll: boolean }> {
  if (newest === undefined) return { set: await articlesCounted(db, filter), isAll: true };
  const ids = (await findArticleKeys(db, filter, null, newest + 1)).map((key) => Number(key.at(-1)));
  const where = inList(articles.id, ids.slice(0, newest));
  return { set: { id: articles.id, tables: sql`${articles}`, where }, isAll: ids.length <= newest };
}

async function withNames(
  db: Reader,
  pairs: readonly PairRow[],
  alone: readonly PairRow[],
): Promise<Pick<QuotedTogether, "speakers" | "pairs">> {
  const inPairs = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const named = await loadNamed(db, [...inPairs].map(idsOf));
  const speakers = alone.flatMap(({ one, articles: articleCount }) => {
    const who = inPairs.has(one) ? named(idsOf(one)) : null;
    return who === null ? [] : [{ named: who, articleCount }];
  });
  const known = pairs.flatMap((pair) => {
    const [one, other] = [named(idsOf(pair.one)), named(idsOf(pair.other))];
    return one === null || other === null ? [] : [{ one, other, articleCount: pair.articles }];
  });
  return {
    speakers: speakers.sort((a, b) => b.articleCount - a.articleCount || compare(a.named, b.named)),
    pairs: known.sort((a, b) => b.articleCount - a.articleCount || compare(a.one, b.one) || compare(a.other, b.other)),
  };
}

function compare(a: Named, b: Named): number {
  const [one, other] = [`${a.name} ${a.kind} ${a.slug}`, `${b.name} ${b.kind} ${b.slug}`];
  return one < other ? -1 : Number(one > other);
}
