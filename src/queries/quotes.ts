import { and, eq, gte, inArray, lte, not, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { articles, quoteSpeakers, quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { requireKnownKeys } from "../known-keys.ts";
import {
  ARTICLE_CONDITIONS,
  type ArticleConditions,
  articleConditions,
  checkArticleConditions,
  isQuotedIn,
} from "./article-filter.ts";
import { hasHashPrefix } from "./article-reference.ts";
import { requireId, requireOneOf } from "./check-values.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { firstDay } from "./dates.ts";
import { matches, requireTerms } from "./full-text.ts";
import { createListing, type Listing } from "./listing.ts";
import { quoteLoader } from "./load-quotes.ts";
import { checkReference, findNamed, isOneOf, type NameReference } from "./names.ts";
import { fillPage, newestFirst, stretchesAfter } from "./newest-first.ts";
import { isFirstRowOfKind, isFirstRowOfSpeaker, prepareQuotePages } from "./quote-pages.ts";
import { FEW, gives, inList, type Reader } from "./reader.ts";
import type { Quote, QuoteKind, SpeakerKind } from "./records.ts";

/** Which quotes. All given conditions must hold. */
export interface QuoteFilter extends ArticleConditions {
  /** Who said it, alone or with others. */
  readonly speaker?: NameReference | undefined;
  /** Whether a speaker is a person, an organisation, unnamed or unknown. */
  readonly speakerKind?: SpeakerKind | undefined;
  /** The organisation, country or government that a speaker speaks for. */
  readonly speaksFor?: NameReference | undefined;
  readonly kind?: QuoteKind | undefined;
  /** Said on this day ("2024-04-16"), or within days that include it. */
  readonly saidOn?: string | undefined;
  /** In an article that also quotes them, and not theirs. */
  readonly beside?: NameReference | undefined;
  /** Words of where it was said: "press briefing". */
  readonly occasion?: string | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | undefined;
}

/** The quotes of an archive, newest article first, in the order of its text. */
export interface Quotes extends Listing<QuoteFilter, Quote> {
  /**
   * One quote by id or by its lasting address ("6767625998ac:628-930").
   *
   * @throws ArchiveError `not_found`, or `ambiguous` if two sources begin with the same digits
   */
  get(key: number | string): Promise<Quote>;
}

const FILTER_KEYS = [
  ...ARTICLE_CONDITIONS,
  "speaker",
  "speakerKind",
  "speaksFor",
  "kind",
  "saidOn",
  "beside",
  "occasion",
  "minConfidence",
] as const satisfies readonly (keyof QuoteFilter)[];

export function createQuotes(db: Reader): Quotes {
  const load = quoteLoader(db);
  const findPrepared = prepareQuotePages(db);
  const listing = createListing<QuoteFilter, Quote>({
    noun: "quotes",
    check: checkQuoteFilter,
    find: async (filter, after, limit) =>
      (await findPrepared(filter, after, limit)) ?? findQuoteKeys(db, filter, after, limit),
    load: (keys) => load(keys.map(([, , id]) => Number(id))),
  });
  return { ...listing, get: (key) => withDatabaseErrors(() => getQuote(db, load, key)) };
}

/** Refuses a filter that cannot be used. */
export function checkQuoteFilter(filter: QuoteFilter): void {
  requireKnownKeys("filter", filter, FILTER_KEYS);
  checkArticleConditions(filter);
  for (const reference of [filter.speaker, filter.speaksFor, filter.beside]) {
    if (reference !== undefined) checkReference(reference);
  }
  if (filter.occasion !== undefined) requireTerms(filter.occasion);
  requireOneOf("kind", filter.kind, quotes.kind.enumValues);
  requireOneOf("speakerKind", filter.speakerKind, quoteSpeakers.kind.enumValues);
  if (filter.saidOn !== undefined) checkDay(filter.saidOn);
  const confidence = filter.minConfidence;
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 1)) {
    throw new ArchiveError("invalid_argument", `minConfidence: must be from 0 to 1, not ${confidence}`);
  }
}

function checkDay(day: string): void {
  if (firstDay("saidOn", day) !== day) throw new ArchiveError("invalid_argument", `saidOn: "${day}" is not one day`);
}

/** The keys [published_on, article_id, id] of quotes, newest first. */
async function findQuoteKeys(
  db: Reader,
  filter: QuoteFilter,
  after: CursorKey | null,
  limit: number,
): Promise<QuoteKey[]> {
  const conditions = [...(await articleConditions(db, filter)), ...(await quoteConditions(db, filter))];
  const ofSpeaker = await speakerConditions(db, filter);
  if (filter.speaker === undefined) {
    const few = await findFew(db, narrowing(db, filter, ofSpeaker));
    if (few === null && isWalkedByKind(filter)) {
      const isKind = [eq(quoteSpeakers.kind, filter.speakerKind), IN_INDEX_OF_KINDS];
      return findBySpeaker(db, [...isKind, ...conditions, isFirstRowOfKind(db)], after, limit);
    }
    if (ofSpeaker.length > 0)
      conditions.push(filter.speaksFor === undefined ? isSaidBy(db, ofSpeaker) : hasSpeaker(db, ofSpeaker));
    if (few !== null) return findByQuote(db, [inList(quotes.id, few), ...conditions], after, limit);
    return findByArticle(db, conditions, after, limit);
  }
  const found: QuoteKey[] = [];
  for (const match of await findNamed(db, filter.speaker)) {
    const isMatch = [eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, [match]), ...ofSpeaker];
    found.push(...(await findBySpeaker(db, [...isMatch, ...conditions, isFirstRowOfSpeaker(db)], after, limit)));
  }
  return mergeKeys(found).slice(0, limit);
}

/**
 * Whether the speakers of a kind are best walked. So many are people that to look at each quote in turn finds them as
 * soon; and where something is asked of the articles, these are the shorter way.
 */
function isWalkedByKind(filter: QuoteFilter): filter is QuoteFilter & { readonly speakerKind: SpeakerKind } {
  const { speakerKind, speaksFor, beside } = filter;
  const isOfArticles = ARTICLE_CONDITIONS.some((condition) => filter[condition] !== undefined) || beside !== undefined;
  return speakerKind !== undefined && speakerKind !== "person" && speaksFor === undefined && !isOfArticles;
}

/** In the words of the index, by which SQLite knows that it may take it. */
const IN_INDEX_OF_KINDS = sql`${quoteSpeakers.role} = 'speaker' AND ${quoteSpeakers.kind} <> 'person'`;

type QuoteKey = readonly [publishedOn: string | null, articleId: number, id: number];

/** Walks the articles in order, and each one's quotes; CROSS JOIN keeps SQLite from beginning with the quotes. */
async function findByArticle(
  db: Reader,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<QuoteKey[]> {
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: quotes.id };
  return fillPage(stretchesAfter(columns, after), limit, async (stretch, count) => {
    const rows = await db
      .select({ on: articles.publishedOn, article: articles.id, id: quotes.id })
      .from(articles)
      .crossJoin(quotes)
      .where(and(eq(quotes.articleId, articles.id), stretch, ...conditions))
      .orderBy(...newestFirst(columns))
      .limit(count);
    return rows.map(({ on, article, id }): QuoteKey => [on, article, id]);
  });
}

/** The same where few quotes come into question: they are fetched, and their articles with them. */
async function findByQuote(
  db: Reader,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<QuoteKey[]> {
  const columns = { publishedOn: articles.publishedOn, articleId: articles.id, itemId: quotes.id };
  return fillPage(stretchesAfter(columns, after), limit, async (stretch, count) => {
    const rows = await db
      .select({ on: articles.publishedOn, article: articles.id, id: quotes.id })
      .from(quotes)
      .crossJoin(articles)
      .where(and(eq(articles.id, quotes.articleId), stretch, ...conditions))
      .orderBy(...newestFirst(columns))
      .limit(count);
    return rows.map(({ on, article, id }): QuoteKey => [on, article, id]);
  });
}

/**
 * Queries for the ids of quotes that meet one condition each, where an index answers it. Where they are few, the archive
 * need not be walked for them.
 */
function narrowing(db: Reader, filter: QuoteFilter, ofSpeaker: readonly SQL[]): SQLWrapper[] {
  const { saidOn, occasion, speaksFor } = filter;
  const said = () => db.select({ id: quotes.id }).from(quotes);
  const spoken = () => db.select({ id: sql<number>`${quoteSpeakers.quoteId}`.as("id") }).from(quoteSpeakers);
  const heldAt = (words: string) => sql`(SELECT rowid AS id FROM quotes_fts WHERE quotes_fts MATCH ${words})`;
  return [
    ...(occasion === undefined ? [] : [heldAt(inOccasion(occasion))]),
    ...(saidOn === undefined ? [] : [said().where(isSaidOn(saidOn))]),
    ...(speaksFor === undefined ? [] : [spoken().where(and(...ofSpeaker))]),
  ];
}

/** What the first of some queries that gives few ids gives; null if none does. */
async function findFew(db: Reader, queries: readonly SQLWrapper[]): Promise<number[] | null> {
  for (const query of queries) {
    const found = await db
      .select({ id: sql<number>`id` })
      .from(sql`${query}`)
      .limit(FEW + 1);
    if (found.length <= FEW) return found.map(({ id }) => id);
  }
  return null;
}

/**
 * The same for one speaker, or one kind of them: their quotes are read from an index in this order, so the newest twenty
 * of forty thousand cost no more than of twenty. The conditions are to leave one row of each quote.
 */
async function findBySpeaker(
  db: Reader,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<QuoteKey[]> {
  const { publishedOn, articleId, quoteId: itemId } = quoteSpeakers;
  const columns = { publishedOn, articleId, itemId };
  return fillPage(stretchesAfter(columns, after), limit, async (stretch, count) => {
    const rows = await db
      .select({ on: publishedOn, article: articleId, id: itemId })
      .from(quoteSpeakers)
      .crossJoin(quotes)
      .crossJoin(articles)
      .where(and(eq(quotes.id, itemId), eq(articles.id, articleId), stretch, ...conditions))
      .orderBy(...newestFirst(columns))
      .limit(count);
    return rows.map(({ on, article, id }): QuoteKey => [on, article, id]);
  });
}

/** Newest first, as the queries order them; a joint statement of two of the speakers comes once. */
function mergeKeys(keys: readonly QuoteKey[]): QuoteKey[] {
  const byId = new Map(keys.map((key) => [key[2], key]));
  return [...byId.values()].sort(
    ([onA, articleA, idA], [onB, articleB, idB]) => compareDays(onB, onA) || articleB - articleA || idA - idB,
  );
}

/** Undated is before every day. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}

/** What one row of `quote_speakers` must meet; beside who it is; empty if the filter says nothing. */
async function speakerConditions(db: Reader, filter: QuoteFilter): Promise<SQL[]> {
  const conditions: SQL[] = [];
  if (filter.speakerKind !== undefined) conditions.push(eq(quoteSpeakers.kind, filter.speakerKind));
  if (filter.speaksFor !== undefined) {
    const represented = (await findNamed(db, filter.speaksFor)).filter(({ kind }) => kind === "organisation");
    conditions.push(
      inList(
        quoteSpeakers.speaksForId,
        represented.map(({ id }) => id),
      ),
    );
  }
  return conditions.length > 0 ? [eq(quoteSpeakers.role, "speaker"), ...conditions] : [];
}

function hasSpeaker(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return inArray(quotes.id, spoken.where(and(...conditions)));
}

/** The same, asked of each quote in turn: the better way when many quotes meet it. */
function isSaidBy(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return gives(spoken.where(and(eq(quoteSpeakers.quoteId, quotes.id), ...conditions)).limit(1));
}

/** What a row of `quotes` must meet. */
async function quoteConditions(db: Reader, filter: QuoteFilter): Promise<SQL[]> {
  const { kind, saidOn, minConfidence, occasion, beside } = filter;
  const conditions = [
    kind === undefined ? undefined : eq(quotes.kind, kind),
    saidOn === undefined ? undefined : isSaidOn(saidOn),
    minConfidence === undefined ? undefined : gte(quotes.confidence, minConfidence),
    occasion === undefined ? undefined : matches(quotes.id, "quotes_fts", inOccasion(occasion)),
    ...(beside === undefined ? [] : await saidBeside(db, beside)),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function isSaidOn(day: string): SQL | undefined {
  return and(lte(quotes.saidFrom, day), gte(quotes.saidUntil, day));
}

function inOccasion(words: string): string {
  return `occasion : (${requireTerms(words).match})`;
}

/** In an article that quotes someone, by anyone else. */
async function saidBeside(db: Reader, reference: NameReference): Promise<SQL[]> {
  const named = await findNamed(db, reference);
  const theirs = hasSpeaker(db, [eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, named)]);
  return [await isQuotedIn(db, named), not(theirs)];
}

async function getQuote(
  db: Reader,
  load: (ids: readonly number[]) => Promise<Quote[]>,
  key: number | string,
): Promise<Quote> {
  const ids = typeof key === "number" ? [requireId("quote", key)] : await findByAddress(db, key);
  if (ids.length > 1) throw new ArchiveError("ambiguous", `quote: "${key}" is the address of ${ids.length} quotes`);
  const [quote] = await load(ids);
  if (quote) return quote;
  throw new ArchiveError("not_found", `quote: there is none ${typeof key === "number" ? "with id" : "at"} ${key}`);
}

async function findByAddress(db: Reader, address: string): Promise<number[]> {
  const [, hash = "", start, end] = /^([0-9a-f]{7,64}):(\d{1,9})-(\d{1,9})$/i.exec(address) ?? [];
  if (hash === "") {
    throw new ArchiveError("invalid_argument", `quote: "${address}" is no address; one reads 6767625998ac:628-930`);
  }
  const found = await db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(hasHashPrefix(hash), eq(quotes.startChar, Number(start)), eq(quotes.endChar, Number(end))));
  return found.map(({ id }) => id);
}
