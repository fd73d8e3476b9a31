import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, mentions } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import type { NameInPrint } from "../identity/mixed-names.ts";
import { inList } from "../queries/conditions.ts";

/**
 * Loads what is printed with names that may be several people's: titles, and the years of the articles.
 *
 * @param ids of people; everybody if null
 */
export async function loadNamesInPrint(
  db: Reader,
  ids: readonly number[] | null,
): Promise<(id: number) => NameInPrint> {
  const titles = groupBy(await loadTitles(db, ids), ({ id }) => id);
  const years = groupBy(await loadYears(db, ids), ({ id }) => id);
  return (id) => ({
    titles: (titles.get(id) ?? []).flatMap(({ article, title }) => (title === null ? [] : { article, title })),
    years: (years.get(id) ?? []).map(({ year }) => Number(year)),
  });
}

function loadTitles(db: Reader, ids: readonly number[] | null) {
  return db
    .selectDistinct({ id: mentions.personId, article: mentions.articleId, title: mentions.title })
    .from(mentions)
    .where(and(isAmong(ids), isNotNull(mentions.title)))
    .orderBy(asc(mentions.personId), asc(mentions.articleId));
}

function loadYears(db: Reader, ids: readonly number[] | null) {
  const year = sql<string>`substr(${articles.publishedOn}, 1, 4)`;
  return db
    .selectDistinct({ id: mentions.personId, year })
    .from(mentions)
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(and(isAmong(ids), isNotNull(articles.publishedOn)))
    .orderBy(asc(mentions.personId), asc(year));
}

function isAmong(ids: readonly number[] | null) {
  return ids === null ? isNotNull(mentions.personId) : inList(mentions.personId, ids);
}
