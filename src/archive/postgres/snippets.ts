import { sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import { articles } from "../schema.ts";
import type { SearchTable, SearchTerms, Snippet, SnippetPart } from "../word-index.ts";
import { bareWords, printedWords } from "./bare-words.ts";
import type { Session } from "./session.ts";
import { stemsOf } from "./stems.ts";

/** How many words are shown, including hits. */
const WORDS = { quotes: 64, articles: 32 } as const;

/** The snippets of some rows, by id: the stretch of the text with the most hits, the first one if there are several. */
export async function snippetsOf(
  db: Drizzle,
  session: Session,
  table: SearchTable,
  terms: SearchTerms,
  ids: readonly number[],
): Promise<Map<number, Snippet>> {
  if (ids.length === 0) return new Map();
  const rows = (await findTexts(db, table, ids)).map(({ id, text }) => ({ id, text, words: wordsOf(text) }));
  const wanted = terms.required
    .flat()
    .map(({ kind, text }) => ({ isPrefix: kind === "prefix", words: bareWords(text) }));
  const stems = await stemsOf(session, [
    ...wanted.flatMap(({ words }) => words),
    ...rows.flatMap(({ words }) => words.map(({ bare }) => bare)),
  ]);
  const sought = wanted.map(({ isPrefix, words }) => ({
    isPrefix,
    stems: words.map((word) => stems.get(word) ?? word),
  }));
  return new Map(
    rows.map(({ id, text, words }) => {
      const hits = findHits(
        words.map(({ bare }) => stems.get(bare) ?? bare),
        sought,
      );
      const snippet = cut(text, words, hits, WORDS[table]);
      return [id, table === "articles" ? snippet : { ...snippet, start: 0 }];
    }),
  );
}

async function findTexts(
  db: Drizzle,
  table: SearchTable,
  ids: readonly number[],
): Promise<{ id: number; text: string }[]> {
  const among = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  if (table === "articles") {
    return db.select({ id: articles.id, text: articles.text }).from(articles).where(sql`${articles.id} IN ${among}`);
  }
  return db
    .select({ id: sql<number>`quote_id`, text: sql<string>`text` })
    .from(sql`quotes_searched`)
    .where(sql`quote_id IN ${among}`);
}

/** A word of a text, and where it begins and ends. */
interface Word {
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  const bareOf = new Map<string, string>();
  return printedWords(text).map(({ word, start }) => {
    const bare = bareOf.get(word) ?? bareWords(word).join("");
    bareOf.set(word, bare);
    return { bare, start, end: start + word.length };
  });
}

/** Stems that stand one after another; if `isPrefix`, the last is only the beginning of one. */
interface Sought {
  readonly isPrefix: boolean;
  readonly stems: readonly string[];
}

/** The places of the words that are hits: for a phrase, all of its words. */
function findHits(stems: readonly string[], sought: readonly Sought[]): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const one of sought) {
    for (let at = 0; at + one.stems.length <= stems.length; at += 1) {
      if (one.stems.every((stem, index) => isLike(stems[at + index] ?? "", stem, one, index))) {
        for (let index = 0; index < one.stems.length; index += 1) hits.add(at + index);
      }
    }
  }
  return hits;
}

function isLike(stem: string, wanted: string, { isPrefix, stems }: Sought, index: number): boolean {
  return isPrefix && index === stems.length - 1 ? stem.startsWith(wanted) : stem === wanted;
}

function cut(text: string, words: readonly Word[], hits: ReadonlySet<number>, most: number): Snippet {
  const first = firstOfBest(words.length, hits, most);
  const last = Math.min(words.length, first + most) - 1;
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const to = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const parts: SnippetPart[] = from > 0 ? [ELLIPSIS] : [];
  let done = from;
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    if (word === undefined || !hits.has(at)) continue;
    // The words of a phrase are one hit.
    const joins = hits.has(at - 1) && at > first && /^[ \n]*$/.test(text.slice(done, word.start));
    if (joins) parts.push({ text: (parts.pop()?.text ?? "") + text.slice(done, word.end), hit: true });
    else
      parts.push(
        { text: text.slice(done, word.start), hit: false },
        { text: text.slice(word.start, word.end), hit: true },
      );
    done = word.end;
  }
  parts.push({ text: text.slice(done, to), hit: false }, ...(to < text.length ? [ELLIPSIS] : []));
  return { parts: parts.filter((part) => part.text !== ""), start: [...text.slice(0, from)].length };
}

const ELLIPSIS: SnippetPart = { text: "…", hit: false };

/** The place of the word at which the stretch with the most hits begins: a few words before the first of them. */
function firstOfBest(count: number, hits: ReadonlySet<number>, most: number): number {
  const places = [...hits].sort((a, b) => a - b);
  let best = { first: 0, hits: 0 };
  for (const [index, place] of places.entries()) {
    let next = index;
    while (next < places.length && (places[next] ?? 0) < place + most - BEFORE) next += 1;
    if (next - index > best.hits) best = { first: place - BEFORE, hits: next - index };
  }
  return Math.max(0, Math.min(best.first, count - most));
}

/** How many words before the first hit are shown, if there are any. */
const BEFORE = 6;
