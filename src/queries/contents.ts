import { count, max, min } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, organisations, people, quotes } from "../archive/schema.ts";
import { withDatabaseErrors } from "./database-errors.ts";

/** How much an archive holds, and its first and last day of publication, null if no article is dated. */
export interface Contents {
  readonly articles: number;
  readonly people: number;
  readonly organisations: number;
  readonly quotes: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** Counts what is in the archive. */
export function countContents(db: Reader): Promise<Contents> {
  return withDatabaseErrors(db, async () => {
    const [inArticles] = await db.select({ count: count() }).from(articles);
    const [inPeople] = await db.select({ count: count() }).from(people);
    const [inOrganisations] = await db.select({ count: count() }).from(organisations);
    const [inQuotes] = await db.select({ count: count() }).from(quotes);
    const [first] = await db.select({ on: min(articles.publishedOn) }).from(articles);
    const [last] = await db.select({ on: max(articles.publishedOn) }).from(articles);
    return {
      articles: inArticles?.count ?? 0,
      people: inPeople?.count ?? 0,
      organisations: inOrganisations?.count ?? 0,
      quotes: inQuotes?.count ?? 0,
      firstOn: first?.on ?? null,
      lastOn: last?.on ?? null,
    };
  });
}
