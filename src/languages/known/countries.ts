import { COUNTRIES } from "../en/countries.ts";
import type { Countries, Country } from "../for-people/countries.ts";
import type { OfEach } from "./by-tag.ts";

const OF_EACH: OfEach<Countries> = { en: COUNTRIES };

/** The countries by the names that every known language has for them, since a query may use any. */
export const ALL_COUNTRIES: readonly Country[] = Object.values(OF_EACH).flatMap(({ all }) => all);
