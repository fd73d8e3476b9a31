import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, mentions, quotes, runs } from "../archive/schema.ts";
import type { DecidedQuote } from "../decisions/decision.ts";
import type { Extraction } from "../extract/extraction.ts";
import { requireKnownKeys, requireNoOptions } from "../known-keys.ts";
import { misuse, requireBoolean, requireString, shown } from "../misuse.ts";
import { createArticles } from "../queries/articles.ts";
import { requireId } from "../queries/check-values.ts";
import { withDatabaseErrors } from "../queries/database-errors.ts";
import type { Article } from "../queries/records.ts";
import { toQuoteAddress } from "../quote-address.ts";
import type { LendReader, SecondReader } from "../second-reader/opinion.ts";
import type { Span } from "../span.ts";
import { loadDrawRows } from "./drawn.ts";
import { readQuoteAt } from "./read-quote.ts";
import { readStored } from "./read-stored.ts";
import {
  createQueue,
  findUnsureArticles,
  type OpinionPlace,
  readOpinions,
  type SecondOpinion,
} from "./second-opinions.ts";
import { toSeen } from "./seen-quote.ts";
import { loadVerdicts } from "./verdicts.ts";

/** What is to be judged next. */
export interface ReviewFilter {
  /** Of this draw only, in its order. Without one: what nobody has judged, the least sure first. */
  readonly draw?: number | undefined;
  /** Leave out what this person has judged; unless given, a draw is without what anybody has judged. */
  readonly by?: string | undefined;
  /** 1 to 1000; 20 unless given. */
  readonly limit?: number | undefined;
  /**
   * What nobody has judged, ordered by how much the rules disagree with the second reader that the archive was opened
   * with; each with what both together make of it. Takes half a second for each article that is read. Not for a draw,
   * which has an order of its own.
   */
  readonly secondReader?: boolean | undefined;
  /**
   * With `secondReader`: how many articles to read, those with the least sure quotes first; 1 to 10,000, 100 unless
   * given.
   */
  readonly read?: number | undefined;
}

/**
 * A quote as the program reads it, or an article of a draw all of whose quotes were shown, in which some may be
 * missing.
 */
export type ReviewItem = {
  readonly article: Pick<Article, "id" | "sha256" | "headline" | "publishedOn" | "text">;
  /** The draw that it is of; null if it was not drawn. */
  readonly draw: number | null;
} & (
  | {
      readonly type: "quote";
      readonly address: string;
      readonly place: Span;
      readonly quote: DecidedQuote;
      readonly confidence: number;
      /** With `secondReader`; absent where the quote is not what this version reads. */
      readonly secondOpinion?: SecondOpinion;
    }
  | { readonly type: "article" }
);

/** What waits for somebody's judgement. */
export interface Review {
  /**
   * The next things to be judged. A quote is shown as the program reads it, even if others have judged it. What was
   * drawn but is no longer read, because another version has read the article since, is left out.
   *
   * @throws ArchiveError `not_found` if there is no such draw; `invalid_argument`, also for `secondReader` where the
   * archive was opened without one, and for quotes that others have judged where a second reader had a say and is not
   * there
   */
  next(filter?: ReviewFilter): Promise<ReviewItem[]>;
}

/**
 * @param lend supplies the second reader for articles in which one had a say
 * @param reader the second reader that has a say in the order
 */
export function createReview(db: Reader, lend: LendReader, reader?: SecondReader): Review {
  return {
    next: (filter = {}, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("review.next", rest);
        checkFilter(filter);
        const { draw, limit = 20 } = filter;
        if (filter.secondReader) return leastAgreed(db, { ...filter, limit, reader: requireReader(reader) });
        const places = draw === undefined ? await leastSure(db, limit) : await leftOf(db, { ...filter, draw });
        return seeEach(db, places, { limit, lend });
      }),
  };
}

function checkFilter(filter: ReviewFilter): void {
  requireKnownKeys("filter", filter, ["draw", "by", "limit", "secondReader", "read"]);
  const { draw, by, limit = 20, secondReader = false, read = 1 } = filter;
  if (draw !== undefined) requireId("draw", draw);
  if (by !== undefined) requireString("by", by);
  requireWhole("limit", limit, 1000);
  requireBoolean("secondReader", secondReader);
  requireWhole("read", read, 10_000);
  if (draw !== undefined && secondReader) throw misuse("secondReader: what was drawn comes in the order of its draw");
  if (filter.read !== undefined && !secondReader) throw misuse("read: needs secondReader");
}

function requireWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw misuse(`${name}: ${shown(value)} is no whole number from 1 to ${most}`);
}

function requireReader(reader: SecondReader | undefined): SecondReader {
  if (reader !== undefined) return reader;
  throw misuse("secondReader: the archive was opened without one");
}

interface Disagreeing {
  readonly reader: SecondReader;
  readonly limit: number;
  readonly read?: number | undefined;
}

async function leastAgreed(db: Reader, { reader, limit, read = 100 }: Disagreeing): Promise<ReviewItem[]> {
  const queue = createQueue(limit);
  for (const articleId of (await findUnsureArticles(db, read)).ids)
    queue.add(await readOpinions(db, articleId, reader));
  return seeOpinions(db, queue.first(), reader);
}

/** The quotes of a queue, in its order, each with what both readings together make of it. */
export function seeOpinions(db: Reader, places: readonly OpinionPlace[], reader: SecondReader): Promise<ReviewItem[]> {
  return seeEach(
    db,
    places.map((place) => ({ ...place, draw: null })),
    { limit: places.length, lend: async () => reader },
  );
}

/** A place to be judged; a whole article if `span` is null. */
interface Place {
  readonly draw: number | null;
  readonly sha256: string;
  readonly span: Span | null;
  readonly confidence: number | null;
  readonly opinion?: SecondOpinion | null;
}

const COLUMNS = {
  sha256: articles.sha256,
  start: quotes.startChar,
  end: quotes.endChar,
  confidence: quotes.confidence,
};

async function leastSure(db: Reader, limit: number): Promise<Place[]> {
  const rows = await db
    .select(COLUMNS)
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(isNull(quotes.decided), isNotNull(quotes.confidence)))
    .orderBy(asc(quotes.confidence), asc(quotes.id))
    .limit(limit);
  return rows.map(({ sha256, start, end, confidence }) => ({ draw: null, sha256, span: { start, end }, confidence }));
}

/** What is not judged yet of a draw, in its order. */
async function leftOf(db: Reader, { draw, by }: ReviewFilter & { readonly draw: number }): Promise<Place[]> {
  const rows = await loadDrawRows(db, draw);
  const said = await loadVerdicts(db, [...new Set(rows.map(({ articleSha256 }) => articleSha256))]);
  return rows.flatMap(({ articleSha256: sha256, startChar: start, endChar: end, confidence }): Place[] => {
    const { verdicts = [], completedBy = new Set<string>() } = said.get(sha256) ?? {};
    if (start === null || end === null) {
      const isDone = by === undefined ? completedBy.size > 0 : completedBy.has(by);
      return isDone ? [] : [{ draw, sha256, span: null, confidence }];
    }
    const isJudged = verdicts.some(
      (one) => one.start === start && one.end === end && (by === undefined || one.by === by),
    );
    return isJudged ? [] : [{ draw, sha256, span: { start, end }, confidence }];
  });
}

interface Seeing {
  readonly limit: number;
  readonly lend: LendReader;
}

async function seeEach(db: Reader, places: readonly Place[], { limit, lend }: Seeing): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  const load = lastLoaded((sha256) => loadArticle(db, sha256, lend));
  for (const place of places) {
    if (items.length === limit) break;
    const known = await load(place.sha256);
    const item = known === null ? null : await see(db, place, known);
    if (item !== null) items.push(item);
  }
  return items;
}

interface Loaded {
  readonly article: Article;
  /** What the program reads, whatever people have decided. */
  readonly reading: () => Promise<Extraction>;
  /** Whether people have decided whom any of its words mean: then its speakers may differ from those that were read. */
  readonly hasDecidedMentions: boolean;
}

/** Loads an article; null if it was removed. */
async function loadArticle(db: Reader, sha256: string, lend: LendReader): Promise<Loaded | null> {
  const [found] = await db
    .select({ id: articles.id, version: runs.version })
    .from(articles)
    .leftJoin(runs, eq(runs.id, articles.extractedRunId))
    .where(eq(articles.sha256, sha256));
  if (found === undefined) return null;
  const article = await createArticles(db).get(found.id);
  let reading: Promise<Extraction> | null = null;
  const [decided] = await db
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(eq(mentions.articleId, found.id), isNotNull(mentions.decisionId)))
    .limit(1);
  return {
    article,
    hasDecidedMentions: decided !== undefined,
    reading: () => {
      reading ??= readStored({ ...article, version: found.version }, lend);
      return reading;
    },
  };
}

/** Keeps the last thing loaded, since quotes of one article often follow each other. */
function lastLoaded<Thing>(load: (key: string) => Promise<Thing>): (key: string) => Promise<Thing> {
  let last: { readonly key: string; readonly thing: Thing } | null = null;
  return async (key) => {
    if (last?.key !== key) last = { key, thing: await load(key) };
    return last.thing;
  };
}

async function see(
  db: Reader,
  place: Place,
  { article, reading, hasDecidedMentions }: Loaded,
): Promise<ReviewItem | null> {
  const { id, sha256, headline, publishedOn, text } = article;
  const head = { article: { id, sha256, headline, publishedOn, text }, draw: place.draw };
  const { span } = place;
  if (span === null) return { ...head, type: "article" };
  const row = article.quotes.find(
    ({ start, end, decided }) => start === span.start && end === span.end && decided === null,
  );
  const isAsRead = row !== undefined && !hasDecidedMentions;
  const quote = isAsRead ? await toSeen(db, row, article) : readQuoteAt(await reading(), span);
  if (quote === null) return null;
  const address = toQuoteAddress(sha256, span);
  const { confidence, opinion } = place;
  const seen = { ...head, type: "quote", address, place: span, quote, confidence: confidence ?? 0 } as const;
  return opinion ? { ...seen, secondOpinion: opinion } : seen;
}
