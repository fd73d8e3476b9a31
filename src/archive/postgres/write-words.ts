import type { WordStep } from "../write/work.ts";
import { bareWords } from "./bare-words.ts";
import { OVERLAP } from "./search-query.ts";
import type { Session } from "./session.ts";

/** The most words of a part: a tsvector holds 16,383 places, and 256 of one word. */
const WORDS_OF_PART = 2000;
/** The length of a part in UTF-16 units: a tsvector holds a megabyte, and this is less, whatever the letters. */
const LENGTH_OF_PART = 250_000;
/** The greatest length of a word that is indexed: PostgreSQL takes none of more than 2,046 bytes. */
const LONGEST_WORD = 600;

/** Takes the words of articles and of their quotes out of the search. */
export async function forgetWords(session: Session, articleIds: readonly number[]): Promise<void> {
  const ids = [JSON.stringify(articleIds)];
  await session.rows(
    `DELETE FROM quote_search WHERE quote_id IN (
       SELECT id FROM quotes WHERE article_id IN (SELECT value FROM json_each($1)))`,
    ids,
  );
  await session.rows("DELETE FROM article_search WHERE article_id IN (SELECT value FROM json_each($1))", ids);
}

/** Makes articles and their quotes findable. */
export async function addWords(session: Session, articleIds: readonly number[]): Promise<void> {
  const ids = [JSON.stringify(articleIds)];
  const articles = await session.rows(
    "SELECT id, text, headline FROM articles WHERE id IN (SELECT value FROM json_each($1))",
    ids,
  );
  await insert(session, "article_search", "article_id", articles);
  await addQuotes(session, "article_id", articleIds);
}

/** Makes quotes findable, those of articles or those with given ids. */
async function addQuotes(session: Session, column: "article_id" | "quote_id", ids: readonly number[]): Promise<void> {
  const quotes = await session.rows(
    `SELECT quote_id, text, speaker, title, occasion FROM quotes_searched
     WHERE ${column} IN (SELECT value FROM json_each($1))`,
    [JSON.stringify(ids)],
  );
  await insert(session, "quote_search", "quote_id", quotes);
}

/** Does a step that keeps the search, and the counts of its stems, up to date. */
export async function doWordStep(session: Session, step: WordStep): Promise<unknown> {
  switch (step.do) {
    case "enter words":
      await addWords(session, step.articleIds);
      return session.rows(
        `INSERT INTO article_terms (term, articles) ${STEMS} ORDER BY lexeme
         ON CONFLICT (term) DO UPDATE SET articles = article_terms.articles + excluded.articles`,
        [JSON.stringify(step.articleIds)],
      );
    case "take out words":
      await session.rows(
        `UPDATE article_terms SET articles = article_terms.articles - gone.articles
         FROM (${STEMS}) AS gone (term, articles) WHERE article_terms.term = gone.term`,
        [JSON.stringify(step.articleIds)],
      );
      await session.rows("DELETE FROM article_terms WHERE articles <= 0");
      return forgetWords(session, step.articleIds);
    case "take out quotes of":
      return (
        await session.rows(
          `DELETE FROM quote_search WHERE quote_id IN (SELECT quote_id FROM quote_speakers WHERE ${step.pointer} = $1)
           RETURNING CASE part WHEN 0 THEN quote_id END`,
          [step.id],
        )
      ).flatMap(([id]) => id ?? []);
    case "enter quotes":
      return addQuotes(session, "quote_id", step.quoteIds);
    case "find phrase":
      return findPhrase(session, step.words, step.most);
  }
}

/** The articles in which words stand one after another; of a long phrase only the beginning is searched for. */
async function findPhrase(session: Session, words: string, most: number | null): Promise<number[]> {
  const phrase = bareWords(words).slice(0, OVERLAP);
  if (phrase.length === 0) return [];
  const rows = await session.rows(
    `SELECT DISTINCT article_id FROM article_search WHERE words @@ to_tsquery('onrecord', $1) ORDER BY article_id LIMIT $2`,
    [phrase.join(" <-> "), most],
  );
  return rows.map(([id]) => Number(id));
}

/** SQL for the stems in some articles, and in how many of these each is. */
const STEMS = `SELECT lexeme, count(DISTINCT article_id) FROM article_search CROSS JOIN unnest(words)
  WHERE article_id IN (SELECT value FROM json_each($1)) GROUP BY lexeme`;

/** Counts anew in how many articles each stem is. */
export async function renewTerms(session: Session): Promise<void> {
  await session.rows("DELETE FROM article_terms");
  await session.rows(
    `INSERT INTO article_terms (term, articles)
     SELECT lexeme, count(DISTINCT article_id) FROM article_search CROSS JOIN unnest(words) GROUP BY lexeme`,
  );
}

/** @param rows for each, an id, the text, and whatever else it is found by */
async function insert(
  session: Session,
  table: string,
  id: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (const parts of searchParts(rows)) {
    await session.rows(`INSERT INTO ${table} (${id}, part, parts, words) ${WORDS_OF_PARTS}`, [parts]);
  }
}

/** SQL for the rows of the search for the parts of texts, which are its only parameter. */
export const WORDS_OF_PARTS = `SELECT id, part, parts, ${["b", "c", "d"]
  .map((column) => `setweight(to_tsvector('onrecord', ${column}), '${column.toUpperCase()}')`)
  .join(" || ")} || setweight(to_tsvector('onrecord', a), 'A') AS words
  FROM json_to_recordset($1::json) AS given (id bigint, part bigint, parts bigint, a text, b text, c text, d text)`;

/** Splits the texts of rows into parts, and returns these as JSON, some at a time. */
export function* searchParts(rows: readonly (readonly unknown[])[]): Generator<string> {
  const parts = rows.flatMap(([owner, text, ...others]) => toParts(Number(owner), text, others));
  for (let next = 0; next < parts.length; next += ROWS_AT_ONCE) {
    yield JSON.stringify(parts.slice(next, next + ROWS_AT_ONCE));
  }
}

const ROWS_AT_ONCE = 1000;

interface Part {
  readonly id: number;
  readonly part: number;
  readonly parts: number;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
}

function toParts(id: number, text: unknown, others: readonly unknown[]): Part[] {
  const texts = inParts(wordsOf(text));
  const [b = "", c = "", d = ""] = others.map((other) => wordsOf(other).join(" "));
  return texts.map((words, part) => {
    const rest = part === 0 ? { b, c, d } : { b: "", c: "", d: "" };
    return { id, part, parts: texts.length, a: words.join(" "), ...rest };
  });
}

/** Splits words into parts that overlap; one empty part if there are no words. */
function inParts(words: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let start = 0; ; ) {
    let [end, length] = [start, 0];
    while (end < words.length && end - start < WORDS_OF_PART && length < LENGTH_OF_PART) {
      length += words[end]?.length ?? 0;
      end += 1;
    }
    parts.push(words.slice(start, end));
    if (end >= words.length) return parts;
    start = Math.max(end - OVERLAP, start + 1);
  }
}

function wordsOf(text: unknown): string[] {
  return typeof text === "string" ? bareWords(text).filter(({ length }) => length <= LONGEST_WORD) : [];
}
