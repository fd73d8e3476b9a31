/**
 * The keys of those who bear names. They are the only threshold between one bearer and another across articles; whoever wants
 * a looser one must decide so by hand.
 *
 * @module
 */
import type { Country } from "../languages/for-people.ts";
import type { NamedKind, OrganisationKind } from "../vocabulary.ts";
import { countryNamed } from "./country-named.ts";
import { nameKey } from "./name-key.ts";

/**
 * What joins people: the folded fullest name, so that "Antony Blinken" and "ANTONY BLINKEN" are one and "Blinken" alone is
 * another. A name of which nothing is left after folding is its own key. A qualifier, with which people tell bearers of one
 * name apart, makes another key of it: "john smith (bishop)".
 */
export function personKey(name: string, qualifier: string | null = null): string {
  const key = nameKey(name) || name;
  return qualifier === null ? key : `${key} (${nameKey(qualifier) || qualifier})`;
}

/** What tells the bearer of a key from others of the name, folded; null if nothing does. */
export function qualifierOf(key: string): string | null {
  // Folding leaves no parentheses in a name, so this one is of a qualifier.
  const at = key.endsWith(")") ? key.indexOf(" (") : -1;
  return at < 0 ? null : key.slice(at + 2, -1);
}

/** Whether a name is that of the bearer of this key, with a qualifier or without. */
export function isPersonOf(key: string, name: string): boolean {
  const own = personKey(name);
  return key === own || (key.startsWith(own) && key.startsWith(" (", own.length));
}

/**
 * What joins organisations: the folded fullest name without a leading "the". A name of which nothing is left after folding is
 * its own key. What is meant as a state has the key of the country by any of its known names, so that "U.S.", "Washington" and
 * "the United States" are one; a name of no known kind is taken as it is.
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

/** The country that a name of this kind means: only as a state; "Georgia" or "Washington" may be many other things. */
export function countryMeant(name: string, kind: OrganisationKind): Country | null {
  return kind === "country" || kind === "government" ? countryNamed(name) : null;
}
