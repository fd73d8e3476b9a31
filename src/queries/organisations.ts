import { and, asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisationNames, organisations } from "../archive/schema.ts";
import { appearanceConditions, appearanceCounter } from "./appearances.ts";
import { bestKnownFirst } from "./best-known.ts";
import { checkFilter } from "./check-filter.ts";
import { inJson } from "./conditions.ts";
import { countRows } from "./count-rows.ts";
import type { CursorKey } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { conditionsOf } from "./filter-conditions.ts";
import { FILTERS, ORGANISATION_FILTERS, type OrganisationFilter } from "./filters.ts";
import { groupBy, inOrder } from "./group-by.ts";
import { createListing, type Listing } from "./listing.ts";
import { checkReference, isNamed } from "./names.ts";
import { onlyOne } from "./only-one.ts";
import type { Organisation, OrganisationSummary } from "./records.ts";

/** The organisations of an archive by name, in the order of its characters. */
export interface Organisations extends Listing<OrganisationFilter, OrganisationSummary> {
  /**
   * One organisation by id, by slug or by a name that it alone has.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those that share the name
   */
  get(key: number | string): Promise<Organisation>;
}

export function createOrganisations(db: Reader): Organisations {
  const load = organisationLoader(db);
  const listing = createListing<OrganisationFilter, OrganisationSummary>(db, {
    noun: "organisations",
    check: (filter) => checkFilter(FILTERS.organisations, filter),
    find: (filter, after, limit) => findOrganisationKeys(db, filter, after, limit),
    count: async (filter, limit) => {
      const left = db.select({ id: organisations.id }).from(organisations);
      return countRows(db, left.where(and(...(await conditionsOn(db, filter)))), limit);
    },
    load: (keys) => load(keys.map(([, id]) => Number(id))),
  });
  return {
    ...listing,
    get: (key) =>
      withDatabaseErrors(db, async () => {
        const found = await load(await findOrganisationIds(db, key));
        const summary = onlyOne("organisation", key, bestKnownFirst(found), ({ slug }) => slug);
        return { ...summary, names: await findNames(db, summary.id) };
      }),
  };
}

/** The keys [name, id] of organisations. */
async function findOrganisationKeys(
  db: Reader,
  filter: OrganisationFilter,
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const conditions = await conditionsOn(db, filter);
  if (after) conditions.push(sql`(${organisations.name}, ${organisations.id}) > (${after[0]}, ${after[1]})`);
  const rows = await db
    .select({ name: organisations.name, id: organisations.id })
    .from(organisations)
    .where(and(...conditions))
    .orderBy(asc(organisations.name), asc(organisations.id))
    .limit(limit);
  return rows.map(({ name, id }) => [name, id]);
}

async function conditionsOn(db: Reader, filter: OrganisationFilter): Promise<SQL[]> {
  return [
    ...(await appearanceConditions(db, organisations.id, "organisationId", filter)),
    ...(await conditionsOf(db, ORGANISATION_FILTERS, filter)),
  ];
}

async function findOrganisationIds(db: Reader, key: number | string): Promise<number[]> {
  if (typeof key === "string") checkReference(key);
  const bySlug = typeof key === "number" ? eq(organisations.id, key) : eq(organisations.slug, key);
  const found = await db.select({ id: organisations.id }).from(organisations).where(bySlug);
  if (found.length > 0 || typeof key === "number") return found.map(({ id }) => id);
  const named = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(isNamed(db, key).organisations)
    .orderBy(organisations.id);
  return named.map(({ id }) => id);
}

function organisationLoader(db: Reader): (ids: readonly number[]) => Promise<OrganisationSummary[]> {
  const { key: _, ...columns } = getTableColumns(organisations);
  const rowsOf = db.prepare(db.select(columns).from(organisations).where(inJson(organisations.id, "ids")));
  const namesOf = db.prepare(
    db
      .select({ organisationId: organisationNames.organisationId, name: organisationNames.name })
      .from(organisationNames)
      .where(inJson(organisationNames.organisationId, "ids"))
      .orderBy(asc(organisationNames.organisationId), asc(organisationNames.name)),
  );
  const countAppearances = appearanceCounter(db, "organisationId");
  return async (ids) => {
    const wanted = { ids: JSON.stringify(ids) };
    const names = groupBy(await namesOf.rows(wanted), (row) => row.organisationId);
    const counts = await countAppearances(ids);
    const items = (await rowsOf.rows(wanted)).map((row) => ({
      ...row,
      otherNames: (names.get(row.id) ?? []).map(({ name }) => name).filter((name) => name !== row.name),
      ...counts(row.id),
    }));
    return inOrder(ids, items);
  };
}

async function findNames(db: Reader, id: number): Promise<Organisation["names"]> {
  const { name, because, organisationId } = organisationNames;
  return db.select({ name, because }).from(organisationNames).where(eq(organisationId, id)).orderBy(asc(name));
}
