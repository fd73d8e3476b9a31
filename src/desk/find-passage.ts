import type { Reader } from "../archive/reader.ts";
import type { Passage } from "../decisions/decision.ts";
import { passageOf } from "../decisions/passage.ts";
import { misuse } from "../misuse.ts";
import type { ArticleReference } from "../queries/article-reference.ts";
import { createArticles } from "../queries/articles.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import type { Span } from "../span.ts";

/** A passage of an article that a decision can be about. */
export interface Place {
  /** SHA-256. */
  readonly article: string;
  readonly passage: Passage;
}

/**
 * The words at an address, "6767625998ac:628-930", whether or not a quote is read there.
 *
 * @throws ArchiveError `not_found`, `ambiguous`; `invalid_argument` for what is not an address, or reaches beyond the
 * text
 */
export async function findPassage(db: Reader, written: string): Promise<Place> {
  const address = parseQuoteAddress(written);
  if (address === null) throw misuse(`"${written}" is no address; one reads 6767625998ac:628-930`);
  return passageIn(db, address.hash, address);
}

/** The same for a passage of an article given by its id or hash. */
export async function passageIn(db: Reader, reference: ArticleReference, { start, end }: Span): Promise<Place> {
  const { sha256, text } = await createArticles(db).get(reference);
  const found = passageOf(text, { start, end });
  if (start < end && [...found.exact].length === end - start) return { article: sha256, passage: found };
  const within = start < end ? `whose text ends at ${[...text].length}` : "since it ends where it begins or before";
  throw misuse(`${start}-${end} is no passage of the article, ${within}`);
}
