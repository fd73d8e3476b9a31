import type { Span } from "./span.ts";

/** How many leading digits of a SHA-256 stand for a text in addresses and file names. */
const HASH_DIGITS = 12;

/** The leading digits of a SHA-256, for people to read. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, HASH_DIGITS);
}

/** Whether digits can be the beginning of a SHA-256 that tells one text from others: seven or more. */
export function isHashPrefix(digits: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(digits);
}

/**
 * The lasting address of a quote: the first digits of its text's SHA-256 and its passage in code points,
 * "6767625998ac:628-930". The view `quotes_attributed` has the same.
 */
export function toQuoteAddress(sha256: string, { start, end }: Span): string {
  return `${shortHash(sha256)}:${start}-${end}`;
}

/** What an address says: which text, by the leading digits of its SHA-256, and the passage. */
export interface QuoteAddress extends Span {
  readonly hash: string;
}

/** Reads an address with any allowed number of digits; null if it is not an address. */
export function parseQuoteAddress(written: string): QuoteAddress | null {
  const [, hash = "", start, end] = /^([0-9a-f]+):(\d{1,9})-(\d{1,9})$/i.exec(written) ?? [];
  return isHashPrefix(hash) ? { hash, start: Number(start), end: Number(end) } : null;
}
