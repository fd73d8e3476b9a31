import { and, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import { quotes } from "../schema.ts";
import type { RankedId, RankedPage, SearchTable, Within, WordIndex } from "../word-index.ts";
import { matchAll, matchAny, matchLongest } from "./match-expression.ts";
import { findNearest } from "./nearest-rows.ts";
import { snippetsOf } from "./snippets.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The full-text tables of FTS5: `articles_fts` and `quotes_fts`, whose rows have the ids of articles and quotes. */
export function createWordIndex(db: Drizzle, vocabulary: Vocabulary): WordIndex {
  return {
    ...vocabulary,
    // Counting the rows of one word is cheap, while matching phrases is not; often the first count is enough.
    hasAtMost: async (most, table, terms) =>
      (await countUpTo(db, most + 1, table, matchLongest(terms))) <= most ||
      (await countUpTo(db, most + 1, table, matchAll(terms))) <= most,
    ranked: (table, terms, page) => findRanked(db, table, matchAll(terms), page),
    nearest: (table, words, request) => findNearest(db, table, words, request),
    snippets: (table, terms, ids) => snippetsOf(db, table, matchAll(terms), ids),
    having: (table, terms, ids) => findHaving(db, table, matchAny(terms), ids),
    quotesWith: (column, terms) =>
      sql`(SELECT rowid AS id FROM quotes_fts WHERE quotes_fts MATCH ${`${column} : (${matchAll(terms)})`})`,
  };
}

async function countUpTo(db: Drizzle, most: number, table: SearchTable, match: string): Promise<number> {
  const index = sql.identifier(`${table}_fts`);
  const [found] = await db
    .select({ count: count() })
    .from(sql`(SELECT 1 FROM ${index} WHERE ${index} MATCH ${match} LIMIT ${most})`);
  return found?.count ?? 0;
}

/**
 * Words of a headline weigh five times as much as those of the text; in a quote, text and speaker weigh twice as much
 * as title and occasion.
 */
const RANKING = { articles: "bm25(5.0, 1.0)", quotes: "bm25(2.0, 2.0, 1.0, 1.0)" } as const;

/** An order of the rows found, and the condition for those after a given row. */
interface Order {
  readonly by: SQL;
  beyond(row: RankedId): SQL;
}

const ORDERS: Readonly<Record<RankedPage["order"], Order>> = {
  "best first": { by: sql`rank`, beyond: ({ rank, id }) => sql`(rank, rowid) > (${rank}, ${id})` },
  "last stored first": { by: sql`rowid DESC`, beyond: ({ id }) => sql`rowid < ${id}` },
};

async function findRanked(db: Drizzle, table: SearchTable, match: string, page: RankedPage): Promise<RankedId[]> {
  const index = sql.identifier(`${table}_fts`);
  const { by, beyond } = ORDERS[page.order];
  return db
    .select({ id: sql<number>`rowid`, rank: sql<number>`rank` })
    .from(sql`${index}`)
    .where(
      and(
        sql`${index} MATCH ${match}`,
        sql`rank MATCH ${RANKING[table]}`,
        page.within ? isWithin(db, table, page.within) : undefined,
        page.among && table === "quotes" ? inArray(sql`+rowid`, page.among) : undefined,
        page.after ? beyond(page.after) : undefined,
      ),
    )
    .orderBy(by)
    .limit(page.limit);
}

async function findHaving(
  db: Drizzle,
  table: SearchTable,
  match: string,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const index = sql.identifier(`${table}_fts`);
  const rows = await db
    .select({ id: sql<number>`rowid` })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, sql`+rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`));
  return new Set(rows.map(({ id }) => id));
}

/**
 * The plus sign keeps SQLite from querying the full-text index anew for each id, which took five seconds for 100,000
 * articles.
 */
function isWithin(db: Drizzle, table: SearchTable, { articles, few }: Within): SQL {
  if (table === "articles") return inArray(sql`+rowid`, articles);
  const found = db.select({ id: quotes.id }).from(quotes).where(inArray(quotes.articleId, articles));
  if (few) return inArray(sql`+rowid`, found);
  const article = db.select({ id: quotes.articleId }).from(quotes).where(eq(quotes.id, sql`quotes_fts.rowid`));
  return sql`${article} IN ${articles}`;
}
