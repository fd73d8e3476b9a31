import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { requireNoOptions } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import { hasHashPrefix } from "./article-reference.ts";
import { checkFilter } from "./check-filter.ts";
import { requireId } from "./check-values.ts";
import { countQuotes } from "./count-quotes.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { FILTERS, type QuoteFilter } from "./filters.ts";
import { findQuoteKeys } from "./find-quote-keys.ts";
import { createListing, type Listing } from "./listing.ts";
import { quoteLoader } from "./load-quotes.ts";
import { prepareQuotePages } from "./quote-pages.ts";
import type { Quote } from "./records.ts";

/** The quotes of an archive, newest article first, in the order of its text. */
export interface Quotes extends Listing<QuoteFilter, Quote> {
  /**
   * One quote by id or by its address ("6767625998ac:628-930").
   *
   * @throws ArchiveError `not_found`, or `ambiguous` if two sources begin with the same digits
   */
  get(key: number | string): Promise<Quote>;
}

export function createQuotes(db: Reader): Quotes {
  const load = quoteLoader(db);
  const findPrepared = prepareQuotePages(db);
  const listing = createListing<QuoteFilter, Quote>(db, {
    noun: "quotes",
    check: (filter) => checkFilter(FILTERS.quotes, filter),
    find: async (filter, after, limit) =>
      (await findPrepared(filter, after, limit)) ?? findQuoteKeys(db, filter, after, limit),
    count: (filter, limit) => countQuotes(db, filter, limit),
    load: (keys) => load(keys.map(([, , id]) => Number(id))),
  });
  return {
    ...listing,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("quotes.get", rest);
        return getQuote(db, load, key);
      }),
  };
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

async function findByAddress(db: Reader, written: string): Promise<number[]> {
  const address = typeof written === "string" ? parseQuoteAddress(written) : null;
  if (address === null) throw misuse(`quote: ${shown(written)} is no address; one reads 6767625998ac:628-930`);
  const { hash, start, end } = address;
  const found = await db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(hasHashPrefix(hash), eq(quotes.startChar, start), eq(quotes.endChar, end)));
  return found.map(({ id }) => id);
}
