import { and, asc, eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, people, personNames, personTitles } from "../archive/schema.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { nameKey } from "../names/name-key.ts";
import { APPEARANCES, type AppearanceFilter, appearanceConditions, appearanceCounter } from "./appearances.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { ARTICLE_CONDITIONS, checkArticleConditions } from "./article-filter.ts";
import { bestKnownFirst } from "./best-known.ts";
import { requireOneOf } from "./check-values.ts";
import { inJson } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { groupBy, inOrder } from "./group-by.ts";
import { createListing, type Listing } from "./listing.ts";
import { checkReference, hasName } from "./names.ts";
import { newestFirst } from "./newest-first.ts";
import { onlyOne } from "./only-one.ts";
import type { Person, PersonSummary, StatedTitle } from "./records.ts";

/** Which people. All given conditions must hold; those on articles mean the articles that a person appears in. */
export interface PersonFilter extends AppearanceFilter {
  /** Words of a name as printed anywhere: "miller", "Matthew Miller". Case, accents and full stops do not count. */
  readonly name?: string | undefined;
}

/** The people of an archive, by `sortName` ("Miller, Matthew"), in the order of its characters. */
export interface People extends Listing<PersonFilter, PersonSummary> {
  /**
   * One person by id, by slug ("matthew-miller") or by a name that only they have.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those who share the name
   */
  get(key: number | string): Promise<Person>;
}

const FILTER_KEYS = [...ARTICLE_CONDITIONS, "as", "beside", "name"] as const satisfies readonly (keyof PersonFilter)[];

export function createPeople(db: Reader): People {
  const load = personLoader(db);
  const listing = createListing<PersonFilter, PersonSummary>(db, {
    noun: "people",
    check: checkPersonFilter,
    find: (filter, after, limit) => findPersonKeys(db, filter, after, limit),
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

/** Refuses a filter of people or organisations that cannot be used. */
export function checkAppearanceFilter(filter: AppearanceFilter & { readonly name?: string | undefined }): void {
  checkArticleConditions(filter);
  requireOneOf("as", filter.as, APPEARANCES);
  if (filter.beside !== undefined) checkReference(filter.beside);
  if (filter.name !== undefined) checkReference(filter.name);
}

function checkPersonFilter(filter: PersonFilter): void {
  requireKnownKeys("filter", filter, FILTER_KEYS);
  checkAppearanceFilter(filter);
}

/** The keys [sort_name, id] of people. */
async function findPersonKeys(
  db: Reader,
  filter: PersonFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const conditions = await appearanceConditions(db, people.id, "personId", filter);
  if (filter.name !== undefined) conditions.push(isNamed(db, filter.name));
  if (after) conditions.push(sql`(${people.sortName}, ${people.id}) > (${after[0]}, ${after[1]})`);
  const rows = await db
    .select({ sortName: people.sortName, id: people.id })
    .from(people)
    .where(and(...conditions))
    .orderBy(asc(people.sortName), asc(people.id))
    .limit(limit);
  return rows.map(({ sortName, id }) => [sortName, id]);
}

function isNamed(db: Reader, name: string): SQL {
  return or(eq(people.slug, name), hasName(db, nameKey(name)).people) ?? eq(people.slug, name);
}

async function findPersonIds(db: Reader, key: number | string): Promise<number[]> {
  if (typeof key === "string") checkReference(key);
  const bySlug = typeof key === "number" ? eq(people.id, key) : eq(people.slug, key);
  const found = await db.select({ id: people.id }).from(people).where(bySlug);
  if (found.length > 0 || typeof key === "number") return found.map(({ id }) => id);
  const named = await db.select({ id: people.id }).from(people).where(isNamed(db, key)).orderBy(people.id);
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
