import { and, asc, count, eq, isNotNull, isNull, min, notInArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import type { DecidedQuote } from "../decisions/decision.ts";
import { type ComparedReadings, compareReadings } from "../extract/compare-readings.ts";
import type { ExtractedQuote } from "../extract/extraction.ts";
import type { ReadingDifference } from "../extract/reading-difference.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import type { Span } from "../span.ts";
import { asDecided } from "./read-quote.ts";
import { storedContext } from "./stored-context.ts";

/** What the rules and a second reader together make of a quote that the rules have. */
export interface SecondOpinion {
  /**
   * How probable both together find it that the words are right and the right speaker is given, from 0 to 1; whom a
   * pronoun means does not count. If the second reader has no say, the rules' confidence; if it had a say already, that
   * of both.
   */
  readonly agreement: number;
  /** The same, something else in its place, or no quote at all. */
  readonly finds: "same" | "other" | "none";
  /** What differs: the words, or who said them and which words say so. Empty unless they find something else. */
  readonly differs: readonly ReadingDifference[];
  /** What they have in its place; null unless they find something else. */
  readonly instead: DecidedQuote | null;
}

/**
 * Where a quote that nobody has judged stands, and what both readings together make of it; null if this version does
 * not read it.
 */
export interface OpinionPlace {
  readonly sha256: string;
  readonly span: Span;
  /** As it stands in the archive. */
  readonly confidence: number;
  readonly opinion: SecondOpinion | null;
}

/** Articles in which something is left to be judged. */
export interface UnsureArticles {
  /** Their ids, those with the least sure quotes first. */
  readonly ids: readonly number[];
  /** How many there are in all. */
  readonly all: number;
}

/** @param most how many at most */
export async function findUnsureArticles(db: Reader, most: number): Promise<UnsureArticles> {
  // The indexes have all that is needed, as for `findLeastSure`: no text is read.
  const judged = db.select({ id: quotes.id }).from(quotes).where(isNotNull(quotes.decisionId));
  const left = and(isNotNull(quotes.confidence), notInArray(quotes.id, judged));
  const unsure = db
    .select({ id: quotes.articleId, least: min(quotes.confidence).as("least") })
    .from(quotes)
    .where(left)
    .groupBy(quotes.articleId)
    .as("unsure");
  const rows = await db.select({ id: unsure.id }).from(unsure).orderBy(asc(unsure.least), asc(unsure.id)).limit(most);
  const [counted] = await db.select({ all: count() }).from(unsure);
  return { ids: rows.map(({ id }) => id), all: counted?.all ?? 0 };
}

/**
 * Reads an article with a second reader, and returns those of its quotes that nobody has judged; none if it is gone.
 */
export async function readOpinions(db: Reader, articleId: number, reader: SecondReader): Promise<OpinionPlace[]> {
  const { sha256, text, publishedAt, headline, headlineBasis } = articles;
  const [article] = await db
    .select({ sha256, text, publishedAt, headline, headlineBasis })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (article === undefined) return [];
  const rows = await db
    .select({ start: quotes.startChar, end: quotes.endChar, confidence: quotes.confidence })
    .from(quotes)
    .where(and(eq(quotes.articleId, articleId), isNull(quotes.decided), isNotNull(quotes.confidence)))
    .orderBy(asc(quotes.id));
  const readings = await compareReadings(article.text, storedContext(article), reader);
  return rows.map(({ start, end, confidence }) => {
    const row = { start, end, confidence: confidence ?? 0 };
    return {
      sha256: article.sha256,
      span: { start, end },
      confidence: row.confidence,
      opinion: opinionOf(row, readings),
    };
  });
}

/** A quote as the archive has it: its place and its confidence tell which reading it comes from. */
type StoredRow = Span & { readonly confidence: number };

function opinionOf(stored: StoredRow, { rows, both }: ComparedReadings): SecondOpinion | null {
  const isStored = ({ start, end, confidence }: ExtractedQuote) =>
    start === stored.start && end === stored.end && confidence === stored.confidence;
  const row = rows.find(({ rules }) => rules !== null && isStored(rules));
  if (row?.rules != null) {
    const { agreement, differs } = row;
    if (row.both === null) return { agreement, finds: "none", differs, instead: null };
    if (differs.length === 0) return { agreement, finds: "same", differs, instead: null };
    return { agreement, finds: "other", differs, instead: asDecided(row.both, both) };
  }
  // It was read thoroughly, so both have already had their say.
  if (both.quotes.some(isStored)) return { agreement: stored.confidence, finds: "same", differs: [], instead: null };
  return null;
}

/** Keeps, out of many quotes, those that both readings together are least sure of, as many as there is room for. */
export function createQueue(room: number): {
  add(places: readonly OpinionPlace[]): void;
  /** The least sure first; of equally sure ones those that came first. */
  first(): readonly OpinionPlace[];
} {
  let kept: OpinionPlace[] = [];
  return {
    add: (places) => {
      kept = [...kept, ...places].sort((a, b) => surenessOf(a) - surenessOf(b)).slice(0, room);
    },
    first: () => kept,
  };
}

function surenessOf({ opinion, confidence }: OpinionPlace): number {
  return opinion?.agreement ?? confidence;
}
