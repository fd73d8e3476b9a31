import { asc, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, people, personNames, personTitles } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { requireNoOptions } from "../known-keys.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { PERSON_FILTERS, type PersonFilter } from "./filters.ts";
import type { Grouping } from "./grouping.ts";
import type { Listing } from "./listing.ts";
import { createNamedList, type NamedNoun } from "./named-list.ts";
import { newestFirst } from "./newest-first.ts";
import type { Person, PersonSummary, StatedTitle } from "./records.ts";

/** The people of an archive, sorted by the characters of `sortName` ("Miller, Matthew"). */
export interface People extends Listing<PersonFilter, PersonSummary>, Grouping<"people"> {
  /**
   * One person by id, by slug ("matthew-miller") or by a name that only they have.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those who share the name
   */
  get(key: number | string): Promise<Person>;
}

const PEOPLE: NamedNoun & { readonly many: "people" } = {
  one: "person",
  many: "people",
  table: people,
  orderedBy: people.sortName,
  names: personNames,
  ownedBy: personNames.personId,
  key: "personId",
  filters: PERSON_FILTERS,
};

export function createPeople(db: Reader): People {
  const { listing, grouping, get } = createNamedList<"people", PersonSummary>(db, PEOPLE);
  return {
    ...listing,
    ...grouping,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("people.get", rest);
        const summary = await get(key);
        return { ...summary, names: await findNames(db, summary.id), titles: await findTitles(db, summary.id) };
      }),
  };
}

async function findNames(db: Reader, id: number): Promise<Person["names"]> {
  const { name, kind, because } = personNames;
  return db.select({ name, kind, because }).from(personNames).where(eq(personNames.personId, id)).orderBy(asc(name));
}

/** Titles as stated, latest first; each with the latest article that prints it. */
async function findTitles(db: Reader, id: number): Promise<StatedTitle[]> {
  const rows = await db
    .select({
      title: personTitles.title,
      start: personTitles.startChar,
      end: personTitles.endChar,
      article: ARTICLE_HEAD,
    })
    .from(personTitles)
    .innerJoin(articles, eq(articles.id, personTitles.articleId))
    .where(eq(personTitles.personId, id))
    .orderBy(
      ...newestFirst({ publishedOn: articles.publishedOn, articleId: articles.id, itemId: personTitles.startChar }),
    );
  return [...groupBy(rows, ({ title }) => title)].map(([title, stated]) => toStatedTitle(title, stated));
}

function toStatedTitle(
  title: string,
  latestFirst: readonly Pick<StatedTitle, "article" | "start" | "end">[],
): StatedTitle {
  const [latest] = latestFirst;
  if (latest === undefined) throw new RangeError(`no article states "${title}"`);
  const days = latestFirst.flatMap(({ article }) => article.publishedOn ?? []);
  return {
    title,
    articleCount: latestFirst.length,
    firstOn: days.at(-1) ?? null,
    lastOn: days[0] ?? null,
    ...{ article: latest.article, start: latest.start, end: latest.end },
  };
}
