/**
 * How people and organisations are stored: a row each, by key, and a row for each of their names. Unlike facts, they
 * belong to no article: sightings of one key in several articles are merged, as `identity/` says.
 *
 * @module
 */
import { type Organisation, type OrganisationName, showOrganisation } from "../identity/organisation.ts";
import { type Person, type PersonName, personNameParts, showPerson } from "../identity/person.ts";
import { qualifierOf } from "../names/bearer-keys.ts";
import type { ParsedName } from "../names/parse-name.ts";
import { type RowForm, rowForm } from "./table.ts";

/** A table of people or organisations, and the table of their names. */
export interface Noun<One extends Sighting<Name> & Known, Known, Name> {
  readonly table: "people" | "organisations";
  readonly names: "person_names" | "organisation_names";
  /** The column in which a name points at the row that it names. */
  readonly pointer: "person_id" | "organisation_id";
  /** What the columns of facts that point at the row hold. */
  readonly target: "person" | "organisation";
  /** The columns of a row beside its `id` and `slug`; two rows of one `key` are one. */
  readonly row: RowForm<One>;
  /** The columns of a name's row beside the pointer. */
  readonly name: RowForm<Name>;
  /** The columns in which sightings of one key may differ. */
  readonly shown: readonly (keyof Known & string)[];
  /** How a sighting should be shown, given what is known of its key. */
  show(known: Known, seen: One): One;
}

/** What every sighting has. */
export interface Sighting<Name> {
  readonly key: string;
  readonly name: string;
  readonly names: readonly Name[];
}

const personRow = rowForm<Person & Pick<ParsedName, "givenName" | "familyName" | "sortName">>({
  key: ({ key }) => key,
  name: ({ name }) => name,
  given_name: ({ givenName }) => givenName,
  family_name: ({ familyName }) => familyName,
  sort_name: ({ sortName }) => sortName,
  qualifier: ({ key }) => qualifierOf(key),
  differentiated: ({ key, called }) => Number(qualifierOf(key) !== null || called !== undefined),
});

export const people: Noun<Person, Pick<Person, "name">, PersonName> = {
  table: "people",
  names: "person_names",
  pointer: "person_id",
  target: "person",
  row: { ...personRow, valuesOf: (person) => personRow.valuesOf({ ...personNameParts(person), ...person }) },
  name: rowForm({
    name: ({ name }) => name,
    name_key: ({ nameKey }) => nameKey,
    kind: ({ kind }) => kind,
    because: ({ because }) => because,
  }),
  shown: ["name"],
  show: showPerson,
};

export const organisations: Noun<Organisation, Pick<Organisation, "name" | "kind">, OrganisationName> = {
  table: "organisations",
  names: "organisation_names",
  pointer: "organisation_id",
  target: "organisation",
  row: rowForm({ key: ({ key }) => key, name: ({ name }) => name, kind: ({ kind }) => kind }),
  name: rowForm({
    name: ({ name }) => name,
    name_key: ({ nameKey }) => nameKey,
    because: ({ because }) => because,
  }),
  shown: ["name", "kind"],
  show: showOrganisation,
};
