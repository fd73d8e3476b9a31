import { organisations, people } from "../archive/schema.ts";
import type { Named } from "./records.ts";

/** What must be selected from `people` and `organisations`, both joined by LEFT JOIN, to tell who a row points at. */
export const NAMED_COLUMNS = {
  personId: people.id,
  personSlug: people.slug,
  personName: people.name,
  organisationId: organisations.id,
  organisationSlug: organisations.slug,
  organisationName: organisations.name,
} as const;

/** A row with {@link NAMED_COLUMNS}. */
export interface NamedRow {
  readonly personId: number | null;
  readonly personSlug: string | null;
  readonly personName: string | null;
  readonly organisationId: number | null;
  readonly organisationSlug: string | null;
  readonly organisationName: string | null;
}

/** Who the row points at, or null. */
export function toNamed(row: NamedRow): Named | null {
  const { personId, personSlug, personName, organisationId, organisationSlug, organisationName } = row;
  if (personId !== null && personSlug !== null && personName !== null) {
    return { kind: "person", id: personId, slug: personSlug, name: personName };
  }
  if (organisationId !== null && organisationSlug !== null && organisationName !== null) {
    return { kind: "organisation", id: organisationId, slug: organisationSlug, name: organisationName };
  }
  return null;
}
