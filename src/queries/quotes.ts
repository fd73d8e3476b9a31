import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { requireNoOptions } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { parseQuoteAddress, type QuoteAddress, toQuoteAddress } from "../quote-address.ts";
import { hasHashPrefix } from "./article-reference.ts";
import { checkFilter } from "./check-filter.ts";
import { requireId } from "./check-values.ts";
import { countLetThrough, countQuotes } from "./count-quotes.ts";
import { quotesCounted } from "./counted-set.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { FILTERS, type QuoteFilter } from "./filters.ts";
import { findQuoteKeys } from "./find-quote-keys.ts";
import { fateText, findFormerAddresses } from "./former-address.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { createListing, type Listing } from "./listing.ts";
import { quoteLoader } from "./load-quotes.ts";
import { prepareQuotePages } from "./quote-pages.ts";
import type { Quote } from "./records.ts";
import { findRedactedAddress } from "./removed.ts";
import { SORTS } from "./sorts.ts";
import { findUtterance, type Utterance } from "./utterances.ts";

/** The quotes of an archive, newest article first, in the order of its text. */
export interface Quotes extends Listing<QuoteFilter, Quote>, Grouping<"quotes"> {
  /**
   * One quote by id or by its address ("6767625998ac:628-930"). Addresses never die: if a quote no longer stands there,
   * because the article was read again or redacted or a person decided so, this gives the quote that it moved to or was
   * joined into, with `movedFrom`; otherwise the error says what became of it.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` if two sources begin with the same digits
   */
  get(key: number | string): Promise<FoundQuote>;
  /**
   * Where else the words of a quote are printed, and where first among the articles of this archive, with the prints
   * that differ in a number, a negation or the speaker. Null for indirect words, which are the journalist's.
   *
   * @param key as for `get`
   * @throws ArchiveError as `get`
   */
  utterance(key: number | string): Promise<Utterance | null>;
}

/** A quote, and whether it was found by an address where it no longer stands. */
export interface FoundQuote extends Quote {
  /** Only if the quote was asked for by a former address. */
  readonly movedFrom?: MovedFrom;
}

/** A former address of a quote. */
export interface MovedFrom {
  /** As it was asked for. */
  readonly address: string;
  /** Whether the quote stands elsewhere now, or is part of a longer one. */
  readonly became: "moved" | "joined";
}

export function createQuotes(db: Reader): Quotes {
  const load = quoteLoader(db);
  const findPrepared = prepareQuotePages(db);
  const listing = createListing<QuoteFilter, Quote>(db, {
    noun: "quotes",
    leavesOutHeldBack: true,
    check: (filter) => checkFilter(FILTERS.quotes, filter),
    sorts: SORTS.quotes,
    find: async (filter, after, limit, sort) =>
      (sort === undefined ? await findPrepared(filter, after, limit) : null) ??
      findQuoteKeys(db, filter, after, limit, sort),
    count: (filter, limit) => countQuotes(db, filter, limit),
    countLetThrough: (filter, limit) => countLetThrough(db, filter, limit),
    load: (keys) => load(keys.map(([, , id]) => Number(id))),
  });
  const grouping = createGrouping(db, {
    noun: "quotes",
    leavesOutHeldBack: true,
    find: (filter) => quotesCounted(db, filter),
    findArticles: (filter) => quotesCounted(db, filter),
    count: (filter) => countQuotes(db, filter, null),
    countLetThrough: (filter) => countLetThrough(db, filter, null),
  });
  return {
    ...listing,
    ...grouping,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("quotes.get", rest);
        return getQuote(db, load, key);
      }),
    utterance: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("quotes.utterance", rest);
        return findUtterance(db, (await getQuote(db, load, key)).id);
      }),
  };
}

type LoadQuotes = (ids: readonly number[]) => Promise<Quote[]>;

async function getQuote(db: Reader, load: LoadQuotes, key: number | string): Promise<FoundQuote> {
  if (typeof key === "number") return getById(load, requireId("quote", key));
  const address = typeof key === "string" ? parseQuoteAddress(key) : null;
  if (address === null) throw misuse(`quote: ${shown(key)} is no address; one reads 6767625998ac:628-930`);
  const ids = await findByAddress(db, address);
  requireOne(ids, key);
  const [id] = ids;
  return id === undefined ? getByFormerAddress(db, load, address, key) : getById(load, id);
}

async function getById(load: LoadQuotes, id: number): Promise<Quote> {
  const [quote] = await load([id]);
  if (quote) return quote;
  throw new ArchiveError("not_found", `quote: there is none with id ${id}`);
}

async function getByFormerAddress(
  db: Reader,
  load: LoadQuotes,
  address: QuoteAddress,
  written: string,
): Promise<FoundQuote> {
  const found = await findFormerAddresses(db, address);
  requireOne(found, written);
  const [former] = found;
  if (former === undefined) return getByRedactedAddress(db, load, address, written);
  const { became, quote } = former;
  if (quote === null || (became !== "moved" && became !== "joined"))
    throw new ArchiveError("not_found", `quote: the one that stood at ${written} ${fateText(former)}`);
  return { ...(await getById(load, quote.id)), movedFrom: { address: written, became } };
}

/** The quote at the same place in the article that replaced a redacted one. */
async function getByRedactedAddress(
  db: Reader,
  load: LoadQuotes,
  address: QuoteAddress,
  written: string,
): Promise<FoundQuote> {
  const redacted = await findRedactedAddress(db, address);
  if (redacted === null) throw new ArchiveError("not_found", `quote: there is none at ${written}`);
  const { text, address: now } = redacted;
  if (now === null) throw new ArchiveError("not_found", `quote: none is left at ${written}: ${text}`);
  const { hash, start, end } = now;
  try {
    const quote = await getQuote(db, load, `${hash}:${start}-${end}`);
    return { ...quote, movedFrom: { address: written, became: quote.movedFrom?.became ?? "moved" } };
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "not_found") throw error;
    const place = toQuoteAddress(hash, now);
    throw new ArchiveError("not_found", `quote: none is read at ${place}, where ${written} stands now: ${text}`);
  }
}

function requireOne(found: readonly unknown[], written: string): void {
  if (found.length > 1)
    throw new ArchiveError("ambiguous", `quote: "${written}" is the address of ${found.length} quotes`);
}

async function findByAddress(db: Reader, { hash, start, end }: QuoteAddress): Promise<number[]> {
  const found = await db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(hasHashPrefix(hash), eq(quotes.startChar, start), eq(quotes.endChar, end)));
  return found.map(({ id }) => id);
}
