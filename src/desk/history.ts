import { and, asc, eq, gt, inArray, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, decisions, mentions, quoteSpeakers, quotes } from "../archive/schema.ts";
import type { Bearer } from "../decisions/decision.ts";
import { ArchiveError } from "../errors.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse } from "../misuse.ts";
import { isPersonOf, organisationKey, personKey } from "../names/bearer-keys.ts";
import { type ArticleReference, hasHashPrefix, isArticle } from "../queries/article-reference.ts";
import { inList } from "../queries/conditions.ts";
import { findNamed, type NameReference } from "../queries/names.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { Named } from "../queries/records.ts";
import { findRedactedAddress, requireNotRemoved } from "../queries/removed.ts";
import { isHashPrefix, parseQuoteAddress } from "../quote-address.ts";
import { inBatches } from "./in-batches.ts";
import { keysOf } from "./keys-of.ts";
import { type ListedDecision, loadDecisions } from "./load-decisions.ts";

/**
 * What can have a history: a quote, also by an address where none stands any more, an article, a person or an
 * organisation. A string is an address, seven or more digits of an article's SHA-256, a slug or a name, whichever it
 * can be first; a name that nobody has any longer is one if it was decided about.
 */
export type Thing =
  | string
  | { readonly quote: number | string }
  | { readonly article: ArticleReference }
  | { readonly person: NameReference }
  | { readonly organisation: NameReference };

/**
 * The decisions that touch a thing, oldest first by the time at which they were made: of a quote those about passages
 * that overlap it, of an article all about it, of a person or an organisation those that name them and those on which
 * what they say rests; and what undoes any of these. The address of a redacted article leads to where the passage
 * stands now.
 *
 * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
 */
export async function findHistory(db: Reader, thing: Thing): Promise<ListedDecision[]> {
  const touching = await findTouching(db, thing);
  const rows = await db
    .select({ id: decisions.id, key: decisions.key })
    .from(decisions)
    .where(and(isNotNull(decisions.value), touching));
  const undoing = await db
    .select({ id: decisions.id })
    .from(decisions)
    .where(
      inList(
        decisions.undoes,
        rows.map(({ key }) => key),
      ),
    );
  const loaded = await loadDecisions(db, [...new Set([...rows, ...undoing].map(({ id }) => id))]);
  return loaded.sort((one, other) => compare(one.madeAt, other.madeAt) || one.id - other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

async function findTouching(db: Reader, thing: Thing): Promise<SQL | undefined> {
  if (typeof thing === "string") return findTouchingWritten(db, thing);
  requireKnownKeys("thing", thing, ["quote", "article", "person", "organisation"]);
  if (Object.keys(thing).length > 1) throw misuse(`thing: must be one, not ${Object.keys(thing).join(" and ")}`);
  if ("quote" in thing) return ofQuote(db, thing.quote);
  if ("article" in thing) return ofArticle(db, thing.article);
  if ("person" in thing) return ofNamed(db, await onlyNamed(db, "person", thing.person));
  if ("organisation" in thing) return ofNamed(db, await onlyNamed(db, "organisation", thing.organisation));
  throw misuse("thing: must be a string, or have quote, article, person or organisation");
}

async function findTouchingWritten(db: Reader, words: string): Promise<SQL | undefined> {
  if (parseQuoteAddress(words) !== null) return ofQuote(db, words);
  if (isHashPrefix(words)) return ofArticle(db, words);
  if ((await findNamed(db, words)).length === 0) {
    const decided = await findDecidedName(db, words);
    if (decided.length > 0) return inList(decisions.id, decided);
  }
  return ofNamed(db, await onlyNamed(db, null, words));
}

/** The ids of decisions about a name that nobody has: those that name its bearer, and those on what the words mean. */
async function findDecidedName(db: Reader, words: string): Promise<number[]> {
  const key = personKey(words);
  const isMeant = ({ action, value }: DecidedValue) => {
    const { form }: { readonly form?: string } = action === "mean" ? JSON.parse(value ?? "{}") : {};
    return form !== undefined && personKey(form) === key;
  };
  const isOf = [isNaming("person", [key]), isNaming("organisation", [organisationKey(words)]), isMeant];
  return findDeciding(db, (one) => isOf.some((is) => is(one)));
}

async function ofQuote(db: Reader, key: number | string): Promise<SQL | undefined> {
  const address = typeof key === "string" ? parseQuoteAddress(key) : null;
  if (address !== null) {
    const now = (await findRedactedAddress(db, address))?.address ?? address;
    const { sha256 } = await onlyArticle(db, hasHashPrefix(now.hash), now.hash);
    return overlapping(sha256, now);
  }
  const quote = await createQuotes(db).get(key);
  return overlapping(quote.article.sha256, quote);
}

function overlapping(sha256: string, { start, end }: { readonly start: number; readonly end: number }) {
  return and(eq(decisions.articleSha256, sha256), lt(decisions.startChar, end), gt(decisions.endChar, start));
}

async function ofArticle(db: Reader, reference: ArticleReference): Promise<SQL | undefined> {
  const { sha256 } = await onlyArticle(db, isArticle(reference), reference);
  const isSplitHere = and(eq(decisions.action, "split"), sql`instr(${decisions.value}, ${sha256}) > 0`);
  return or(eq(decisions.articleSha256, sha256), isSplitHere);
}

async function onlyArticle(db: Reader, condition: SQL | undefined, reference: ArticleReference) {
  const [found, other] = await db.select({ sha256: articles.sha256 }).from(articles).where(condition).limit(2);
  if (found === undefined) {
    await requireNotRemoved(db, reference);
    throw new ArchiveError("not_found", `this archive has no article "${reference}"`);
  }
  if (other !== undefined) throw new ArchiveError("ambiguous", `"${reference}" begins the hash of several articles`);
  return found;
}

async function onlyNamed(db: Reader, kind: Bearer["kind"] | null, reference: NameReference): Promise<Named> {
  const found = (await findNamed(db, reference)).filter((one) => kind === null || one.kind === kind);
  const [only, ...others] = found;
  const written = typeof reference === "string" ? reference : JSON.stringify(reference);
  if (only === undefined) throw new ArchiveError("not_found", `this archive has nobody called ${written}`);
  if (others.length === 0) return only;
  const list = found.slice(0, 10).map(({ name, slug }) => `${name} (${slug})`);
  throw new ArchiveError("ambiguous", `"${written}" may be ${list.join(", ")}`);
}

/** The condition that a decision names somebody, or that a row of theirs rests on it. */
async function ofNamed(db: Reader, { kind, id }: Named): Promise<SQL | undefined> {
  const keys = await keysOf(db, kind, id);
  const pointer = kind === "person" ? "personId" : "organisationId";
  const saying = db
    .select({ id: quotes.decisionId })
    .from(quotes)
    .innerJoin(quoteSpeakers, eq(quoteSpeakers.quoteId, quotes.id))
    .where(and(eq(quoteSpeakers[pointer], id), isNotNull(quotes.decisionId)));
  const meaning = db
    .select({ id: mentions.decisionId })
    .from(mentions)
    .where(and(eq(mentions[pointer], id), isNotNull(mentions.decisionId)));
  const credited = db
    .select({ id: credits.decisionId })
    .from(credits)
    .where(and(eq(credits[pointer], id), isNotNull(credits.decisionId)));
  const named = await findDeciding(db, isNaming(kind, keys));
  return or(
    inArray(decisions.id, saying),
    inArray(decisions.id, meaning),
    inArray(decisions.id, credited),
    inList(decisions.id, named),
  );
}

/** What a decision does, and its value as JSON. */
type DecidedValue = Pick<typeof decisions.$inferSelect, "action" | "value">;

/** Whether the value of a decision has a name with one of these keys. */
function isNaming(kind: Bearer["kind"], keys: readonly string[]): (one: DecidedValue) => boolean {
  const isTheirs = (name: string) =>
    kind === "person" ? keys.some((key) => isPersonOf(key, name)) : keys.includes(organisationKey(name));
  return ({ action, value }) => {
    const names = action === "split" && kind === "person" ? splitName(value) : namesIn(JSON.parse(value ?? "{}"), kind);
    return names.some(isTheirs);
  };
}

/** The ids of decisions whose value is as asked. The log is read from end to end. */
async function findDeciding(db: Reader, is: (one: DecidedValue) => boolean): Promise<number[]> {
  const found: number[] = [];
  const batches = inBatches(AT_ONCE, (after) =>
    db
      .select({ id: decisions.id, action: decisions.action, value: decisions.value })
      .from(decisions)
      .where(and(gt(decisions.id, after), isNotNull(decisions.value)))
      .orderBy(asc(decisions.id))
      .limit(AT_ONCE),
  );
  for await (const rows of batches) {
    for (const { id, ...one } of rows) if (is(one)) found.push(id);
  }
  return found;
}

const AT_ONCE = 1000;

function splitName(value: string | null): string[] {
  const { name }: { readonly name?: string } = JSON.parse(value ?? "{}");
  return name === undefined ? [] : [name];
}

/** The names of all bearers of a kind within a value. */
function namesIn(value: unknown, kind: Bearer["kind"]): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "kind" in value && value.kind === kind && "name" in value ? [String(value.name)] : [];
  return [...own, ...Object.values(value).flatMap((inner) => namesIn(inner, kind))];
}
