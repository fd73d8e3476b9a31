import { count, eq, isNotNull, isNull, max, min } from "drizzle-orm";
import type { Reader } from "../../archive/reader.ts";
import { articleFacts, articles } from "../../archive/schema.ts";
import type { Searched } from "./claim.ts";

/** Counts how much there is to look through, and from which days. */
export async function countSearched(db: Reader): Promise<Searched> {
  const [all] = await db.select({ count: count() }).from(articles);
  const [undated] = await db.select({ count: count() }).from(articles).where(isNull(articles.publishedOn));
  const [first] = await db.select({ on: min(articles.publishedOn) }).from(articles);
  const [last] = await db.select({ on: max(articles.publishedOn) }).from(articles);
  const agencies = await db.selectDistinct({ name: articles.agency }).from(articles).where(isNotNull(articles.agency));
  const publications = await db
    .selectDistinct({ name: articleFacts.value })
    .from(articleFacts)
    .where(eq(articleFacts.name, "publication"));
  return {
    articles: all?.count ?? 0,
    houses: new Set([...agencies, ...publications].map(({ name }) => name?.toLowerCase())).size,
    since: first?.on ?? null,
    until: last?.on ?? null,
    undated: undated?.count ?? 0,
  };
}
