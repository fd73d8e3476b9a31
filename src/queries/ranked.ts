import { and, type SQL, sql } from "drizzle-orm";
import { articles } from "../archive/schema.ts";
import { hasPhrase, type SearchTerms } from "./full-text.ts";
import { givesAtMost, inList, type Reader } from "./reader.ts";

export type SearchTable = "quotes" | "articles";

/** A row of a full-text table and its rank: the lower the better. */
export interface RankedId {
  readonly id: number;
  readonly rank: number;
}

interface RankedPage {
  /** A condition on `rowid`. */
  readonly within: SQL | undefined;
  readonly after: RankedId | null;
  readonly limit: number;
}

/** Words of a headline weigh five times those of the text; of a quote, text and speaker twice title and occasion. */
const RANKING = { articles: "bm25(5.0, 1.0)", quotes: "bm25(2.0, 2.0, 1.0, 1.0)" } as const;

/**
 * To rank a row takes a microsecond, and the best are known only when all are ranked. Words that stand in more rows than
 * these, "said" or "the", tell little of any: such rows are listed as stored, the last one first.
 */
export const MOST_RANKED = 30_000;

/** An order of the rows found, and what follows a row in it. */
interface Order {
  readonly by: SQL;
  beyond(row: RankedId): SQL;
  /** How many candidates to fetch for the check of exact words: at first, and if these are not enough. */
  readonly atOnce: readonly [first: number, then: number];
}

const BEST_FIRST: Order = {
  by: sql`rank`,
  beyond: ({ rank, id }) => sql`(rank, rowid) > (${rank}, ${id})`,
  // To fetch some is to rank all anew: most often these are enough, and if not, all the rest comes at once.
  atOnce: [200, MOST_RANKED],
};
const LAST_STORED_FIRST: Order = { by: sql`rowid DESC`, beyond: ({ id }) => sql`rowid < ${id}`, atOnce: [500, 500] };

/** The best rows first, of equal ones the one stored first; of more than {@link MOST_RANKED}, the last stored first. */
export async function rankedIds(
  db: Reader,
  table: SearchTable,
  terms: SearchTerms,
  page: RankedPage,
): Promise<RankedId[]> {
  const order = (await canBeRanked(db, table, terms)) ? BEST_FIRST : LAST_STORED_FIRST;
  if (terms.phrases.length === 0) return findRanked(db, table, terms.match, order, page);
  const found: RankedId[] = [];
  const [first, then] = order.atOnce;
  let atOnce = first;
  for (let after = page.after; found.length < page.limit; atOnce = then) {
    const candidates = await findRanked(db, table, terms.match, order, { ...page, after, limit: atOnce });
    found.push(...(await withExactWords(db, table, terms.phrases, candidates, page.limit - found.length)));
    if (candidates.length < atOnce) break;
    after = candidates.at(-1) ?? null;
  }
  return found;
}

/** To count the rows of one word is cheap, to put phrases together is not: often the first count is enough. */
async function canBeRanked(db: Reader, table: SearchTable, { match, longest }: SearchTerms): Promise<boolean> {
  const index = sql.identifier(`${table}_fts`);
  const hits = (words: string) => sql`(SELECT 1 FROM ${index} WHERE ${index} MATCH ${words})`;
  return (await givesAtMost(db, MOST_RANKED, hits(longest))) || givesAtMost(db, MOST_RANKED, hits(match));
}

async function findRanked(
  db: Reader,
  table: SearchTable,
  match: string,
  order: Order,
  { within, after, limit }: RankedPage,
): Promise<RankedId[]> {
  const index = sql.identifier(`${table}_fts`);
  const beyond = after ? order.beyond(after) : undefined;
  return db
    .select({ id: sql<number>`rowid`, rank: sql<number>`rank` })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, sql`rank MATCH ${RANKING[table]}`, within, beyond))
    .orderBy(order.by)
    .limit(limit);
}

const CHECKED_AT_ONCE = 50;

/** The index finds stems; which rows have the very words is seen in their text, in order, until there are enough. */
async function withExactWords(
  db: Reader,
  table: SearchTable,
  phrases: readonly string[],
  candidates: readonly RankedId[],
  limit: number,
): Promise<RankedId[]> {
  const found: RankedId[] = [];
  for (let next = 0; next < candidates.length && found.length < limit; next += CHECKED_AT_ONCE) {
    const some = candidates.slice(next, next + CHECKED_AT_ONCE);
    const exact = await withPhrases(db, table, some, phrases);
    found.push(...some.filter(({ id }) => exact.has(id)));
  }
  return found.slice(0, limit);
}

async function withPhrases(
  db: Reader,
  table: SearchTable,
  rows: readonly RankedId[],
  phrases: readonly string[],
): Promise<ReadonlySet<number>> {
  const texts = await findTexts(
    db,
    table,
    rows.map(({ id }) => id),
  );
  const exact = texts.filter(({ columns }) =>
    phrases.every((phrase) => columns.some((text) => text !== null && hasPhrase(text, phrase))),
  );
  return new Set(exact.map(({ id }) => id));
}

interface SearchedText {
  readonly id: number;
  readonly columns: readonly (string | null)[];
}

async function findTexts(db: Reader, table: SearchTable, ids: readonly number[]): Promise<SearchedText[]> {
  if (table === "articles") {
    const rows = await db
      .select({ id: articles.id, text: articles.text })
      .from(articles)
      .where(inList(articles.id, ids));
    return rows.map(({ id, text }) => ({ id, columns: [text] }));
  }
  const text = (column: string) => sql<string | null>`${sql.identifier(column)}`;
  const rows = await db
    .select({ id: sql<number>`quote_id`, a: text("text"), b: text("speaker"), c: text("title"), d: text("occasion") })
    .from(sql`quotes_searched`)
    .where(sql`quote_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return rows.map(({ id, a, b, c, d }) => ({ id, columns: [a, b, c, d] }));
}
