/**
 * The keys of those who bear names. They are the only threshold between one bearer and another across articles; whoever wants
 * a looser one must decide so by hand.
 *
 * @module
 */
import type { Country } from "../lexicon/countries.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { countryNamed } from "./country-named.ts";
import { nameKey } from "./name-key.ts";

/**
 * What joins people: the folded fullest name, so that "Antony Blinken" and "ANTONY BLINKEN" are one and "Blinken" alone is
 * another. A name of which nothing is left after folding is its own key.
 */
export function personKey(name: string): string {
  return nameKey(name) || name;
}

/**
 * What joins organisations: the folded fullest name without a leading "the". A name of which nothing is left after folding is
 * its own key.
 */
export function organisationKey(name: string): string {
  return nameKey(name).replace(/^the /, "") || name;
}

/** The country that a name of this kind means: only as a state; "Georgia" or "Washington" may be many other things. */
export function countryMeant(name: string, kind: OrganisationKind): Country | null {
  return kind === "country" || kind === "government" ? countryNamed(name) : null;
}
