import type { Country } from "../languages/for-people/countries.ts";
import { ALL_COUNTRIES } from "../languages/known/countries.ts";
import { nameKey } from "./name-key.ts";

/**
 * The country that a name means, so that "U.S.", "Washington" and "the United States" give one; null for any other
 * name.
 */
export function countryNamed(name: string): Country | null {
  countryByKey ??= indexCountries();
  return countryByKey.get(countryKey(name)) ?? null;
}

/** Made when a country is first asked for: most queries of an archive ask for none. */
let countryByKey: ReadonlyMap<string, Country> | null = null;

/** Countries by every name that means the country or its government, including its capital; keys lack "the". */
function indexCountries(): ReadonlyMap<string, Country> {
  return new Map(
    ALL_COUNTRIES.flatMap((country) =>
      [country.capital, ...country.aliases, country.name]
        .filter((name) => name !== null)
        .map((name) => [countryKey(name), country]),
    ),
  );
}

function countryKey(name: string): string {
  return nameKey(name).replace(/^the /, "");
}
