import type { ExtractedOrganisation } from "../extract/extraction.ts";
import { countryMeant, organisationKey } from "../names/bearer-keys.ts";
import { countryNamed } from "../names/country-named.ts";
import { nameKey } from "../names/name-key.ts";
import type { NameReason, OrganisationKind } from "../vocabulary.ts";
import { betterSpelling } from "./spelling.ts";

/** An organisation, country or government across articles: two sightings are one if, and only if, their keys are equal. */
export interface Organisation {
  /** See `organisationKey`. */
  readonly key: string;
  /** The best spelling seen of the fullest name printed; of a country its usual English name. */
  readonly name: string;
  /** The most telling of those seen. */
  readonly kind: OrganisationKind;
  /** Every form printed, each once, and of a country its usual English name. */
  readonly names: readonly OrganisationName[];
}

/** One printed form of an organisation's name. */
export interface OrganisationName {
  readonly name: string;
  /** What a search by name looks for; empty for a name of which nothing is left after folding. */
  readonly nameKey: string;
  readonly because: NameReason;
}

/**
 * The organisation that an article's reading names, as far as that article tells. What the article means as a state is
 * the country by any of its known names, so that "U.S.", "Washington" and "the United States" are one; Washington as a
 * place or a newspaper stays apart.
 */
export function identifyOrganisation(organisation: ExtractedOrganisation): Organisation {
  const country = countryMeant(organisation.name, organisation.kind);
  const { name, kind } = country === null ? organisation : ({ name: country.name, kind: "country" } as const);
  const key = organisationKey(name);
  const printed = [organisation.name, ...organisation.otherNames];
  const names = new Set(country === null ? printed : [...printed, country.name]);
  return { key, name, kind, names: Array.from(names, (one) => toName(one, key)) };
}

/** A sighting of an organisation, with the better spelling and the more telling kind of its own and those known. */
export function showOrganisation(known: Pick<Organisation, "name" | "kind">, seen: Organisation): Organisation {
  return { ...seen, name: betterSpelling(known.name, seen.name), kind: moreTelling(known.kind, seen.kind) };
}

/** Two sightings of one key as one organisation; the order of the two makes no difference but to the order of names. */
export function mergeOrganisations(known: Organisation, seen: Organisation): Organisation {
  const added = seen.names.filter(({ name }) => !known.names.some((one) => one.name === name));
  const { name, kind } = showOrganisation(known, seen);
  if (added.length === 0 && name === known.name && kind === known.kind) return known;
  return { ...known, name, kind, names: [...known.names, ...added] };
}

function toName(name: string, key: string): OrganisationName {
  return { name, nameKey: nameKey(name), because: organisationNameReason(name, key) };
}

/** Why a printed form is a name of the organisation of this key. */
export function organisationNameReason(name: string, key: string): NameReason {
  if (organisationKey(name) === key) return "same key";
  const country = countryNamed(name);
  return country !== null && organisationKey(country.name) === key ? "country name" : "same article";
}

/** The most telling first. */
const KINDS: readonly OrganisationKind[] = ["country", "government", "party", "agency", "media", "company", "other"];

function moreTelling(a: OrganisationKind, b: OrganisationKind): OrganisationKind {
  return KINDS.indexOf(a) <= KINDS.indexOf(b) ? a : b;
}
