import type { Reader } from "../archive/reader.ts";
import { type CandidateList, createCandidateList } from "../desk/candidate-list.ts";
import { type Articles, createArticles } from "../queries/articles.ts";
import { type Check, createCheck } from "../queries/claims/check-claim.ts";
import type { CursorKey } from "../queries/cursor.ts";
import type { CountedNoun } from "../queries/dimensions.ts";
import { type Facets, findFacets } from "../queries/facets.ts";
import type { FilterOfList } from "../queries/filters.ts";
import type { Grouping } from "../queries/grouping.ts";
import { groupingOf } from "../queries/groupings.ts";
import { type Keep, keepAnswers } from "../queries/keep-answers.ts";
import type { Listing } from "../queries/listing.ts";
import { createOrganisations, type Organisations } from "../queries/organisations.ts";
import { createPeople, type People } from "../queries/people.ts";
import { createQuotes, type Quotes } from "../queries/quotes.ts";
import { createSearch, type Search } from "../queries/search.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import type { Editing } from "./desk.ts";

/**
 * What the pages ask: the lists of the TypeScript API, the handle for what only pages need, and whether people may
 * decide something on them.
 */
export interface Catalogue {
  readonly articles: Articles;
  readonly people: People;
  readonly organisations: Organisations;
  readonly quotes: Quotes;
  readonly search: Search;
  /** People who may be one, and names that may be several people's. */
  readonly candidates: CandidateList;
  readonly check: Check;
  /**
   * The counts of a noun, kept as long as the archive stays as it is, because counting everything in a large one takes
   * a second.
   */
  readonly countOf: <Noun extends CountedNoun>(noun: Noun) => Grouping<Noun>["group"];
  /** What the newest items of a list have in common, kept as well, because all pages of a list show it. */
  readonly facetsOf: <Noun extends "quotes" | "articles">(
    noun: Noun,
    filter: FilterOfList[Noun],
    known: readonly CursorKey[] | null,
  ) => Promise<Facets>;
  /** Keeps answers that take long to find, as long as the archive stays as it is. */
  readonly keep: Keep;
  /** Reads articles besides the rules, if somebody asks for that; null if there is no second reader. */
  readonly secondReader: SecondReader | null;
  readonly db: Reader;
  /** Null if the pages only read. */
  readonly editing: Editing | null;
}

/** The lists of an archive, with queries prepared once. */
export function createCatalogue(db: Reader, secondReader: SecondReader | null = null): Catalogue {
  const keep = keepAnswers(db, ROOM);
  return {
    articles: keptCount("articles", createArticles(db), keep),
    people: keptNames("people", createPeople(db), keep),
    organisations: keptNames("organisations", createOrganisations(db), keep),
    quotes: keptCount("quotes", createQuotes(db), keep),
    search: createSearch(db),
    candidates: createCandidateList(db),
    check: createCheck(db),
    countOf: keptCounts(db, keep),
    facetsOf: (noun, filter, known) =>
      keep(
        ["facets", noun, filter, known],
        () => findFacets(db, noun, filter, known),
        ({ facets }) => facets.flatMap(({ groups }) => groups).length + 1,
      ),
    keep,
    secondReader,
    db,
    editing: null,
  };
}

/** How many groups of counts and items of lists are kept: tens of megabytes at most. */
const ROOM = 100_000;

function keptCounts(db: Reader, keep: Keep): Catalogue["countOf"] {
  return (noun) => {
    const { group } = groupingOf(db, noun);
    return (...asked) =>
      keep(
        ["group", noun, ...asked],
        () => group(...asked),
        ({ groups }) => groups.length + 1,
      );
  };
}

/** A list that keeps its counts. */
function keptCount<Filter extends object, Item, List extends Listing<Filter, Item>>(
  noun: CountedNoun,
  list: List,
  keep: Keep,
): List {
  return {
    ...list,
    count: (filter, options) => keep(["count", noun, filter, options], () => list.count(filter, options)),
  } satisfies List;
}

/**
 * A list of names that keeps its pages as well, because a page of names sorted by what they appear in looks through all
 * of them.
 */
function keptNames<Filter extends object, Item, List extends Listing<Filter, Item>>(
  noun: "people" | "organisations",
  names: List,
  keep: Keep,
): List {
  return {
    ...keptCount<Filter, Item, List>(noun, names, keep),
    list: (filter, page, ...rest) =>
      keep(
        ["list", noun, filter, page],
        () => names.list(filter, page, ...rest),
        ({ items }) => items.length + 1,
      ),
  } satisfies List;
}
