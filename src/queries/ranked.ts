import { and, type SQL, sql } from "drizzle-orm";
import { articles } from "../archive/schema.ts";
import { hasPhrase, type SearchTerms } from "./full-text.ts";
import { inList, type Reader } from "./reader.ts";

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

/** The best rows first, of equal ones the one stored first. */
export async function rankedIds(
  db: Reader,
  table: SearchTable,
  terms: SearchTerms,
  page: RankedPage,
): Promise<RankedId[]> {
  if (terms.phrases.length === 0) return findRanked(db, table, terms.match, page, page.limit);
  // The index finds stems; which rows have the very words is seen in their text, best first, until the page is full.
  const candidates = await findRanked(db, table, terms.match, page, NO_LIMIT);
  const found: RankedId[] = [];
  for (let next = 0; next < candidates.length && found.length < page.limit; next += CHECKED_AT_ONCE) {
    const some = candidates.slice(next, next + CHECKED_AT_ONCE);
    const exact = await withPhrases(db, table, some, terms.phrases);
    found.push(...some.filter(({ id }) => exact.has(id)));
  }
  return found.slice(0, page.limit);
}

const NO_LIMIT = -1;
const CHECKED_AT_ONCE = 50;

async function findRanked(
  db: Reader,
  table: SearchTable,
  match: string,
  { within, after }: RankedPage,
  limit: number,
): Promise<RankedId[]> {
  const index = sql.identifier(`${table}_fts`);
  const beyond = after ? sql`(rank, rowid) > (${after.rank}, ${after.id})` : undefined;
  return db
    .select({ id: sql<number>`rowid`, rank: sql<number>`rank` })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, sql`rank MATCH ${RANKING[table]}`, within, beyond))
    .orderBy(sql`rank`)
    .limit(limit);
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
