import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, quoteAddresses, quotes } from "../archive/schema.ts";
import { type QuoteAddress, toQuoteAddress } from "../quote-address.ts";
import type { AddressFate } from "../vocabulary.ts";
import { hasHashPrefix } from "./article-reference.ts";

/** An address where a quote stood once and no longer does. */
export interface FormerAddress {
  readonly became: AddressFate;
  /** The id and the address of what stands in its place; null if nothing does. */
  readonly quote: { readonly id: number; readonly address: string } | null;
  /** The addresses of the quotes that stand within it now. */
  readonly within: readonly string[];
}

/** What became of an address; several if two sources begin with the same digits, none if no quote ever stood there. */
export async function findFormerAddresses(db: Reader, { hash, start, end }: QuoteAddress): Promise<FormerAddress[]> {
  const rows = await db
    .select({
      became: quoteAddresses.became,
      articleId: articles.id,
      sha256: articles.sha256,
      id: quotes.id,
      start: quotes.startChar,
      end: quotes.endChar,
    })
    .from(quoteAddresses)
    .innerJoin(articles, eq(articles.id, quoteAddresses.articleId))
    .leftJoin(quotes, eq(quotes.id, quoteAddresses.quoteId))
    .where(and(hasHashPrefix(hash), eq(quoteAddresses.startChar, start), eq(quoteAddresses.endChar, end)));
  const found: FormerAddress[] = [];
  for (const { became, articleId, sha256, id, start: from, end: until } of rows) {
    const there = await db
      .select({ start: quotes.startChar, end: quotes.endChar })
      .from(quotes)
      .where(and(eq(quotes.articleId, articleId), gte(quotes.startChar, start), lte(quotes.endChar, end)))
      .orderBy(asc(quotes.startChar));
    const isThere = id !== null && from !== null && until !== null;
    found.push({
      became,
      quote: isThere ? { id, address: toQuoteAddress(sha256, { start: from, end: until }) } : null,
      within: there.map((span) => toQuoteAddress(sha256, span)),
    });
  }
  return found;
}

/** What became of an address, in words that follow its name: "was joined into the quote at 6767625998ac:600-930". */
export function fateText({ became, quote, within }: FormerAddress): string {
  switch (became) {
    case "moved":
      return `stands at ${quote?.address} now`;
    case "joined":
      return `was joined with another into the one at ${quote?.address}`;
    case "parted":
      return `was parted into several: ${(within.length > 0 ? within : [quote?.address]).join(", ")}`;
    case "rejected":
      return "was rejected: a person has decided that no quote stands there";
    case "gone":
      return "is gone: nothing is read as a quote there any longer";
  }
}
