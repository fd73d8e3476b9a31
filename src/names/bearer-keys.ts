/**
 * The keys of those who bear names. They alone decide whether two bearers in different articles are one; a looser match
 * must be decided by hand.
 *
 * @module
 */
import type { Country } from "../languages/for-people/countries.ts";
import type { NamedKind, OrganisationKind } from "../vocabulary.ts";
import { countryNamed } from "./country-named.ts";
import { nameKey } from "./name-key.ts";

/**
 * The key that joins people: the folded fullest name, so that "Antony Blinken" and "ANTONY BLINKEN" are one and
 * "Blinken" alone is another. A name of which folding leaves nothing is its own key. A qualifier, by which people
 * distinguish bearers of one name, makes another key: "john smith (bishop)".
 */
export function personKey(name: string, qualifier: string | null = null): string {
  const key = nameKey(name) || name;
  return qualifier === null ? key : `${key} (${nameKey(qualifier) || qualifier})`;
}

/** The folded qualifier in a key, which distinguishes its bearer from others of the name; null if there is none. */
export function qualifierOf(key: string): string | null {
  const at = qualifierIn(key);
  return at < 0 ? null : key.slice(at + 2, -1);
}

/** The folded name in a key: "john smith" of "john smith (bishop)". */
export function withoutQualifier(key: string): string {
  const at = qualifierIn(key);
  return at < 0 ? key : key.slice(0, at);
}

function qualifierIn(key: string): number {
  // Folding leaves no parentheses in a name, so this one begins a qualifier.
  return key.endsWith(")") ? key.indexOf(" (") : -1;
}

/** Whether a name is that of the bearer of a key, with or without a qualifier. */
export function isPersonOf(key: string, name: string): boolean {
  const own = personKey(name);
  return key === own || (key.startsWith(own) && key.startsWith(" (", own.length));
}

/**
 * The key that joins organisations: the folded fullest name without a leading "the". A name of which folding leaves
 * nothing is its own key. A name that means a state has the key of the country under any of its known names, so that
 * "U.S.", "Washington" and "the United States" are one; a name of no known kind is taken as it is.
 */
export function organisationKey(name: string, kind: OrganisationKind = "other"): string {
  const full = countryMeant(name, kind)?.name ?? name;
  return nameKey(full).replace(/^the /, "") || full;
}

/** A person or an organisation by name, as decisions name them. */
export interface ByName {
  readonly kind: NamedKind;
  readonly name: string;
  readonly qualifier?: string;
  readonly organisationKind?: OrganisationKind;
}

/** The key of somebody who is given by name. */
export function bearerKey({ kind, name, qualifier, organisationKind }: ByName): string {
  return kind === "person" ? personKey(name, qualifier) : organisationKey(name, organisationKind);
}

/**
 * The country that a name of this kind means. Only a country or government counts, as "Georgia" or "Washington" may be
 * many other things; else null.
 */
export function countryMeant(name: string, kind: OrganisationKind): Country | null {
  return kind === "country" || kind === "government" ? countryNamed(name) : null;
}
