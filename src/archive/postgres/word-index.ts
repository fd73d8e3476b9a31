import { and, asc, desc, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type AnyOfThese, chooseNearest } from "../nearest.ts";
import type { Drizzle } from "../reader.ts";
import { quotes } from "../schema.ts";
import type { RankedId, RankedPage, SearchTable, SearchTerms, WordIndex } from "../word-index.ts";
import { anyOf, inOne, type Label, type SearchQuery, toQuery } from "./search-query.ts";
import type { Session } from "./session.ts";
import { snippetsOf } from "./snippets.ts";
import { createVocabulary } from "./vocabulary.ts";

/** The full-text index in the tables `article_search` and `quote_search` of `0002_search.sql`. */
export function createWordIndex(db: Drizzle, session: Session): WordIndex {
  return {
    ...createVocabulary(db, session),
    hasAtMost: async (most, table, terms) =>
      (await countUpTo(db, found(table, toQuery(terms, null)), most + 1)) <= most,
    ranked: (table, terms, page) => findRanked(db, table, terms, page),
    nearest: async (table, words, { among, limit }) => {
      const countRows = (match: AnyOfThese, most: number) => countUpTo(db, found(table, inText(match)), most);
      const choice = await chooseNearest(countRows, words);
      if (choice === null) return [];
      const rows = await db
        .select({ id: ID })
        .from(sql`${found(table, inText(choice.match))} AS found`)
        .where(among === null ? undefined : inArray(ID, among))
        .orderBy(...(choice.isBounded ? [sql`rank`, sql`id`] : [sql`id DESC`]))
        .limit(limit);
      return rows.map(({ id }) => id);
    },
    snippets: (table, terms, ids) => snippetsOf(db, session, table, terms, ids),
    having: async (table, terms, ids) => {
      const query = { required: [anyOf(terms, null)], excluded: null };
      const among = inArray(ID, ofList(ids));
      const rows = await db
        .select({ id: ID })
        .from(sql`${found(table, query)} AS found`)
        .where(among);
      return new Set(rows.map(({ id }) => id));
    },
    quotesWith: (column, terms) => sql`(SELECT id FROM ${found("quotes", toQuery(terms, LABELS[column]))} AS matching)`,
  };
}

const ID = sql<number>`id`;

const LABELS = { text: "A", occasion: "D" } as const satisfies Record<string, Label>;

/**
 * The weights of D, C, B and A: words of a headline weigh five times as much as those of the text; in a quote, text and
 * speaker weigh twice as much as title and occasion.
 */
const WEIGHTS = { articles: "{0, 0, 1, 0.2}", quotes: "{0.5, 0.5, 1, 1}" } as const;

/**
 * Divides the rank by one plus the logarithm of the text's length: as in SQLite's ranking, a word says more about a
 * short text.
 */
const BY_LENGTH = sql.raw("1");

const TABLES = {
  articles: { index: sql.raw("article_search"), owner: sql.raw("article_id") },
  quotes: { index: sql.raw("quote_search"), owner: sql.raw("quote_id") },
} as const;

/**
 * A query for the ids of matching rows, each once, and their rank. A long text is in the table in several parts: it
 * matches if each required term is in some part, and no part has an excluded one.
 */
function found(table: SearchTable, query: SearchQuery): SQL {
  const { index, owner } = TABLES[table];
  const all = toTsquery(inOne(query));
  const any = toTsquery(`(${query.required.join(" | ")})`);
  const rankBy = (words: SQL) => sql`-ts_rank(${WEIGHTS[table]}, ${words}, ${any}, ${BY_LENGTH})::double precision`;
  const part = (asked: string) =>
    sql`EXISTS (SELECT 1 FROM ${index} AS own WHERE own.${owner} = first.${owner} AND own.words @@ ${toTsquery(asked)})`;
  const inParts = [...query.required.map(part), ...(query.excluded === null ? [] : [sql`NOT ${part(query.excluded)}`])];
  return sql`(
    SELECT ${owner} AS id, ${rankBy(sql`words`)} AS rank FROM ${index} WHERE parts = 1 AND words @@ ${all}
    UNION ALL
    SELECT ${owner}, (SELECT min(${rankBy(sql`own.words`)}) FROM ${index} AS own WHERE own.${owner} = first.${owner})
    FROM ${index} AS first WHERE parts > 1 AND part = 0 AND ${sql.join(inParts, sql` AND `)}
  )`;
}

function toTsquery(query: string): SQL {
  return sql`to_tsquery('onrecord', ${query})`;
}

async function countUpTo(db: Drizzle, rows: SQLWrapper, most: number): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)` })
    .from(sql`(SELECT 1 FROM ${rows} AS found LIMIT ${most}) AS counted`);
  return counted?.count ?? 0;
}

/** A search for the rows whose text has all the words of any one of some lists. */
function inText(match: AnyOfThese): SearchQuery {
  const words = match.map((all) => `(${all.map((text) => anyOf([{ kind: "word", text }], "A")).join(" & ")})`);
  return { required: [`(${words.join(" | ")})`], excluded: null };
}

async function findRanked(db: Drizzle, table: SearchTable, terms: SearchTerms, page: RankedPage): Promise<RankedId[]> {
  const isBest = page.order === "best first";
  const beyond = isBest
    ? page.after && sql`(rank, id) > (${page.after.rank}::double precision, ${page.after.id})`
    : page.after && sql`id < ${page.after.id}`;
  return db
    .select({ id: ID, rank: sql<number>`rank` })
    .from(sql`${found(table, toQuery(terms, null))} AS found`)
    .where(
      and(
        page.within ? isWithin(db, table, page.within.articles) : undefined,
        page.among && table === "quotes" ? inArray(ID, page.among) : undefined,
        beyond ?? undefined,
      ),
    )
    .orderBy(...(isBest ? [asc(sql`rank`), asc(ID)] : [desc(ID)]))
    .limit(page.limit);
}

function isWithin(db: Drizzle, table: SearchTable, articles: SQLWrapper): SQL {
  if (table === "articles") return inArray(ID, articles);
  return inArray(ID, db.select({ id: quotes.id }).from(quotes).where(inArray(quotes.articleId, articles)));
}

function ofList(ids: readonly number[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
