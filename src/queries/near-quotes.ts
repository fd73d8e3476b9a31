import { and, eq, inArray, type SQL, type SQLWrapper } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import type { SnippetPart } from "../archive/word-index.ts";
import { misuse } from "../misuse.ts";
import { type ComparedQuote, compareQuotes, MAX_COMPARED, type Sought } from "./claims/find-wordings.ts";
import { WORTH_SHOWING } from "./claims/nearness.ts";
import { withCue } from "./claims/with-cue.ts";
import { inList } from "./conditions.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { ARTICLE_CONDITIONS, type SearchFilter } from "./filters.ts";
import { findHeldBack } from "./held-back.ts";
import { findNamed } from "./names.ts";
import { saidBy } from "./quote-conditions.ts";
import type { Quote } from "./records.ts";

/** The quotes whose wording is nearest to some words, nearest first, as far as they have a good part of the words. */
export async function findNear(db: Reader, sought: Sought, filter: SearchFilter): Promise<ComparedQuote[]> {
  if (filter.in === "articles") throw misuse("search: near looks in quotes, not in articles");
  const ids = await db.words.nearest("quotes", sought.typed, {
    ...(await among(db, filter)),
    limit: MAX_COMPARED,
  });
  const compared = await compareQuotes(db, sought, ids);
  const near = compared.filter(({ likeness }) => likeness >= WORTH_SHOWING);
  if (filter.heldBack === undefined || filter.heldBack === "with") return near;
  // Filtered here: articles that are held back are few, but the others are too many to be listed for the index.
  const heldBack = new Set(await findHeldBack(db));
  return near.filter(({ articleId }) => heldBack.has(articleId) === (filter.heldBack === "only"));
}

/** The quotes that the filter leaves, held back or not; null if it asks for nothing else. */
async function among(
  db: Reader,
  { speaker, heldBack, ...filter }: SearchFilter,
): Promise<{ readonly among: SQLWrapper | null }> {
  const conditions: SQL[] = await conditionsOf(db, ARTICLE_CONDITIONS, filter);
  const speakers = speaker === undefined ? null : saidBy(db, await findNamed(db, speaker));
  if (heldBack === "only") conditions.push(inList(articles.id, await findHeldBack(db)));
  if (conditions.length === 0) return { among: speakers };
  const left = db.select({ id: quotes.id }).from(quotes).innerJoin(articles, eq(articles.id, quotes.articleId));
  return { among: left.where(and(...conditions, speakers === null ? undefined : inArray(quotes.id, speakers))) };
}

/** The passage compared with the words: those that both have are hits. */
export function nearSnippet({ before, parts, after }: ComparedQuote, quote: Quote): SnippetPart[] {
  return [
    { text: withCue(before, quote), hit: false },
    ...parts.map(({ kind, printed }) => ({ text: printed, hit: kind === "same" })),
    { text: after, hit: false },
  ].filter(({ text }) => text !== "");
}
