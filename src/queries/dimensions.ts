/**
 * Every dimension that counts can be grouped by, declared once. To add one, write it here.
 *
 * @module
 */
import { type CodedDimension, type Dimensions, date, named, words } from "./dimension-kinds.ts";

const OF_ARTICLES = {
  day: date({
    help: "the day of publication",
    label: "Day",
    narrows: ["since", "until"],
    value: ({ articles, first }) => first(10, articles.publishedOn),
  }),
  month: date({
    help: "the month of publication",
    label: "Month",
    narrows: ["since", "until"],
    value: ({ articles, first }) => first(7, articles.publishedOn),
  }),
  year: date({
    help: "the year of publication",
    label: "Year",
    narrows: ["since", "until"],
    value: ({ articles, first }) => first(4, articles.publishedOn),
  }),
  agency: words({
    help: "the news agency as printed",
    label: "Agency",
    value: ({ articles, column }) => column(articles.agency),
  }),
  language: words({
    help: "the language of the article",
    label: "Language",
    value: ({ articles, column }) => column(articles.language),
  }),
  publication: words({
    help: "the publication, as stated beside the text",
    label: "Publication",
    joins: ["publications"],
    narrows: ["publication"],
    value: ({ valueIn }) => valueIn("publications"),
  }),
  section: words({
    help: "the section, as stated beside the text",
    label: "Section",
    joins: ["sections"],
    narrows: ["section"],
    value: ({ valueIn }) => valueIn("sections"),
  }),
  keyword: words({
    help: "a keyword, of which an article may have many",
    label: "Keyword",
    joins: ["keywords"],
    narrows: ["keyword"],
    value: ({ valueIn }) => valueIn("keywords"),
  }),
} satisfies Dimensions;

const OF_REPORTERS = {
  reportedBy: named({
    help: "an author, reporter or contributor of the article",
    label: "Reported by",
    joins: ["reporters"],
    narrows: ["reportedBy"],
    value: ({ idsIn }) => idsIn("reporters"),
  }),
} satisfies Dimensions;

const OF_SPEAKERS = {
  speaker: named({
    help: "a speaker; those without a name stand together",
    label: "Speaker",
    joins: ["speakers"],
    narrows: ["speaker"],
    value: ({ quoteSpeakers, column }) => ({
      personId: column(quoteSpeakers.personId),
      organisationId: column(quoteSpeakers.organisationId),
    }),
  }),
} satisfies Dimensions;

/** The dimensions of quotes. */
export const QUOTE_DIMENSIONS = {
  ...OF_ARTICLES,
  ...OF_REPORTERS,
  ...OF_SPEAKERS,
  speakerKind: words({
    help: "whether a speaker is a person, an organisation, unnamed or unknown",
    label: "Kind of speaker",
    joins: ["speakers"],
    narrows: ["speakerKind"],
    value: ({ quoteSpeakers, column }) => column(quoteSpeakers.kind),
  }),
  unnamedAs: words({
    help: "what an unnamed speaker is: an individual, a group, a document, a poll, or one who was not found",
    label: "Unnamed as",
    joins: ["speakers"],
    narrows: ["unnamedAs"],
    value: ({ quoteSpeakers, column }) => column(quoteSpeakers.unnamedAs),
  }),
  anonymity: words({
    help: "whether the article says that an unnamed person is not to be named: stated or none",
    label: "Anonymity",
    joins: ["speakers"],
    narrows: ["anonymity"],
    value: ({ anonymityOfSpeaker }) => anonymityOfSpeaker(),
  }),
  anonymityReason: words({
    help: "the reason that the article gives for not naming a speaker, as printed",
    label: "Reason for anonymity",
    joins: ["speakers"],
    value: ({ quoteSpeakers, column }) => column(quoteSpeakers.anonymityReason),
  }),
  speaksFor: named({
    help: "the organisation or country that a speaker speaks for",
    label: "Speaks for",
    joins: ["speakers"],
    narrows: ["speaksFor"],
    value: ({ quoteSpeakers, column, NONE }) => ({
      personId: NONE,
      organisationId: column(quoteSpeakers.speaksForId),
    }),
  }),
  title: words({
    help: "the title of a speaker as the article states it",
    label: "Title",
    joins: ["speakers"],
    value: ({ titleOfSpeaker }) => titleOfSpeaker(),
  }),
  kind: words({
    help: "how much of the quote stands in quotation marks",
    label: "Kind of quote",
    narrows: ["kind"],
    value: ({ quotes, column }) => column(quotes.kind),
  }),
  stance: words({
    help: "how what was said is meant",
    label: "Meant as",
    narrows: ["stance"],
    value: ({ quotes, column }) => column(quotes.stance),
  }),
  decided: words({
    help: "what people have made of the quote",
    label: "Judged",
    value: ({ quotes, column }) => column(quotes.decided),
  }),
  rule: words({
    help: "the rule of extraction that found the quote",
    label: "Rule",
    value: ({ quotes, column }) => column(quotes.rule),
  }),
} satisfies Dimensions;

/** The dimensions of articles. */
export const ARTICLE_DIMENSIONS = {
  ...OF_ARTICLES,
  ...OF_REPORTERS,
  ...OF_SPEAKERS,
  place: words({
    help: "a place of the dateline",
    label: "Place",
    joins: ["places"],
    narrows: ["place"],
    value: ({ articlePlaces, column }) => column(articlePlaces.name),
  }),
} satisfies Dimensions;

/** The dimensions of credits. */
export const CREDIT_DIMENSIONS = {
  ...OF_ARTICLES,
  name: named({
    help: "who is credited",
    label: "Name",
    narrows: ["name"],
    value: ({ credits, column }) => ({
      personId: column(credits.personId),
      organisationId: column(credits.organisationId),
    }),
  }),
  role: words({
    help: "what they are credited as",
    label: "Role",
    narrows: ["role"],
    value: ({ credits, column }) => column(credits.role),
  }),
} satisfies Dimensions;

/** The dimensions of people. */
export const PERSON_DIMENSIONS = {
  letter: words({
    help: "the first letter of the family name",
    label: "Letter",
    value: ({ people, first }) => first(1, people.sortName),
  }),
} satisfies Dimensions;

/** The dimensions of organisations. */
export const ORGANISATION_DIMENSIONS = {
  letter: words({
    help: "the first letter of the name",
    label: "Letter",
    value: ({ organisations, first }) => first(1, organisations.name),
  }),
  kind: words({
    help: "what it is",
    label: "Kind",
    narrows: ["kind"],
    value: ({ organisations, column }) => column(organisations.kind),
  }),
} satisfies Dimensions;

/** The dimensions that each noun can be grouped by. */
export interface DimensionOf {
  readonly quotes: keyof typeof QUOTE_DIMENSIONS | CodedDimension;
  readonly articles: keyof typeof ARTICLE_DIMENSIONS | CodedDimension;
  readonly people: keyof typeof PERSON_DIMENSIONS | CodedDimension;
  readonly organisations: keyof typeof ORGANISATION_DIMENSIONS | CodedDimension;
  readonly credits: keyof typeof CREDIT_DIMENSIONS;
}

/** What can be counted. */
export type CountedNoun = keyof DimensionOf;

/** All dimensions of each noun, in the order in which help and forms show them. */
export const DIMENSIONS: Readonly<Record<CountedNoun, Dimensions>> = {
  quotes: QUOTE_DIMENSIONS,
  articles: ARTICLE_DIMENSIONS,
  people: PERSON_DIMENSIONS,
  organisations: ORGANISATION_DIMENSIONS,
  credits: CREDIT_DIMENSIONS,
};
