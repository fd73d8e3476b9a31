import type { Reader } from "../archive/reader.ts";
import { createArticles } from "./articles.ts";
import { createCredits } from "./credits.ts";
import type { CountedNoun } from "./dimensions.ts";
import type { Grouping } from "./grouping.ts";
import { createOrganisations } from "./organisations.ts";
import { createPeople } from "./people.ts";
import { createQuotes } from "./quotes.ts";

/** The counts of a noun. */
export function groupingOf<Noun extends CountedNoun>(db: Reader, noun: Noun): Grouping<Noun> {
  return GROUPINGS[noun](db);
}

const GROUPINGS: { readonly [Noun in CountedNoun]: (db: Reader) => Grouping<Noun> } = {
  quotes: createQuotes,
  articles: createArticles,
  people: createPeople,
  organisations: createOrganisations,
  credits: createCredits,
};
