import type { Reader } from "../archive/reader.ts";
import { createArticles } from "../queries/articles.ts";
import { createCredits } from "../queries/credits.ts";
import type { FilterOfList } from "../queries/filters.ts";
import type { Listing } from "../queries/listing.ts";
import { createOrganisations } from "../queries/organisations.ts";
import { createPeople } from "../queries/people.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { ArticleSummary, Credit, OrganisationSummary, PersonSummary, Quote } from "../queries/records.ts";
import { CREDIT_COLUMNS, creditRows, QUOTE_COLUMNS, quoteRows } from "../queries/view-rows.ts";
import { type ExportList, tableOf } from "./list.ts";

/** The items of each list. */
export interface ItemOfList {
  readonly articles: ArticleSummary;
  readonly people: PersonSummary;
  readonly organisations: OrganisationSummary;
  readonly quotes: Quote;
  readonly credits: Credit;
}

/** What is listed and exported. */
export type ListedNoun = keyof ItemOfList;

/**
 * A filtered list by its noun. The tables of quotes and credits are the views `quotes_attributed` and `credits_listed`.
 */
export function listOf<Noun extends ListedNoun>(
  db: Reader,
  noun: Noun,
  filter: FilterOfList[Noun],
): ExportList<ItemOfList[Noun]> {
  return LISTS[noun](db, filter);
}

type Lists = {
  readonly [Noun in ListedNoun]: (db: Reader, filter: FilterOfList[Noun]) => ExportList<ItemOfList[Noun]>;
};

const LISTS: Lists = {
  articles: (db, filter) => ({
    noun: { one: "article", many: "articles" },
    ...filtered(createArticles(db), filter),
    ...ARTICLE_TABLE,
  }),
  people: (db, filter) => ({
    noun: { one: "person", many: "people" },
    ...filtered(createPeople(db), filter),
    ...PERSON_TABLE,
  }),
  organisations: (db, filter) => ({
    noun: { one: "organisation", many: "organisations" },
    ...filtered(createOrganisations(db), filter),
    ...ORGANISATION_TABLE,
  }),
  quotes: (db, filter) => ({
    noun: { one: "quote", many: "quotes" },
    ...filtered(createQuotes(db), filter),
    table: QUOTE_COLUMNS,
    rows: (items) => quoteRows(db, items.map(toId)),
  }),
  credits: (db, filter) => ({
    noun: { one: "credit", many: "credits" },
    ...filtered(createCredits(db), filter),
    table: CREDIT_COLUMNS,
    rows: (items) => creditRows(db, items.map(toId)),
  }),
};

/** Every noun that has a list. */
export const LISTED_NOUNS = Object.keys(LISTS) as readonly ListedNoun[];

function filtered<Filter, Item extends object>(
  listing: Listing<Filter, Item>,
  filter: Filter,
): Pick<ExportList<Item>, "list" | "count"> {
  return { list: (page) => listing.list(filter, page), count: (options) => listing.count(filter, options) };
}

function toId({ id }: { readonly id: number }): number {
  return id;
}

/** Names in one cell; NULL if there are none. */
function joined(names: readonly string[], separator: string): string | null {
  return names.join(separator) || null;
}

const ARTICLE_TABLE = tableOf<ArticleSummary>([
  ["id", "integer", ({ id }) => id],
  ["sha256", "text", ({ sha256 }) => sha256],
  ["headline", "text", ({ headline }) => headline],
  ["byline", "text", ({ byline }) => byline],
  ["dateline", "text", ({ dateline }) => dateline],
  [
    "places",
    "text",
    ({ places }) =>
      joined(
        places.map(({ name }) => name),
        ", ",
      ),
  ],
  ["agency", "text", ({ agency }) => agency],
  ["published_at", "text", ({ publishedAt }) => publishedAt],
  ["published_on", "text", ({ publishedOn }) => publishedOn],
  ["published_at_basis", "text", ({ publishedAtBasis }) => publishedAtBasis],
  ["language", "text", ({ language }) => language],
  ["source_uri", "text", ({ sourceUri }) => sourceUri],
  ["publication", "text", ({ publication }) => publication],
  ["section", "text", ({ section }) => section],
  ["url", "text", ({ url }) => url],
  [
    "reported_by",
    "text",
    ({ reportedBy }) =>
      joined(
        reportedBy.map(({ name }) => name),
        ", ",
      ),
  ],
  ["quote_count", "integer", ({ quoteCount }) => quoteCount],
  ["story_slug", "text", ({ storySlug }) => storySlug],
  ["version_state", "text", ({ versionState }) => versionState],
]);

const PERSON_TABLE = tableOf<PersonSummary>([
  ["id", "integer", ({ id }) => id],
  ["slug", "text", ({ slug }) => slug],
  ["name", "text", ({ name }) => name],
  ["given_name", "text", ({ givenName }) => givenName],
  ["family_name", "text", ({ familyName }) => familyName],
  ["sort_name", "text", ({ sortName }) => sortName],
  ["other_names", "text", ({ otherNames }) => joined(otherNames, "; ")],
  ["quote_count", "integer", ({ quoteCount }) => quoteCount],
  ["mentioned_in", "integer", ({ mentionedIn }) => mentionedIn],
  ["credited_in", "integer", ({ creditedIn }) => creditedIn],
]);

const ORGANISATION_TABLE = tableOf<OrganisationSummary>([
  ["id", "integer", ({ id }) => id],
  ["slug", "text", ({ slug }) => slug],
  ["name", "text", ({ name }) => name],
  ["kind", "text", ({ kind }) => kind],
  ["other_names", "text", ({ otherNames }) => joined(otherNames, "; ")],
  ["quote_count", "integer", ({ quoteCount }) => quoteCount],
  ["mentioned_in", "integer", ({ mentionedIn }) => mentionedIn],
  ["credited_in", "integer", ({ creditedIn }) => creditedIn],
]);
