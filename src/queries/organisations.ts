import { asc, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisationNames, organisations } from "../archive/schema.ts";
import { requireNoOptions } from "../known-keys.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { ORGANISATION_FILTERS, type OrganisationFilter } from "./filters.ts";
import type { Grouping } from "./grouping.ts";
import type { Listing } from "./listing.ts";
import { createNamedList, type NamedNoun } from "./named-list.ts";
import type { Organisation, OrganisationSummary } from "./records.ts";

/** The organisations of an archive, sorted by the characters of their names. */
export interface Organisations extends Listing<OrganisationFilter, OrganisationSummary>, Grouping<"organisations"> {
  /**
   * One organisation by id, by slug or by a name that it alone has.
   *
   * @throws ArchiveError `not_found`, or `ambiguous` with the slugs of those that share the name
   */
  get(key: number | string): Promise<Organisation>;
}

const ORGANISATIONS: NamedNoun & { readonly many: "organisations" } = {
  one: "organisation",
  many: "organisations",
  table: organisations,
  orderedBy: organisations.name,
  names: organisationNames,
  ownedBy: organisationNames.organisationId,
  key: "organisationId",
  filters: ORGANISATION_FILTERS,
};

export function createOrganisations(db: Reader): Organisations {
  const { listing, grouping, get } = createNamedList<"organisations", OrganisationSummary>(db, ORGANISATIONS);
  return {
    ...listing,
    ...grouping,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("organisations.get", rest);
        const summary = await get(key);
        return { ...summary, names: await findNames(db, summary.id) };
      }),
  };
}

async function findNames(db: Reader, id: number): Promise<Organisation["names"]> {
  const { name, because, organisationId } = organisationNames;
  return db.select({ name, because }).from(organisationNames).where(eq(organisationId, id)).orderBy(asc(name));
}
