import { randomBytes } from "node:crypto";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import { articles } from "../schema.ts";
import type { SearchTable, Snippet, SnippetPart } from "../word-index.ts";

/** FTS5 marks hits by strings of our choice; these occur in no text, since nobody can guess them. */
const NONCE = randomBytes(12).toString("base64url");
const MARKS = { open: `<${NONCE}>`, close: `</${NONCE}>`, cut: `<…${NONCE}>` } as const;
const WORDS = { quotes: 64, articles: 32 } as const;
/** The number of the column `text`. */
const TEXT_COLUMN = { quotes: 0, articles: 1 } as const;

/** The snippets of some hits, by id. */
export async function snippetsOf(
  db: Drizzle,
  table: SearchTable,
  match: string,
  ids: readonly number[],
): Promise<Map<number, Snippet>> {
  if (ids.length === 0) return new Map();
  const index = sql.identifier(`${table}_fts`);
  const column = sql.raw(String(TEXT_COLUMN[table]));
  const rows = await db
    .select({
      id: sql<number>`rowid`,
      snippet: sql<string>`snippet(${index}, ${column}, ${MARKS.open}, ${MARKS.close}, ${MARKS.cut}, ${WORDS[table]})`,
    })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, isAmong(ids)));
  await completeHits(db, table, match, rows);
  const starts = table === "articles" ? await findStarts(db, rows) : new Map<number, number>();
  return new Map(rows.map(({ id, snippet }) => [id, { parts: toParts(snippet), start: starts.get(id) ?? 0 }]));
}

function isAmong(ids: readonly number[]): SQL {
  return sql`rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

interface SnippetRow {
  readonly id: number;
  snippet: string;
}

/**
 * Completes snippets that SQLite ended within a phrase that was found: such a snippet is extended from the whole text
 * to the phrase's end.
 */
async function completeHits(
  db: Drizzle,
  table: SearchTable,
  match: string,
  rows: readonly SnippetRow[],
): Promise<void> {
  const cutWithin = rows.filter(({ snippet }) => snippet.endsWith(MARKS.close + MARKS.cut));
  if (cutWithin.length === 0) return;
  const index = sql.identifier(`${table}_fts`);
  const column = sql.raw(String(TEXT_COLUMN[table]));
  const whole = await db
    .select({
      id: sql<number>`rowid`,
      text: sql<string>`highlight(${index}, ${column}, ${MARKS.open}, ${MARKS.close})`,
    })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, isAmong(cutWithin.map(({ id }) => id))));
  const textOf = new Map(whole.map(({ id, text }) => [id, text]));
  for (const row of cutWithin) row.snippet = toEndOfHit(row.snippet, textOf.get(row.id) ?? "");
}

/** How many characters after the phrase are shown too, unless they are another hit. */
const AFTER_HIT = 60;

function toEndOfHit(snippet: string, text: string): string {
  const shown = snippet.slice(snippet.startsWith(MARKS.cut) ? MARKS.cut.length : 0, -(MARKS.close + MARKS.cut).length);
  const start = text.indexOf(shown);
  if (start < 0) return snippet;
  const end = text.indexOf(MARKS.close, start + shown.length) + MARKS.close.length;
  const [after = ""] = text.slice(end, end + AFTER_HIT).split(MARKS.open.slice(0, 4));
  const words = after.slice(0, Math.max(0, after.search(/\s\S*$/)));
  return `${snippet.startsWith(MARKS.cut) ? MARKS.cut : ""}${text.slice(start, end)}${words}${MARKS.cut}`;
}

/** Where each passage begins in its article, in code points, which SQLite counts. */
async function findStarts(
  db: Drizzle,
  rows: readonly { readonly id: number; readonly snippet: string }[],
): Promise<Map<number, number>> {
  const passages = rows.map(({ id, snippet }) => ({ id, text: withoutMarks(snippet) }));
  const found = await db
    .select({ id: articles.id, place: sql<number>`instr(${articles.text}, wanted.value ->> 'text')` })
    .from(sql`json_each(${JSON.stringify(passages)}) AS wanted`)
    .innerJoin(articles, eq(articles.id, sql`wanted.value ->> 'id'`));
  return new Map(found.map(({ id, place }) => [id, place - 1]));
}

function withoutMarks(snippet: string): string {
  return snippet.replaceAll(MARKS.open, "").replaceAll(MARKS.close, "").replaceAll(MARKS.cut, "");
}

function toParts(snippet: string): SnippetPart[] {
  return snippet
    .replaceAll(MARKS.cut, `${MARKS.close}…${MARKS.close}`)
    .split(MARKS.open)
    .flatMap((piece, index) => {
      const [first = "", ...rest] = piece.split(MARKS.close);
      return [{ text: first, hit: index > 0 }, ...rest.map((text) => ({ text, hit: false }))];
    })
    .filter(({ text }) => text !== "");
}
