import { sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import type { RankedId, RankedOrder, RankedPage, SearchTable, SearchTerms } from "../archive/word-index.ts";
import { inList } from "./conditions.ts";
import { hasPhrases, haveExactWords, type SearchedText } from "./exact-words.ts";
import { withoutSplits } from "./full-text.ts";

/**
 * The most rows that are ranked. Ranking a row takes a microsecond, and the best are known only when all are ranked.
 * Words in more rows than this, such as "said" or "the", tell little about any: such rows are listed as stored, the
 * last one first.
 */
export const MAX_RANKED = 30_000;

/**
 * How many candidates to fetch for the check of exact words: at first, and then if these are not enough. Each fetch of
 * the best ranks all of them again. Usually a few are enough, and if not, all the rest is fetched at once.
 */
const AT_ONCE: Readonly<Record<RankedOrder, readonly [first: number, then: number]>> = {
  "best first": [200, MAX_RANKED],
  "last stored first": [500, 500],
};

/**
 * The best rows first, and of equals the one stored first; if there are more than {@link MAX_RANKED}, the last stored
 * first.
 */
export async function rankedIds(
  db: Reader,
  table: SearchTable,
  terms: SearchTerms,
  page: Omit<RankedPage, "order">,
): Promise<RankedId[]> {
  const canBeRanked = await db.words.hasAtMost(MAX_RANKED, table, terms);
  const order = canBeRanked ? "best first" : "last stored first";
  if (!hasPhrases(terms)) return db.words.ranked(table, terms, { ...page, order });
  const found: RankedId[] = [];
  const [first, then] = AT_ONCE[order];
  let atOnce = first;
  for (let after = page.after; found.length < page.limit; atOnce = then) {
    const candidates = await db.words.ranked(table, terms, { ...page, order, after, limit: atOnce });
    found.push(...(await withExactWords(db, table, terms, candidates, page.limit - found.length)));
    if (candidates.length < atOnce) break;
    after = candidates.at(-1) ?? null;
  }
  return found;
}

const CHECKED_AT_ONCE = 50;

/**
 * The candidates that have the exact words, in order, until there are enough. The index finds only stems, so their text
 * is checked.
 */
async function withExactWords(
  db: Reader,
  table: SearchTable,
  terms: SearchTerms,
  candidates: readonly RankedId[],
  limit: number,
): Promise<RankedId[]> {
  const found: RankedId[] = [];
  for (let next = 0; next < candidates.length && found.length < limit; next += CHECKED_AT_ONCE) {
    const some = candidates.slice(next, next + CHECKED_AT_ONCE);
    const ids = some.map(({ id }) => id);
    const exact = await haveExactWords(db, table, terms, ids, await findTexts(db, table, ids));
    found.push(...some.filter(({ id }) => exact.has(id)));
  }
  return found.slice(0, limit);
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
  return rows.map(({ id, a, b, c, d }) => ({ id, columns: [a === null ? a : withoutSplits(a), b, c, d] }));
}
