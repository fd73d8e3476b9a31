import type { ExtractedOrganisation } from "../extract/extraction.ts";
import { countryMeant, organisationKey } from "../names/bearer-keys.ts";
import { countryNamed } from "../names/country-named.ts";
import { nameKey } from "../names/name-key.ts";
import type { NameReason, OrganisationKind } from "../vocabulary.ts";
import { type Called, type IdentityHere, toReason } from "./decided-identity.ts";
import { joinNames } from "./name-reasons.ts";
import { betterSpelling } from "./spelling.ts";

/**
 * An organisation, country or government across articles: two sightings are one if, and only if, their keys are equal.
 */
export interface Organisation {
  /** See `organisationKey`; if decisions join several, the key of the one that stays. */
  readonly key: string;
  /**
   * As people have decided, or else the best spelling seen of the fullest name printed; for a country its usual English
   * name.
   */
  readonly name: string;
  /** The most telling kind seen. */
  readonly kind: OrganisationKind;
  /** Every form printed, each once, the usual English name of a country, and what it is called by decision. */
  readonly names: readonly OrganisationName[];
  /** What people have decided about the name; absent if nothing. */
  readonly called?: Called;
}

/** One printed form of an organisation's name. */
export interface OrganisationName {
  readonly name: string;
  /** What a search by name looks for; empty if folding leaves nothing of the name. */
  readonly nameKey: string;
  readonly because: NameReason;
}

/**
 * Identifies an organisation that was read in an article, from that article and people's decisions alone. A name that
 * means a state is the country under any of its known names, so that "U.S.", "Washington" and "the United States" are
 * one; Washington as a place or a newspaper stays apart.
 */
export function identifyOrganisation(
  organisation: ExtractedOrganisation,
  here: IdentityHere | null = null,
): Organisation {
  const country = countryMeant(organisation.name, organisation.kind);
  const { name, kind } = country === null ? organisation : ({ name: country.name, kind: "country" } as const);
  const own = organisationKey(name);
  const key = here?.identity.organisation(own).key ?? own;
  const printed = [organisation.name, ...organisation.otherNames];
  const names = new Set(country === null ? printed : [...printed, country.name]);
  const seen = { key, name, kind, names: Array.from(names, (one) => toName(one, key, here)) };
  const called = here?.identity.called("organisation", key) ?? null;
  if (called === null) return seen;
  if (called.name === undefined) return { ...seen, called };
  const isPrinted = names.has(called.name);
  return {
    ...seen,
    name: called.name,
    names: isPrinted ? seen.names : [...seen.names, toCalled(called.name, called)],
    called,
  };
}

/**
 * A sighting of an organisation with the more telling of its own kind and the known one, shown by the name that people
 * have decided, or else by the better spelling of the two; a spelling of the name that stays beats any of a name that
 * was joined to it.
 */
export function showOrganisation(known: Pick<Organisation, "name" | "kind">, seen: Organisation): Organisation {
  return { ...seen, name: shownName(known.name, seen), kind: moreTelling(known.kind, seen.kind) };
}

function shownName(known: string, { key, name, called }: Organisation): string {
  if (called?.name !== undefined || known === name) return name;
  const [isOwn, isOwnToo] = [organisationKey(known) === key, organisationKey(name) === key];
  if (isOwn !== isOwnToo) return isOwn ? known : name;
  return betterSpelling(known, name);
}

/** Merges two sightings of one key into one organisation; their order affects only the order of names. */
export function mergeOrganisations(known: Organisation, seen: Organisation): Organisation {
  const names = joinNames(known.names, seen.names);
  const { name, kind } = showOrganisation(known, seen);
  if (names === known.names && name === known.name && kind === known.kind) return known;
  return { ...known, name, kind, names };
}

function toName(name: string, key: string, here: IdentityHere | null): OrganisationName {
  return {
    name,
    nameKey: nameKey(name),
    because: (here && decidedReason(name, key, here)) ?? organisationNameReason(name, key),
  };
}

function toCalled(name: string, { decision }: Called): OrganisationName {
  return { name, nameKey: nameKey(name), because: toReason(decision) };
}

/**
 * The decision by which a form is a name of the organisation, wherever it is printed; null if it is one by itself or
 * not at all.
 */
function decidedReason(name: string, key: string, { identity }: IdentityHere): NameReason | null {
  const country = countryNamed(name);
  const own = [organisationKey(name), ...(country === null ? [] : [organisationKey(country.name)])];
  if (own.includes(key)) return null;
  const found = own.map((one) => identity.organisation(one)).find((one) => one.key === key);
  return found?.because ?? null;
}

/** Why a printed form is a name of the organisation of this key. */
export function organisationNameReason(name: string, key: string): NameReason {
  if (organisationKey(name) === key) return "same key";
  const country = countryNamed(name);
  return country !== null && organisationKey(country.name) === key ? "country name" : "same article";
}

/** The most telling kind first. */
const KINDS: readonly OrganisationKind[] = ["country", "government", "party", "agency", "media", "company", "other"];

function moreTelling(a: OrganisationKind, b: OrganisationKind): OrganisationKind {
  return KINDS.indexOf(a) <= KINDS.indexOf(b) ? a : b;
}
