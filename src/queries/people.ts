import { and, asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, people, personNames, personTitles } from "../archive/schema.ts";
import { appearanceConditions, appearanceCounter } from "./appearances.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { bestKnownFirst } from "./best-known.ts";
import { checkFilter } from "./check-filter.ts";
import { inJson } from "./conditions.ts";
import { countRows } from "./count-rows.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { FILTERS, PERSON_FILTERS, type PersonFilter } from "./filters.ts";
import { groupBy, inOrder } from "./group-by.ts";
import { createListing, type Listing } from "./listing.ts";
import { checkReference, isNamed } from "./names.ts";
import { newestFirst } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Person, PersonSummary, StatedTitle } from "./records.ts";

/** The people of an archive, by `sortName` ("Miller, Matthew"), in the order of its characters. */
export interface People extends Listing<PersonFilter, PersonSummary> {
  /**
   * One person by id, by slug ("matthew-miller") or by a name that only they have.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those who share the name
   */
  get(key: number | string): Promise<Person>;
}

export function createPeople(db: Reader): People {
  const load = personLoader(db);
  const listing = createListing<PersonFilter, PersonSummary>(db, {
    noun: "people",
    check: (filter) => checkFilter(FILTERS.people, filter),
    find: (filter, after, limit) => findPersonKeys(db, filter, after, limit),
    count: async (filter, limit) => {
      const left = db.select({ id: people.id }).from(people);
      return countRows(db, left.where(and(...(await conditionsOn(db, filter)))), limit);
    },
    load: (keys) => load(keys.map(([, id]) => Number(id))),
  });
  return {
    ...listing,
    get: (key) =>
      withDatabaseErrors(db, async () => {
        const ids = await findPersonIds(db, key);
        const summary = onlyOne("person", key, bestKnownFirst(await load(ids)), ({ slug }) => slug);
        return { ...summary, names: await findNames(db, summary.id), titles: await findTitles(db, summary.id) };
      }),
  };
}

/** The keys [sort_name, id] of people. */
async function findPersonKeys(
  db: Reader,
  filter: PersonFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const conditions = await conditionsOn(db, filter);
  if (after) conditions.push(sql`(${people.sortName}, ${people.id}) > (${after[0]}, ${after[1]})`);
  const rows = await db
    .select({ sortName: people.sortName, id: people.id })
    .from(people)
    .where(and(...conditions))
    .orderBy(asc(people.sortName), asc(people.id))
    .limit(limit);
  return rows.map(({ sortName, id }) => [sortName, id]);
}

async function conditionsOn(db: Reader, filter: PersonFilter): Promise<SQL[]> {
  return [
    ...(await appearanceConditions(db, people.id, "personId", filter)),
    ...(await conditionsOf(db, PERSON_FILTERS, filter)),
  ];
}

async function findPersonIds(db: Reader, key: number | string): Promise<number[]> {
  if (typeof key === "string") checkReference(key);
  const bySlug = typeof key === "number" ? eq(people.id, key) : eq(people.slug, key);
  const found = await db.select({ id: people.id }).from(people).where(bySlug);
  if (found.length > 0 || typeof key === "number") return found.map(({ id }) => id);
  const named = await db.select({ id: people.id }).from(people).where(isNamed(db, key).people).orderBy(people.id);
  return named.map(({ id }) => id);
}

function personLoader(db: Reader): (ids: readonly number[]) => Promise<PersonSummary[]> {
  const { key: _, ...columns } = getTableColumns(people);
  const rowsOf = db.prepare(db.select(columns).from(people).where(inJson(people.id, "ids")));
  const namesOf = db.prepare(
    db
      .select({ personId: personNames.personId, name: personNames.name })
      .from(personNames)
      .where(inJson(personNames.personId, "ids"))
      .orderBy(asc(personNames.personId), asc(personNames.name)),
  );
  const countAppearances = appearanceCounter(db, "personId");
  return async (ids) => {
    const wanted = { ids: JSON.stringify(ids) };
    const names = groupBy(await namesOf.rows(wanted), (row) => row.personId);
    const counts = await countAppearances(ids);
    const items = (await rowsOf.rows(wanted)).map((row) => ({
      ...row,
      otherNames: (names.get(row.id) ?? []).map(({ name }) => name).filter((name) => name !== row.name),
      ...counts(row.id),
    }));
    return inOrder(ids, items);
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
