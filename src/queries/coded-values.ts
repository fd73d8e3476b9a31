import { and, asc, eq, gte, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { articles, decisionsStanding, quotes } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { type ByName, bearerKey } from "../names/bearer-keys.ts";
import type { NamedKind } from "../vocabulary.ts";
import { inList } from "./conditions.ts";
import { findByKey } from "./find-by-key.ts";

/** The values that people have coded of one variable, by the kind of thing coded. */
export interface CodedValues {
  readonly quotes: readonly CodedValue[];
  readonly articles: readonly CodedValue[];
  readonly people: readonly CodedValue[];
  readonly organisations: readonly CodedValue[];
}

/** A value of one thing. The values of a thing come one after another, the one that overrides the others first. */
interface CodedValue {
  readonly id: number;
  /** Null if the thing is known to have none. */
  readonly value: string | null;
  /** The first and last day of publication that it holds for; both null if it holds forever. */
  readonly from: string | null;
  readonly until: string | null;
  /** Its place among the values of the thing: the first that holds is the value. */
  readonly rank: number;
}

/** A decision that codes a variable. */
interface Coding {
  readonly sha256: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly value: {
    readonly variable: string;
    readonly value: string | null;
    readonly of?: ByName;
    readonly from?: string;
    readonly until?: string;
  };
}

/**
 * The standing values of a variable. Of two decisions about one thing, the later one holds on the days that it is made
 * for.
 */
export async function loadCodedValues(db: Reader, variable: string): Promise<CodedValues> {
  const codings = (await loadCodings(db, variable)).reverse();
  const ofQuotes = codings.filter(({ value, start }) => value.of === undefined && start !== null);
  const ofArticles = codings.filter(({ value, start }) => value.of === undefined && start === null);
  const of = (kind: NamedKind) => codings.filter(({ value }) => value.of?.kind === kind);
  const quoteIds = await findQuotes(db, ofQuotes);
  const articleIds = await findArticles(db, ofArticles);
  const personIds = await findByKey(db, "person", of("person").map(keyOfCoded));
  const organisationIds = await findByKey(db, "organisation", of("organisation").map(keyOfCoded));
  return {
    quotes: ranked(ofQuotes, ({ sha256, start, end }) => quoteIds.get(`${sha256} ${start} ${end}`)),
    articles: ranked(ofArticles, ({ sha256 }) => articleIds.get(sha256 ?? "")),
    people: ranked(of("person"), (coding) => personIds.get(keyOfCoded(coding))),
    organisations: ranked(of("organisation"), (coding) => organisationIds.get(keyOfCoded(coding))),
  };
}

/** The value of the first of these that has one on the day of publication; NULL if none has. */
export function codedValue(of: readonly (readonly [id: SQLiteColumn, coded: readonly CodedValue[]])[]): SQL {
  const all = of.filter(([, coded]) => coded.length > 0).map(([id, coded]) => caseOf(id, coded));
  if (all.length === 0) return sql`NULL`;
  return sql`coalesce(${sql.join([...all, sql`NULL`], sql`, `)})`;
}

/** The latest value of each thing, whatever the day. */
export function lastingValue(coded: readonly CodedValue[]): CodedValue[] {
  return coded.flatMap((one) => (one.rank === 0 ? [{ ...one, from: null, until: null }] : []));
}

function caseOf(id: SQLiteColumn, coded: readonly CodedValue[]): SQL {
  const arms = [...groupBy(coded, ({ rank, value, from, until }) => JSON.stringify([rank, value, from, until]))];
  const cases = arms
    .flatMap(([, arm]) => (arm[0] === undefined ? [] : [{ first: arm[0], arm }]))
    .sort((one, other) => one.first.rank - other.first.rank)
    .map(({ first, arm }) => sql`WHEN ${holds(id, first, arm)} THEN ${first.value}`);
  return sql`CASE ${sql.join(cases, sql` `)} END`;
}

function holds(id: SQLiteColumn, { from, until }: CodedValue, arm: readonly CodedValue[]): SQL | undefined {
  return and(
    inList(
      id,
      arm.map((one) => one.id),
    ),
    from === null ? undefined : gte(articles.publishedOn, from),
    until === null ? undefined : lte(articles.publishedOn, until),
  );
}

/** The variables that have a standing value, by name. */
export async function findVariables(db: Reader): Promise<string[]> {
  const variables = (await loadAllCodings(db)).map(({ value }) => value.variable);
  return [...new Set(variables)].sort();
}

async function loadCodings(db: Reader, variable: string): Promise<Coding[]> {
  return (await loadAllCodings(db)).filter(({ value }) => value.variable === variable);
}

async function loadAllCodings(db: Reader): Promise<Coding[]> {
  const { articleSha256: sha256, startChar: start, endChar: end, value } = decisionsStanding;
  const rows = await db
    .select({ sha256, start, end, value })
    .from(decisionsStanding)
    .where(and(eq(decisionsStanding.action, "code"), isNotNull(value)))
    .orderBy(asc(decisionsStanding.madeAt), asc(decisionsStanding.key));
  return rows.map((row) => {
    const coded: Coding["value"] = JSON.parse(row.value ?? "{}");
    return { ...row, value: coded };
  });
}

/** Ranks values, the latest first. One that holds forever hides whatever was decided before it. */
function ranked(latestFirst: readonly Coding[], idOf: (coding: Coding) => number | undefined): CodedValue[] {
  const known = new Map<number, { rank: number; closed: boolean }>();
  return latestFirst.flatMap((coding): CodedValue[] => {
    const id = idOf(coding);
    if (id === undefined) return [];
    const { value, from, until } = dayed(coding.value);
    const { rank, closed } = known.get(id) ?? { rank: 0, closed: false };
    known.set(id, { rank: rank + 1, closed: closed || (from === null && until === null) });
    return closed ? [] : [{ id, value, from, until, rank }];
  });
}

/** Cuts times to days, because an article is known by its day of publication. */
function dayed({ value, from, until }: Coding["value"]): Pick<CodedValue, "value" | "from" | "until"> {
  return { value, from: from?.slice(0, 10) ?? null, until: until?.slice(0, 10) ?? null };
}

async function findQuotes(db: Reader, codings: readonly Coding[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ sha256: articles.sha256, start: quotes.startChar, end: quotes.endChar, id: quotes.id })
    .from(articles)
    .innerJoin(quotes, eq(quotes.articleId, articles.id))
    .where(inList(articles.sha256, hashesOf(codings)));
  return new Map(rows.map(({ sha256, start, end, id }) => [`${sha256} ${start} ${end}`, id]));
}

async function findArticles(db: Reader, codings: readonly Coding[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ sha256: articles.sha256, id: articles.id })
    .from(articles)
    .where(inList(articles.sha256, hashesOf(codings)));
  return new Map(rows.map(({ sha256, id }) => [sha256, id]));
}

function hashesOf(codings: readonly Coding[]): string[] {
  return [...new Set(codings.flatMap(({ sha256 }) => sha256 ?? []))];
}

/** The key of the one that a value is coded of: that of the row in the archive, or of a row that was joined with it. */
function keyOfCoded({ value: { of } }: Coding): string {
  return of === undefined ? "" : bearerKey(of);
}
