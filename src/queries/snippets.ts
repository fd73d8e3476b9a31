import { randomBytes } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { articles } from "../archive/schema.ts";
import type { SearchTable } from "./ranked.ts";
import type { Reader } from "./reader.ts";

/** A piece of a snippet; `hit` says that it is one of the words searched for. Text as it stands, never markup. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The passage around the words. "…" as a part of its own stands where the text goes on. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** For articles: where the passage begins, in code points of the text; 0 for quotes. */
  readonly start: number;
}

/** FTS5 marks hits by strings of our choice; these occur in no text, since nobody can guess them. */
const NONCE = randomBytes(12).toString("base64url");
const MARKS = { open: `<${NONCE}>`, close: `</${NONCE}>`, cut: `<…${NONCE}>` } as const;
const WORDS = { quotes: 64, articles: 32 } as const;
/** The column `text`. */
const TEXT_COLUMN = { quotes: 0, articles: 1 } as const;

/** The snippets of some hits, by id. */
export async function snippetsOf(
  db: Reader,
  table: SearchTable,
  match: string,
  ids: readonly number[],
): Promise<Map<number, Snippet>> {
  if (ids.length === 0) return new Map();
  const index = sql.identifier(`${table}_fts`);
  const snippet = sql<string>`snippet(${index}, ${sql.raw(String(TEXT_COLUMN[table]))}, ${MARKS.open}, ${MARKS.close}, ${MARKS.cut}, ${WORDS[table]})`;
  const rows = await db
    .select({ id: sql<number>`rowid`, snippet })
    .from(sql`${index}`)
    .where(and(sql`${index} MATCH ${match}`, sql`rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`));
  const starts = table === "articles" ? await findStarts(db, rows) : new Map<number, number>();
  return new Map(rows.map(({ id, snippet }) => [id, { parts: toParts(snippet), start: starts.get(id) ?? 0 }]));
}

/** Where each passage begins in its article; SQLite counts code points. */
async function findStarts(
  db: Reader,
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
