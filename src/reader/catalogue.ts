import type { Reader } from "../archive/reader.ts";
import { type CandidateList, createCandidateList } from "../desk/candidate-list.ts";
import { type Articles, createArticles } from "../queries/articles.ts";
import { type Check, createCheck } from "../queries/claims/check-claim.ts";
import { createOrganisations, type Organisations } from "../queries/organisations.ts";
import { createPeople, type People } from "../queries/people.ts";
import { createQuotes, type Quotes } from "../queries/quotes.ts";
import { createSearch, type Search } from "../queries/search.ts";
import type { Editing } from "./desk.ts";

/**
 * What the pages ask: the lists of the TypeScript API, the handle for what only pages want to know, and whether people may
 * decide something on them.
 */
export interface Catalogue {
  readonly articles: Articles;
  readonly people: People;
  readonly organisations: Organisations;
  readonly quotes: Quotes;
  readonly search: Search;
  /** Who may be one, and which names may be several people's. */
  readonly candidates: CandidateList;
  readonly check: Check;
  readonly db: Reader;
  /** Null where the pages only read. */
  readonly editing: Editing | null;
}

/** The lists over a handle, their queries prepared once. */
export function createCatalogue(db: Reader, editing: Editing | null = null): Catalogue {
  return {
    articles: createArticles(db),
    people: createPeople(db),
    organisations: createOrganisations(db),
    quotes: createQuotes(db),
    search: createSearch(db),
    candidates: createCandidateList(db),
    check: createCheck(db),
    db,
    editing,
  };
}
