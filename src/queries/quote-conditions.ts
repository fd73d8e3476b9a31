import { and, eq, gte, inArray, lte, not, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { quoteSpeakers, quotes } from "../archive/schema.ts";
import { isQuotedIn } from "./article-filter.ts";
import { gives, inList } from "./conditions.ts";
import { requireTerms } from "./full-text.ts";
import { findNamed, isOneOf, type NameReference } from "./names.ts";
import type { QuoteFilter } from "./quote-filter.ts";

/**
 * Queries for the ids of quotes that meet one condition each, where an index answers it. Where they are few, the archive
 * need not be walked for them.
 */
export function narrowing(db: Reader, filter: QuoteFilter, ofSpeaker: readonly SQL[]): SQLWrapper[] {
  const { saidOn, occasion, speaksFor } = filter;
  const said = () => db.select({ id: quotes.id }).from(quotes);
  const spoken = () => db.select({ id: sql<number>`${quoteSpeakers.quoteId}`.as("id") }).from(quoteSpeakers);
  return [
    ...(occasion === undefined ? [] : [db.words.heldAt(requireTerms(occasion))]),
    ...(saidOn === undefined ? [] : [said().where(isSaidOn(saidOn))]),
    ...(speaksFor === undefined ? [] : [spoken().where(and(...ofSpeaker))]),
  ];
}

/** What one row of `quote_speakers` must meet; beside who it is; empty if the filter says nothing. */
export async function speakerConditions(db: Reader, filter: QuoteFilter): Promise<SQL[]> {
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

export function hasSpeaker(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return inArray(quotes.id, spoken.where(and(...conditions)));
}

/** The same, asked of each quote in turn: the better way when many quotes meet it. */
export function isSaidBy(db: Reader, conditions: readonly SQL[]): SQL {
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return gives(spoken.where(and(eq(quoteSpeakers.quoteId, quotes.id), ...conditions)).limit(1));
}

/** What a row of `quotes` must meet. */
export async function quoteConditions(db: Reader, filter: QuoteFilter): Promise<SQL[]> {
  const { kind, saidOn, minConfidence, occasion, beside } = filter;
  const conditions = [
    kind === undefined ? undefined : eq(quotes.kind, kind),
    saidOn === undefined ? undefined : isSaidOn(saidOn),
    minConfidence === undefined ? undefined : gte(quotes.confidence, minConfidence),
    occasion === undefined ? undefined : sql`${quotes.id} IN ${db.words.heldAt(requireTerms(occasion))}`,
    ...(beside === undefined ? [] : await saidBeside(db, beside)),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function isSaidOn(day: string): SQL | undefined {
  return and(lte(quotes.saidFrom, day), gte(quotes.saidUntil, day));
}

/** In an article that quotes someone, by anyone else. */
async function saidBeside(db: Reader, reference: NameReference): Promise<SQL[]> {
  const named = await findNamed(db, reference);
  const theirs = hasSpeaker(db, [eq(quoteSpeakers.role, "speaker"), isOneOf(quoteSpeakers, named)]);
  return [await isQuotedIn(db, named), not(theirs)];
}
