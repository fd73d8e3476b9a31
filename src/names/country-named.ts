import { COUNTRIES, type Country } from "../lexicon/countries.ts";
import { nameKey } from "./name-key.ts";

/** By every name that means the country or its government, its capital included; keys without "the". */
const COUNTRY_BY_KEY: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.capital, ...country.aliases, country.name]
      .filter((name) => name !== null)
      .map((name) => [countryKey(name), country]),
  ),
);

function countryKey(name: string): string {
  return nameKey(name).replace(/^the /, "");
}

/** The country that a name means, "U.S.", "Washington" and "the United States" alike; null for any other name. */
export function countryNamed(name: string): Country | null {
  return COUNTRY_BY_KEY.get(countryKey(name)) ?? null;
}
