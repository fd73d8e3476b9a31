/**
 * Every filter of every list, declared once. To add one, write it here: editors and docs/api-reference.md show the
 * comment above it, and `npm run reference` writes its line in docs/cli.md.
 *
 * @module
 */
import {
  article,
  coded,
  date,
  day,
  type FilterOf,
  type Filters,
  flag,
  name,
  nameWords,
  oneOf,
  searchWords,
  share,
  words,
} from "./filter-kinds.ts";
import type {
  CreditRole,
  OrganisationKind,
  QuoteKind,
  SpeakerKind,
  Stance,
  UnnamedKind,
  VersionState,
} from "./records.ts";

/** The filters that every list has. */
export const ARTICLE_CONDITIONS = {
  /** Published on or after this date: "2024-04-16", "2024-04" or "2024". Undated articles do not match. */
  since: date({
    help: "published on or after: 2024-04-16, 2024-04 or 2024",
    label: "Published since",
    example: "2024-04 or 2024",
    condition: ({ gte, articles, firstDay }, since) => gte(articles.publishedOn, firstDay("since", since)),
  }),
  /** Published on or before it. */
  until: date({
    help: "published on or before",
    label: "Published until",
    example: "2024-04-16",
    condition: ({ lte, articles, lastDay }, until) => lte(articles.publishedOn, lastDay("until", until)),
  }),
  /** Credited with it as author, reporter or contributor. */
  reportedBy: name({
    help: "an author, reporter or contributor of the article",
    label: "Reported by",
    condition: ({ db, isCredited, REPORTING }, reference) => isCredited(db, reference, REPORTING),
  }),
  /** Credited with it as editor. */
  editedBy: name({
    help: "an editor of the article",
    label: "Edited by",
    condition: ({ db, isCredited, EDITING }, reference) => isCredited(db, reference, EDITING),
  }),
  /** Of this section, as its page, its feed or somebody says: "World". */
  section: words({
    placeholder: "name",
    help: "of this section, as stated beside the text: World",
    label: "Section",
    example: "World",
    condition: ({ db, hasFact }, section) => hasFact(db, "section", section),
  }),
  /** Of this newspaper, site or service: "The Daily". */
  publication: words({
    placeholder: "name",
    help: "of this publication: The Daily",
    label: "Publication",
    example: "The Daily",
    condition: ({ db, hasFact }, publication) => hasFact(db, "publication", publication),
  }),
  /** With this keyword; an article may have many. */
  keyword: words({
    placeholder: "word",
    help: "with this keyword: elections",
    label: "Keyword",
    example: "elections",
    condition: ({ db, hasFact }, keyword) => hasFact(db, "keyword", keyword),
  }),
  /** With this address on the web, as stated or supplied: the whole of it. */
  url: words({
    placeholder: "address",
    help: "with this address on the web",
    label: "Address",
    example: "https://news.example/ferry",
    condition: ({ db, hasFact }, url) => hasFact(db, "url", url),
  }),
  /** In this one article. */
  article: article({
    help: "in this article: its id, or seven or more digits of its SHA-256",
    label: "Article",
    condition: ({ isArticle }, reference) => isArticle(reference),
  }),
  /** In a version or copy of this story, given by its slug or its id. */
  story: words({
    placeholder: "story",
    help: "in a version or copy of this story: its slug or id, as `show article` has it",
    label: "Story",
    example: "2031-03-03-ferry-turns-back",
    condition: ({ db, isInStory }, story) => isInStory(db, story),
  }),
  /** What they are among the versions of their story. */
  versionState: oneOf<VersionState>(
    {
      latest: "latest",
      superseded: "superseded by a later version",
      corrected: "corrected by a later version",
      withdrawn: "withdrawn",
    },
    {
      placeholder: "state",
      help: "what they are among the versions of their story",
      label: "Version",
      condition: ({ db, hasVersionState }, state) => hasVersionState(db, state),
    },
  ),
  /**
   * Articles that are withheld, or under an embargo: "with" them, "without" or "only" them. Lists of quotes, articles
   * and credits, and searches, are without them unless this says otherwise.
   */
  heldBack: oneOf<HeldBack>(
    { with: "with them", without: "without them", only: "only them" },
    {
      placeholder: "how",
      help: "articles that are held back: with, without or only; lists but those of names are without, unless told",
      label: "Held back",
      unchosen: "as usual",
      condition: ({ db, isHeldBack }, how) => isHeldBack(db, how),
    },
  ),
};

/** What a list makes of articles that are held back. */
export type HeldBack = "with" | "without" | "only";

/** Which articles; every noun has these. All given conditions must hold. */
export interface ArticleConditions extends FilterOf<typeof ARTICLE_CONDITIONS> {}

/** The filters that only articles have. */
export const ARTICLE_FILTERS = {
  /** That quote them. */
  speaker: name({
    help: "that quote this person or organisation: a slug, or words of a name",
    label: "Speaker",
    condition: async ({ db, findNamed, isQuotedIn }, reference) => isQuotedIn(db, await findNamed(db, reference)),
  }),
  /** That name or mean them, outside the credits. */
  mentions: name({
    help: "that mention this person or organisation, credits aside",
    label: "Mentions",
    condition: async ({ db, findNamed, isMentionedIn }, reference) => isMentionedIn(db, await findNamed(db, reference)),
  }),
  /** A place of the dateline, in reading form: "Washington". */
  place: words({
    placeholder: "name",
    help: "a place of the dateline: Washington",
    label: "Place",
    example: "Washington",
    condition: ({ db, isDatedFrom }, place) => isDatedFrom(db, place),
  }),
  /** As printed: "Reuters". */
  agency: words({
    placeholder: "name",
    help: "the news agency as printed: Reuters",
    label: "Agency",
    example: "Reuters",
    condition: ({ eq, articles }, agency) => eq(articles.agency, agency),
  }),
  /** Coded so by people: "topic=harbour". */
  coded: coded({
    help: "coded so by people: topic=harbour",
    label: "Coded",
    example: "topic=harbour",
    condition: ({ db, isCoded }, written) => isCoded(db, "articles", written),
  }),
};

/** Which articles. All given conditions must hold. */
export interface ArticleFilter extends ArticleConditions, FilterOf<typeof ARTICLE_FILTERS> {}

/** How someone appears in an article. */
export type Appearance = "quoted" | "mentioned" | "credited";

/** The filters of people and organisations by where they appear. */
export const APPEARANCE_FILTERS = {
  /** Quoted, mentioned or credited there; in any way if not given. */
  as: oneOf<Appearance>(
    { quoted: "quoted", mentioned: "mentioned", credited: "credited" },
    { placeholder: "way", help: "how they appear there", label: "Appearing as" },
  ),
  /** Quoted in an article that also quotes someone else. */
  beside: name({
    help: "quoted in the same articles as this person or organisation",
    label: "Quoted beside",
  }),
};

/** Which people or organisations, by the articles they appear in. */
export interface AppearanceFilter extends ArticleConditions, FilterOf<typeof APPEARANCE_FILTERS> {}

/** The filters that only people have. */
export const PERSON_FILTERS = {
  /** Words of a name as printed anywhere: "miller", "Matthew Miller". Case, accents and full stops do not count. */
  name: nameWords({
    isArgument: true,
    help: "words of a name, as printed anywhere",
    label: "Name",
    example: "words of a name",
    condition: ({ db, isNamed }, name) => isNamed(db, name).people,
  }),
  /** Coded so by people: "gender=female"; of values that hold for a time, by the latest. */
  coded: coded({
    help: "coded so by people: gender=female",
    label: "Coded",
    condition: ({ db, isCoded }, written) => isCoded(db, "people", written),
  }),
};

/** Which people. All given conditions must hold; those on articles mean the articles that a person appears in. */
export interface PersonFilter
  extends ArticleConditions,
    FilterOf<typeof PERSON_FILTERS>,
    FilterOf<typeof APPEARANCE_FILTERS> {}

/** The filters that only organisations have. */
export const ORGANISATION_FILTERS = {
  /** Words of a name as printed anywhere: "U.S.", "state department". */
  name: nameWords({
    isArgument: true,
    help: "words of a name, as printed anywhere",
    label: "Name",
    example: "words of a name",
    condition: ({ db, isNamed }, name) => isNamed(db, name).organisations,
  }),
  /** What it is: a country, a company, a party … */
  kind: oneOf<OrganisationKind>(
    {
      country: "countries",
      government: "governments",
      agency: "agencies",
      media: "media",
      company: "companies",
      party: "parties",
      other: "others",
    },
    {
      help: "what they are",
      label: "Kind",
      condition: ({ eq, organisations }, kind) => eq(organisations.kind, kind),
    },
  ),
  /** Coded so by people: "sector=fishing"; of values that hold for a time, by the latest. */
  coded: coded({
    help: "coded so by people: sector=fishing",
    label: "Coded",
    example: "sector=fishing",
    condition: ({ db, isCoded }, written) => isCoded(db, "organisations", written),
  }),
};

/** Which organisations, countries and governments. Conditions on articles mean those that they appear in. */
export interface OrganisationFilter
  extends ArticleConditions,
    FilterOf<typeof ORGANISATION_FILTERS>,
    FilterOf<typeof APPEARANCE_FILTERS> {}

/** The filters of quotes by a row of `quote_speakers`: a list of quotes begins with them if any is given. */
export const SPEAKER_FILTERS = {
  /** Who said it, alone or with others. */
  speaker: name({
    help: "who said it: a slug, or words of a name",
    label: "Speaker",
  }),
  /** Whether a speaker is a person, an organisation, unnamed or unknown. */
  speakerKind: oneOf<SpeakerKind>(
    { person: "people", organisation: "organisations", unnamed: "unnamed sources", unknown: "unknown" },
    { help: "what a speaker is", label: "Kind of speaker" },
  ),
  /** What an unnamed speaker is. */
  unnamedAs: oneOf<UnnamedKind>(
    {
      individual: "one person",
      group: "several people",
      document: "documents",
      poll: "polls",
      unresolved: "not found whom the words mean",
    },
    { help: "what a source without a name is", label: "Unnamed as" },
  ),
  /** Whether the article says that an unnamed speaker is not to be named: "on condition of anonymity". */
  anonymity: oneOf<"stated" | "none">(
    { stated: "not to be named, as the article says", none: "unnamed people otherwise" },
    { help: "whether the article says that an unnamed person is not to be named", label: "Anonymity" },
  ),
  /** The organisation, country or government that a speaker speaks for. */
  speaksFor: name({
    help: "the organisation or country that a speaker speaks for",
    label: "Speaks for",
    example: "State Department",
  }),
};

/** The filters of quotes by the quote itself. */
export const QUOTE_CONDITIONS = {
  /** Words of what was said, as for a search: all of them, in any form; `"exact words"`, `OR`, `NOT`, `harb*`. */
  words: searchWords({
    isArgument: true,
    help: "words of what was said, as for `search`",
    label: "Words",
    example: "harbour fee",
    condition: ({ db, hasWords }, words) => hasWords(db, words),
  }),
  /** How much of it stands in quotation marks. */
  kind: oneOf<QuoteKind>(
    { direct: "direct", mixed: "partly quoted", indirect: "indirect" },
    {
      help: "all in quotation marks, in part, or not at all",
      label: "Kind of quote",
      condition: ({ eq, quotes }, kind) => eq(quotes.kind, kind),
    },
  ),
  /** Whether the speaker asserts it, denies it, asks it … */
  stance: oneOf<Stance>(
    {
      asserted: "asserted",
      denied: "denied",
      questioned: "asked or doubted",
      retracted: "taken back",
      hypothetical: "not said, or not yet",
      alleged: "only alleged",
    },
    {
      help: "how what was said is meant: asserted, denied, asked, taken back, not said yet, only alleged",
      label: "Meant as",
      condition: ({ eq, quotes }, stance) => eq(quotes.stance, stance),
    },
  ),
  /** Said on this day ("2024-04-16"), or within days that include it. */
  saidOn: day({
    help: "said on this day, or within days that include it",
    label: "Said on",
    condition: ({ isSaidOn }, day) => isSaidOn(day),
  }),
  /** 0 to 1. What people have confirmed, corrected or added is let through. */
  minConfidence: share({
    help: "at least this probable, from 0 to 1, or judged by a person",
    label: "Confidence at least",
    condition: ({ db, or, gte, isJudged, quotes }, least) => or(gte(quotes.confidence, least), isJudged(db)),
  }),
  /** Prints of the same words as this quote, itself included: its id or address. */
  sameWordsAs: words({
    placeholder: "quote",
    help: "printed of the same words as this quote: its id or address",
    label: "Same words as",
    example: "6767625998ac:628-930",
    condition: ({ db, hasSameWordsAs }, quote) => hasSameWordsAs(db, quote),
  }),
  /** Words of where it was said: "press briefing". */
  occasion: searchWords({
    help: "words of where it was said: press briefing",
    label: "Occasion",
    example: "news conference",
    condition: ({ db, isSaidAt }, occasion) => isSaidAt(db, occasion),
  }),
  /** In an article that also quotes them, but not said by them. */
  beside: name({
    help: "in an article that also quotes this person or organisation, whose own are left out",
    label: "Quoted beside",
    condition: ({ db, isSaidBeside }, reference) => isSaidBeside(db, reference),
  }),
  /** Coded so by people, or said by somebody coded so, or in an article coded so: "gender=female". */
  coded: coded({
    help: "coded so by people, or their speaker, or their article: gender=female",
    label: "Coded",
    condition: ({ db, isCoded }, written) => isCoded(db, "quotes", written),
  }),
};

/** Which quotes. All given conditions must hold. */
export interface QuoteFilter
  extends ArticleConditions,
    FilterOf<typeof SPEAKER_FILTERS>,
    FilterOf<typeof QUOTE_CONDITIONS> {}

/** The filters that only credits have. */
export const CREDIT_FILTERS = {
  /** Who is credited. */
  name: name({
    help: "who is credited: a slug, or words of a name",
    label: "Name",
    condition: async ({ db, credits, isOneOf, findNamed }, reference) =>
      isOneOf(credits, await findNamed(db, reference)),
  }),
  /** What they are credited as. */
  role: oneOf<CreditRole>(
    {
      author: "authors",
      reporter: "reporters",
      contributor: "contributors",
      writer: "writers",
      editor: "editors",
      photographer: "photographers",
      compiler: "compilers",
      translator: "translators",
      publisher: "publishers",
      other: "others",
    },
    {
      placeholder: "role",
      help: "what they are credited as",
      label: "Role",
      condition: ({ eq, credits }, role) => eq(credits.role, role),
    },
  ),
};

/** Which credits. All given conditions must hold. */
export interface CreditFilter extends ArticleConditions, FilterOf<typeof CREDIT_FILTERS> {}

/** The filters that only a search has. */
export const SEARCH_FILTERS = {
  /**
   * Quotes whose wording is nearest to the words, the nearest first, at most 200: no word is required, and none is an
   * operator. Their score is the likeness, 0 to 1.
   */
  near: flag({
    help: "quotes whose wording is nearest to the words, of which none is required",
    label: "Wording",
    on: "nearest to the words",
    unchosen: "with the words",
  }),
  /** Quotes of theirs, and articles that quote them. */
  speaker: name({
    help: "quotes of this person or organisation, and articles that quote them",
    label: "Speaker",
  }),
  /** Only in quotes, or only in whole articles; both if not given: quotes first. */
  in: oneOf<"quotes" | "articles">(
    { quotes: "quotes only", articles: "articles only" },
    {
      placeholder: "where",
      help: "where to look; in both if not given, quotes first",
      label: "Look in",
      unchosen: "quotes and articles",
    },
  ),
};

/** Where to search. Conditions on articles hold for quotes by their article. */
export interface SearchFilter extends ArticleConditions, FilterOf<typeof SEARCH_FILTERS> {}

/** The filter of each list, and of a search. */
export interface FilterOfList {
  readonly articles: ArticleFilter;
  readonly people: PersonFilter;
  readonly organisations: OrganisationFilter;
  readonly quotes: QuoteFilter;
  readonly credits: CreditFilter;
  readonly search: SearchFilter;
}

/** All filters of each list, in the order in which help and forms show them. */
export const FILTERS: Readonly<Record<keyof FilterOfList, Filters>> = {
  articles: { ...ARTICLE_FILTERS, ...ARTICLE_CONDITIONS },
  people: { ...PERSON_FILTERS, ...APPEARANCE_FILTERS, ...ARTICLE_CONDITIONS },
  organisations: { ...ORGANISATION_FILTERS, ...APPEARANCE_FILTERS, ...ARTICLE_CONDITIONS },
  quotes: { ...SPEAKER_FILTERS, ...QUOTE_CONDITIONS, ...ARTICLE_CONDITIONS },
  credits: { ...CREDIT_FILTERS, ...ARTICLE_CONDITIONS },
  search: { ...SEARCH_FILTERS, ...ARTICLE_CONDITIONS },
};
