import { and, asc, between, eq, isNotNull, ne } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes, utterancePrints } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import type { WordingWords } from "../languages/for-wording.ts";
import { wordingWordsOf } from "../languages/known/wording.ts";
import { compareInStory } from "../stories/order.ts";
import { LONGEST_GAP_IN_DAYS } from "../stories/part-into-utterances.ts";
import { FEWEST_WORDS } from "../stories/wording-keys.ts";
import { compareWordings } from "../wording/compare-wordings.ts";
import { seek } from "../wording/narrow.ts";
import { findHeldBack } from "./held-back.ts";
import { quoteLoader } from "./load-quotes.ts";
import type { Quote } from "./records.ts";

/**
 * The same direct or quoted words wherever they are printed. An archive knows where they were printed first among its
 * articles, and not when they were said first.
 */
export interface Utterance {
  /** Does not survive a new reading, like the ids of quotes; `quotes --same-words-as` takes a quote. */
  readonly id: number;
  /**
   * The earliest first, undated ones last; fifty at most. Articles that are held back are left out, here and in the
   * counts.
   */
  readonly prints: readonly Quote[];
  readonly printCount: number;
  readonly articleCount: number;
  /** In how many wordings they are printed; marks, case, short forms and figures for numbers do not count. */
  readonly wordingCount: number;
  /** Where prints differ from the earliest in something that matters; none if they agree. */
  readonly conflicts: readonly UtteranceConflict[];
}

/** A print that differs from the earliest. */
export interface UtteranceConflict {
  /**
   * The same words are attributed to somebody else, which makes it another utterance; or a number or a negation
   * differs.
   */
  readonly kind: "speaker" | "number" | "negation";
  /** The earliest print that differs so. */
  readonly quote: Quote;
}

const MOST_PRINTS = 50;

/** The utterance that a quote is a print of; null for indirect words, and for quotes that an older version has read. */
export async function findUtterance(db: Reader, quoteId: number): Promise<Utterance | null> {
  const [own] = await db
    .select({ utteranceId: utterancePrints.utteranceId })
    .from(utterancePrints)
    .where(eq(utterancePrints.quoteId, quoteId));
  if (own === undefined) return null;
  const heldBack = new Set(await findHeldBack(db));
  const isOpen = ({ articleId, quoteId: id }: PrintRow) => id === quoteId || !heldBack.has(articleId);
  const prints = (await findPrints(db, own.utteranceId)).filter(isOpen);
  const others = (await findGivenToOthers(db, prints)).filter(isOpen);
  const load = quoteLoader(db);
  const [first] = prints;
  return {
    id: own.utteranceId,
    prints: await load(prints.slice(0, MOST_PRINTS).map(({ quoteId: id }) => id)),
    printCount: prints.length,
    articleCount: new Set(prints.map(({ articleId }) => articleId)).size,
    wordingCount: new Set(prints.map(({ wording }) => wording)).size,
    conflicts:
      first === undefined
        ? []
        : [
            ...(await differingSpeakers(load, others)),
            ...(await differingSubstance(
              load,
              first,
              firstOfEach(prints, ({ substance }) => substance),
            )),
          ],
  };
}

interface PrintRow {
  readonly quoteId: number;
  readonly articleId: number;
  readonly utteranceId: number;
  readonly storyId: number | null;
  readonly words: number;
  readonly wording: number;
  readonly substance: number;
  readonly wordCount: number;
  readonly day: number;
  readonly speaker: string | null;
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly start: number;
}

const COLUMNS = {
  quoteId: utterancePrints.quoteId,
  articleId: utterancePrints.articleId,
  utteranceId: utterancePrints.utteranceId,
  storyId: articles.storyId,
  words: utterancePrints.words,
  wording: utterancePrints.wording,
  substance: utterancePrints.substance,
  wordCount: utterancePrints.wordCount,
  day: utterancePrints.day,
  speaker: utterancePrints.speaker,
  sha256: articles.sha256,
  publishedAt: articles.publishedAt,
  language: articles.language,
  start: quotes.startChar,
};

async function findPrints(db: Reader, utteranceId: number): Promise<PrintRow[]> {
  return inTime(await printsOf(db).where(eq(utterancePrints.utteranceId, utteranceId)).orderBy(asc(quotes.id)));
}

function printsOf(db: Reader) {
  return db
    .select(COLUMNS)
    .from(utterancePrints)
    .innerJoin(quotes, eq(quotes.id, utterancePrints.quoteId))
    .innerJoin(articles, eq(articles.id, utterancePrints.articleId));
}

function inTime(prints: readonly PrintRow[]): PrintRow[] {
  const ordered = ({ sha256, publishedAt }: PrintRow) => ({ sha256, publishedAt, labels: [] });
  return prints.toSorted((one, other) => compareInStory(ordered(one), ordered(other)) || one.start - other.start);
}

/**
 * Prints of the same words within a few days of these that are attributed to somebody else; for short words, only those
 * in the same story.
 */
async function findGivenToOthers(db: Reader, prints: readonly PrintRow[]): Promise<PrintRow[]> {
  const [first] = prints;
  const speaker = prints.find((print) => print.speaker !== null)?.speaker;
  if (first === undefined || speaker === undefined || speaker === null) return [];
  const days = prints.map(({ day }) => day);
  const [from, until] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const found = await printsOf(db).where(
    and(
      eq(utterancePrints.words, first.words),
      between(utterancePrints.day, from - LONGEST_GAP_IN_DAYS, until + LONGEST_GAP_IN_DAYS),
      isNotNull(utterancePrints.speaker),
      ne(utterancePrints.speaker, speaker),
    ),
  );
  if (first.wordCount >= FEWEST_WORDS) return inTime(found);
  const scopes = new Set(prints.map(scopeOf));
  return inTime(found.filter((print) => scopes.has(scopeOf(print))));
}

function scopeOf({ storyId, articleId }: PrintRow): number {
  return storyId ?? -articleId;
}

function firstOfEach<Key>(prints: readonly PrintRow[], keyOf: (print: PrintRow) => Key): PrintRow[] {
  return Array.from(groupBy(prints, keyOf)).flatMap(([, [first]]) => first ?? []);
}

type LoadQuotes = (ids: readonly number[]) => Promise<Quote[]>;

async function differingSpeakers(load: LoadQuotes, others: readonly PrintRow[]): Promise<UtteranceConflict[]> {
  const first = firstOfEach(others, ({ speaker }) => speaker).map(({ quoteId }) => quoteId);
  return (await load(first)).map((quote) => ({ kind: "speaker", quote }));
}

async function differingSubstance(
  load: LoadQuotes,
  { quoteId, language }: PrintRow,
  variants: readonly PrintRow[],
): Promise<UtteranceConflict[]> {
  const loaded = await load(variants.map((variant) => variant.quoteId));
  const earliest = loaded.find(({ id }) => id === quoteId);
  if (earliest === undefined) return [];
  return loaded.flatMap((quote) =>
    quote === earliest ? [] : conflictsBetween(earliest, quote, wordingWordsOf(language)),
  );
}

function conflictsBetween(earliest: Quote, quote: Quote, language: WordingWords): UtteranceConflict[] {
  const claim = quotedIn(earliest).join(" ");
  const compared = compareWordings(claim, seek(claim, language), quotedIn(quote));
  const kinds = (compared?.differences ?? []).map(({ kind }) => kind);
  const found = (["number", "negation"] as const).filter((kind) => kinds.includes(kind));
  // If the words are the same, the sign of an amount differs, "£" for "$".
  return (found.length === 0 ? (["number"] as const) : found).map((kind) => ({ kind, quote }));
}

/** The words of a quote that stand in quotation marks. */
function quotedIn({ kind, spans }: Quote): string[] {
  const role = kind === "mixed" ? "quoted" : "content";
  return spans.filter((span) => span.role === role).map(({ text }) => text);
}
