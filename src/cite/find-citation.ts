import type { Reader } from "../archive/reader.ts";
import { createArticles } from "../queries/articles.ts";
import { createPeople } from "../queries/people.ts";
import { createQuotes } from "../queries/quotes.ts";
import { type Citation, toCitation } from "./citation.ts";

/**
 * The citation of a quote by its id or address.
 *
 * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
 */
export async function findCitation(db: Reader, key: number | string): Promise<Citation> {
  const quote = await createQuotes(db).get(key);
  const article = await createArticles(db).get(quote.article.id);
  const people = createPeople(db);
  const reporters = quote.reportedBy.filter(({ kind }) => kind === "person");
  return toCitation(quote, article, await Promise.all(reporters.map(({ id }) => people.get(id))));
}
