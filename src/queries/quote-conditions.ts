import { and, eq, gte, inArray, isNotNull, isNull, lte, not, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { quoteSpeakers, quotes } from "../archive/schema.ts";
import type { SearchTerms } from "../archive/word-index.ts";
import { isQuotedIn } from "./article-conditions.ts";
import { gives, inList } from "./conditions.ts";
import { hasPhrases, haveExactWords } from "./exact-words.ts";
import { withoutSplits } from "./full-text.ts";
import { findNamed, isOneOf, type NameReference } from "./names.ts";
import type { Named, SpeakerKind, UnnamedKind } from "./records.ts";
import { requireTerms } from "./search-terms.ts";

/** The part of a filter that an index of quotes or of their speakers answers. */
interface Narrowing {
  readonly saidOn?: string | undefined;
  readonly words?: string | undefined;
  readonly occasion?: string | undefined;
  readonly speakerKind?: SpeakerKind | undefined;
  readonly unnamedAs?: UnnamedKind | undefined;
  readonly anonymity?: "stated" | "none" | undefined;
  readonly speaksFor?: NameReference | undefined;
}

/**
 * Queries for the ids of quotes that meet one condition each, for the conditions that an index answers. If a query
 * returns few, the archive need not be walked.
 */
export function narrowing(db: Reader, filter: Narrowing, ofSpeaker: readonly SQL[]): SQLWrapper[] {
  const { words, saidOn, occasion, speaksFor } = filter;
  const said = () => db.select({ id: quotes.id }).from(quotes);
  const spoken = () => db.select({ id: sql<number>`${quoteSpeakers.quoteId}`.as("id") }).from(quoteSpeakers);
  return [
    ...(words === undefined ? [] : [db.words.quotesWith("text", requireTerms(words))]),
    ...(occasion === undefined ? [] : [db.words.quotesWith("occasion", requireTerms(occasion))]),
    ...(saidOn === undefined ? [] : [said().where(isSaidOn(saidOn))]),
    ...(speaksFor === undefined ? [] : [spoken().where(and(...ofSpeaker))]),
  ];
}

/** What one row of `quote_speakers` must meet, apart from who it is; empty if the filter asks for nothing. */
export async function speakerConditions(db: Reader, filter: Narrowing): Promise<SQL[]> {
  const conditions: SQL[] = [];
  if (filter.speakerKind !== undefined) conditions.push(eq(quoteSpeakers.kind, filter.speakerKind));
  if (filter.unnamedAs !== undefined) conditions.push(eq(quoteSpeakers.unnamedAs, filter.unnamedAs));
  if (filter.anonymity === "stated") conditions.push(isNotNull(quoteSpeakers.anonymity));
  if (filter.anonymity === "none")
    conditions.push(isNull(quoteSpeakers.anonymity), inArray(quoteSpeakers.unnamedAs, ["individual", "group"]));
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

/** The same, including who it is. */
export async function allSpeakerConditions(
  db: Reader,
  filter: Narrowing & { readonly speaker?: NameReference | undefined },
): Promise<SQL[]> {
  const conditions = await speakerConditions(db, filter);
  if (filter.speaker === undefined) return conditions;
  const isTheirs = isOneOf(quoteSpeakers, await findNamed(db, filter.speaker));
  return [...conditions, eq(quoteSpeakers.role, "speaker"), isTheirs];
}

/** A query for the ids of the quotes that any of some people and organisations said, alone or with others. */
export function saidBy(db: Reader, speakers: readonly Named[]): SQLWrapper {
  return db
    .select({ id: quoteSpeakers.quoteId })
    .from(quoteSpeakers)
    .where(and(eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, speakers)));
}

export function hasSpeaker(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return inArray(quotes.id, spoken.where(and(...conditions)));
}

/** The same, checked for each quote in turn, which is better if many quotes meet it. */
export function isSaidBy(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return gives(spoken.where(and(isRowOfQuote(), ...conditions)).limit(1));
}

/** Whether a row of `quote_speakers` belongs to the quote in hand. */
export function isRowOfQuote(): SQL | undefined {
  return and(eq(quoteSpeakers.quoteId, quotes.id), eq(quoteSpeakers.articleId, quotes.articleId));
}

/**
 * Whether people have judged a quote. They have judged few, and an index has just these, so that the rows of others
 * need not be read.
 */
export function isJudged(db: Reader): SQL {
  return inArray(quotes.id, db.select({ id: quotes.id }).from(quotes).where(isNotNull(quotes.decisionId)));
}

/** Said on a day, or within days that include it. */
export function isSaidOn(day: string): SQL | undefined {
  return and(lte(quotes.saidFrom, day), gte(quotes.saidUntil, day));
}

/** Said on an occasion that these words name. */
export function isSaidAt(db: Reader, occasion: string): SQL {
  return sql`${quotes.id} IN ${db.words.quotesWith("occasion", requireTerms(occasion))}`;
}

/** Has the words in what was said; phrases exactly as they stand. */
export async function hasWords(db: Reader, words: string): Promise<SQL> {
  const terms = requireTerms(words);
  if (!hasPhrases(terms)) return sql`${quotes.id} IN ${db.words.quotesWith("text", terms)}`;
  return inList(quotes.id, await quotesWithExactly(db, terms));
}

const CHECKED_AT_ONCE = 500;

/** The quotes that have the exact words: the index finds the candidates, the text decides. */
async function quotesWithExactly(db: Reader, terms: SearchTerms): Promise<number[]> {
  const found = await db.select({ id: sql<number>`id` }).from(sql`${db.words.quotesWith("text", terms)} AS found`);
  const exact: number[] = [];
  for (let next = 0; next < found.length; next += CHECKED_AT_ONCE) {
    const ids = found.slice(next, next + CHECKED_AT_ONCE).map(({ id }) => id);
    const rows = await db.select({ id: quotes.id, text: quotes.text }).from(quotes).where(inList(quotes.id, ids));
    const texts = rows.map(({ id, text }) => ({ id, columns: [withoutSplits(text)] }));
    exact.push(...(await haveExactWords(db, "quotes", terms, ids, texts)));
  }
  return exact;
}

/** Said by anyone else in an article that quotes someone. */
export async function isSaidBeside(db: Reader, reference: NameReference): Promise<SQL | undefined> {
  const named = await findNamed(db, reference);
  const theirs = hasSpeaker(db, [eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, named)]);
  return and(await isQuotedIn(db, named), not(theirs));
}
