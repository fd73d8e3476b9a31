import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  BASES,
  CREDIT_PLACES,
  CREDIT_ROLES,
  LINK_BASES,
  LINK_KINDS,
  NAMED_KINDS,
  QUOTE_DECISIONS,
  QUOTE_KINDS,
  SPEAKER_KINDS,
  STANCES,
  UNNAMED_KINDS,
  VERSION_STATES,
} from "../../vocabulary.ts";

/*
 * To Drizzle, each view is a table: views are selected from in the same way, and only so does its PostgreSQL dialect
 * accept them too. The views themselves are SQL, in `migrations/objects.sql`. This file is kept from drizzle-kit, which
 * would make tables of them.
 */

/** What each article is among the versions of its story. */
export const articleVersions = sqliteTable("article_versions", {
  articleId: integer("article_id").notNull(),
  /** NULL for an article that is not a version or copy of another here. */
  storyId: integer("story_id"),
  storySlug: text("story_slug"),
  /** NULL for an article that has not been compared with the others yet. */
  versionState: text("version_state", { enum: VERSION_STATES }),
});

/**
 * One row per quote and speaker: what most people want. A joint statement has several rows (`count(DISTINCT quote_id)`
 * counts quotes); a quote that was only passed on has its go-between in `via`, never in a row of its own.
 */
export const quotesAttributed = sqliteTable("quotes_attributed", {
  quoteId: integer("quote_id").notNull(),
  address: text("address").notNull(),
  kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
  /** What was said; if it is not asserted, preceded by the cue: "denied that he had taken the money". */
  text: text("text").notNull(),
  /** The name of the person or organisation; the words as printed for an unnamed speaker; NULL when unknown. */
  speaker: text("speaker"),
  speakerKind: text("speaker_kind", { enum: SPEAKER_KINDS }).notNull(),
  speakerCount: integer("speaker_count").notNull(),
  /** The speaker's latest title printed at or before the quote in its article, else the first after it. */
  title: text("title"),
  attribution: text("attribution"),
  via: text("via"),
  cue: text("cue"),
  addressee: text("addressee"),
  occasion: text("occasion"),
  saidFrom: text("said_from"),
  saidUntil: text("said_until"),
  headline: text("headline"),
  publishedAt: text("published_at"),
  publishedOn: text("published_on"),
  /** Distinct authors, reporters and contributors, in the order credited, joined by ", ". */
  reportedBy: text("reported_by"),
  rule: text("rule"),
  confidence: real("confidence"),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  articleId: integer("article_id").notNull(),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
  /** Whether the speaker asserts what was said, denies it, asks it … */
  stance: text("stance", { enum: STANCES }).notNull(),
  /** What people have made of the quote; NULL if nobody has judged it. */
  decided: text("decided", { enum: QUOTE_DECISIONS }),
  /** "decided" if a person says who the speaker was. */
  speakerBasis: text("speaker_basis", { enum: BASES }).notNull(),
  decisionId: integer("decision_id"),
  /** What an unnamed speaker is; NULL for all others. */
  unnamedAs: text("unnamed_as", { enum: UNNAMED_KINDS }),
  /** The words that say that the speaker is not to be named, and the reason; NULL for all others. */
  anonymity: text("anonymity"),
  anonymityReason: text("anonymity_reason"),
  /** NULL for an article that is not a version or copy of another here. */
  storyId: integer("story_id"),
  /** The same for all prints of one utterance; NULL for indirect words. */
  utteranceId: integer("utterance_id"),
  /** The slug in `stories`, which outlives `story_id`. */
  storySlug: text("story_slug"),
  /**
   * What the article is among the versions of its story; NULL for an article that has not been compared with the others
   * yet.
   */
  versionState: text("version_state", { enum: VERSION_STATES }),
});

/** One row per article and named speaker: who is quoted beside whom is one self-join. */
export const articleSpeakers = sqliteTable("article_speakers", {
  articleId: integer("article_id").notNull(),
  publishedOn: text("published_on"),
  speaker: text("speaker").notNull(),
  speakerKind: text("speaker_kind", { enum: NAMED_KINDS }).notNull(),
  quoteCount: integer("quote_count").notNull(),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
});

/** A person's titles as stated: one row for each title and article. */
export const personTitles = sqliteTable("person_titles", {
  personId: integer("person_id").notNull(),
  person: text("person").notNull(),
  title: text("title").notNull(),
  articleId: integer("article_id").notNull(),
  headline: text("headline"),
  publishedOn: text("published_on"),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
});

/** Every credit with its article. */
export const creditsListed = sqliteTable("credits_listed", {
  creditId: integer("credit_id").notNull(),
  articleId: integer("article_id").notNull(),
  seq: integer("seq").notNull(),
  role: text("role", { enum: CREDIT_ROLES }).notNull(),
  /** NULL, like the place and the offsets, for a credit that is not printed. */
  printedRole: text("printed_role"),
  creditedIn: text("credited_in", { enum: CREDIT_PLACES }),
  /** The name of the person or organisation; `name_as_stated` is the article's own. */
  name: text("name").notNull(),
  nameAsStated: text("name_as_stated").notNull(),
  creditedKind: text("credited_kind", { enum: NAMED_KINDS }).notNull(),
  place: text("place"),
  affiliation: text("affiliation"),
  headline: text("headline"),
  publishedAt: text("published_at"),
  publishedOn: text("published_on"),
  startChar: integer("start_char"),
  endChar: integer("end_char"),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
  /** "stated" if it is printed. */
  basis: text("basis", { enum: BASES }).notNull(),
  decisionId: integer("decision_id"),
});

/** Who is mentioned in which article, and how often; credits are not mentions. */
export const peopleMentioned = sqliteTable("people_mentioned", {
  articleId: integer("article_id").notNull(),
  personId: integer("person_id").notNull(),
  person: text("person").notNull(),
  mentionCount: integer("mention_count").notNull(),
  /** The first of them. */
  startChar: integer("start_char").notNull(),
  headline: text("headline"),
  publishedOn: text("published_on"),
});

/** Whatever breaks a promise of the data model. A sound archive has no row here; `verify` reads it. */
export const integrityProblems = sqliteTable("integrity_problems", {
  /** In kebab case: "span-differs", "quote-without-speaker". */
  code: text("code").notNull(),
  tableName: text("table_name").notNull(),
  /** The row: its id, or the parts of its key joined by "/". */
  rowKey: text("row_key").notNull(),
  articleId: integer("article_id"),
  message: text("message").notNull(),
});

/** The decisions that hold: all but those that another takes back. */
export const decisionsStanding = sqliteTable("decisions_standing", {
  decisionId: integer("decision_id").notNull(),
  key: text("key").notNull(),
  madeAt: text("made_at").notNull(),
  madeBy: text("made_by").notNull(),
  action: text("action").notNull(),
  articleSha256: text("article_sha256"),
  startChar: integer("start_char"),
  endChar: integer("end_char"),
  exact: text("exact"),
  /** A JSON object in the shape that the action requires. */
  value: text("value"),
  reason: text("reason"),
});

/** Standing decisions that have no effect on any row, and why. */
export const decisionsUnapplied = sqliteTable("decisions_unapplied", {
  decisionId: integer("decision_id").notNull(),
  key: text("key").notNull(),
  madeAt: text("made_at").notNull(),
  madeBy: text("made_by").notNull(),
  action: text("action").notNull(),
  articleSha256: text("article_sha256").notNull(),
  reason: text("reason").notNull(),
});

/** How articles are related, seen from either side. */
export const relatedArticles = sqliteTable("related_articles", {
  articleId: integer("article_id").notNull(),
  otherId: integer("other_id").notNull(),
  kind: text("kind", { enum: LINK_KINDS }).notNull(),
  /** Whether `article_id` is the later or the earlier of the two. */
  articleIs: text("article_is", { enum: ["later", "earlier"] }).notNull(),
  share: real("share").notNull(),
  basis: text("basis", { enum: LINK_BASES }).notNull(),
  decisionId: integer("decision_id"),
  otherHeadline: text("other_headline"),
  otherPublishedAt: text("other_published_at"),
});

/** The latest version of each article that has a later one. */
export const latestVersions = sqliteTable("latest_versions", {
  articleId: integer("article_id").notNull(),
  latestId: integer("latest_id").notNull(),
  /** How the latest version is related to the article. */
  kind: text("kind", { enum: LINK_KINDS }).notNull(),
  publishedAt: text("published_at"),
  headline: text("headline"),
});

/** The first print of each story in this archive. */
export const earliestPrints = sqliteTable("earliest_prints", {
  storyId: integer("story_id").notNull(),
  slug: text("slug").notNull(),
  articleId: integer("article_id").notNull(),
  headline: text("headline"),
  agency: text("agency"),
  publishedAt: text("published_at"),
  articleCount: integer("article_count").notNull(),
  latestArticleId: integer("latest_article_id").notNull(),
});

/** Direct and quoted words, each utterance once, with its earliest print here. */
export const utterancesListed = sqliteTable("utterances_listed", {
  utteranceId: integer("utterance_id").notNull(),
  /** Of the earliest print, as are address, text, article and headline. */
  quoteId: integer("quote_id").notNull(),
  address: text("address").notNull(),
  text: text("text").notNull(),
  /** Names of those given as the speakers in any print; NULL if none of them has a name. */
  speakers: text("speakers"),
  articleId: integer("article_id").notNull(),
  headline: text("headline"),
  firstPublishedAt: text("first_published_at"),
  latestPublishedAt: text("latest_published_at"),
  printCount: integer("print_count").notNull(),
  articleCount: integer("article_count").notNull(),
  /** The number of publications as stated, or else agencies; prints with neither are not counted. */
  houseCount: integer("house_count").notNull(),
  wordingCount: integer("wording_count").notNull(),
  /** 1 if prints differ in a number or a negation. */
  substanceDiffers: integer("substance_differs").notNull(),
  /** 1 if the same words are attributed to somebody else within seven days. */
  speakersDiffer: integer("speakers_differ").notNull(),
});

/** The quotes that await somebody's judgement. `ORDER BY confidence` puts the doubtful ones first. */
export const reviewQueue = sqliteTable("review_queue", {
  quoteId: integer("quote_id").notNull(),
  address: text("address").notNull(),
  /** "unjudged", or "contradicted": people disagree about it. */
  why: text("why", { enum: ["unjudged", "contradicted"] }).notNull(),
  kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
  confidence: real("confidence"),
  text: text("text").notNull(),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  articleId: integer("article_id").notNull(),
  /** The last draw that it is in. */
  drawnRunId: integer("drawn_run_id"),
});
