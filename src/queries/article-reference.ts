import { type AnyColumn, and, eq, gte, lt, or, type SQL } from "drizzle-orm";
import { articles } from "../archive/schema.ts";
import { misuse, shown } from "../misuse.ts";
import { isHashPrefix } from "../quote-address.ts";

/** An article's id, or at least seven digits of its SHA-256. Digits alone in a string may be either. */
export type ArticleReference = number | string;

/**
 * The articles that a reference means: at most one unless a hash prefix is shared.
 *
 * @throws ArchiveError `invalid_argument` for anything that can be neither an id nor a hash
 */
export function isArticle(
  reference: ArticleReference,
  { id, sha256 }: { readonly id: AnyColumn; readonly sha256: AnyColumn } = articles,
): SQL | undefined {
  requireArticleReference("article", reference);
  const written = String(reference).toLowerCase();
  const byId = isId(written) ? eq(id, Number(written)) : undefined;
  const byHash = typeof reference === "string" && isHashPrefix(written) ? hasHashPrefix(written, sha256) : undefined;
  return or(byId, byHash);
}

/**
 * Refuses what can be neither an id of an article nor digits of its hash.
 *
 * @param called what the message calls it
 * @throws ArchiveError `invalid_argument`
 */
export function requireArticleReference(called: string, reference: unknown): void {
  if (typeof reference === "number" && isId(String(reference))) return;
  if (typeof reference === "string" && (isId(reference) || isHashPrefix(reference.toLowerCase()))) return;
  throw misuse(`${called}: ${shown(reference)} is neither an id nor seven or more digits of a SHA-256`);
}

function isId(written: string): boolean {
  return /^\d{1,15}$/.test(written);
}

/**
 * Articles, or rows of another table, whose SHA-256 begins with these digits: a range of its index; "g" follows the
 * last hexadecimal digit.
 */
export function hasHashPrefix(digits: string, sha256: AnyColumn = articles.sha256): SQL | undefined {
  const prefix = digits.toLowerCase();
  return and(gte(sha256, prefix), lt(sha256, `${prefix}g`));
}
