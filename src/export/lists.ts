import type { Reader } from "../archive/reader.ts";
import { type ArticleFilter, createArticles } from "../queries/articles.ts";
import { type CreditFilter, createCredits } from "../queries/credits.ts";
import { createOrganisations, type OrganisationFilter } from "../queries/organisations.ts";
import { createPeople, type PersonFilter } from "../queries/people.ts";
import type { QuoteFilter } from "../queries/quote-filter.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { ArticleSummary, Credit, OrganisationSummary, PersonSummary, Quote } from "../queries/records.ts";
import { CREDIT_COLUMNS, creditRows, QUOTE_COLUMNS, quoteRows } from "../queries/view-rows.ts";
import { type ExportList, tableOf } from "./list.ts";

/** Quotes; their table is the view `quotes_attributed`, with a row for each speaker. */
export function quoteList(db: Reader, filter: QuoteFilter): ExportList<Quote> {
  const quotes = createQuotes(db);
  return {
    noun: { one: "quote", many: "quotes" },
    list: (page) => quotes.list(filter, page),
    table: QUOTE_COLUMNS,
    rows: (items) => quoteRows(db, items.map(toId)),
  };
}

/** Credits; their table is the view `credits_listed`. */
export function creditList(db: Reader, filter: CreditFilter): ExportList<Credit> {
  const credits = createCredits(db);
  return {
    noun: { one: "credit", many: "credits" },
    list: (page) => credits.list(filter, page),
    table: CREDIT_COLUMNS,
    rows: (items) => creditRows(db, items.map(toId)),
  };
}

export function articleList(db: Reader, filter: ArticleFilter): ExportList<ArticleSummary> {
  const articles = createArticles(db);
  return { noun: { one: "article", many: "articles" }, list: (page) => articles.list(filter, page), ...ARTICLE_TABLE };
}

export function personList(db: Reader, filter: PersonFilter): ExportList<PersonSummary> {
  const people = createPeople(db);
  return { noun: { one: "person", many: "people" }, list: (page) => people.list(filter, page), ...PERSON_TABLE };
}

export function organisationList(db: Reader, filter: OrganisationFilter): ExportList<OrganisationSummary> {
  const organisations = createOrganisations(db);
  return {
    noun: { one: "organisation", many: "organisations" },
    list: (page) => organisations.list(filter, page),
    ...ORGANISATION_TABLE,
  };
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
