import type { Reader } from "../archive/reader.ts";
import { createArticles } from "../queries/articles.ts";
import { createPeople } from "../queries/people.ts";
import { createQuotes, type FoundQuote } from "../queries/quotes.ts";
import type { Article } from "../queries/records.ts";
import { type Citation, toCitation } from "./citation.ts";

/** The citation of a quote, its article, and where the quote was looked for, if it stands there no longer. */
export interface FoundCitation extends Pick<FoundQuote, "address" | "movedFrom"> {
  readonly citation: Citation;
  readonly article: Article;
}

/**
 * The citation of a quote by its id or address; a former address gives that of the quote that stands in its place.
 *
 * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
 */
export async function findCitation(db: Reader, key: number | string): Promise<FoundCitation> {
  const quote = await createQuotes(db).get(key);
  const article = await createArticles(db).get(quote.article.id);
  const people = createPeople(db);
  const reporters = quote.reportedBy.filter(({ kind }) => kind === "person");
  const citation = toCitation(quote, article, await Promise.all(reporters.map(({ id }) => people.get(id))));
  return { citation, article, address: quote.address, ...(quote.movedFrom && { movedFrom: quote.movedFrom }) };
}
