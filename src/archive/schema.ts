/**
 * The tables of an archive, as Drizzle tables. This file is public (`onrecord/schema`) and so is the SQL behind it: one
 * SQLite file, every table STRICT, names meant to be typed by people.
 *
 * Three words recur:
 * - **span**: `start_char`, `end_char`, `exact`. Offsets count Unicode code points of `articles.text`, 0-based, start
 *   included, end excluded; `exact` equals `substr(articles.text, start_char + 1, end_char - start_char)`, and a trigger
 *   refuses anything else. A CHECK in the row repeats what can be seen without the article.
 * - **seq**: the position within its parent, from 0, in the order of the text unless a table says otherwise.
 * - **NULL**: not known, or not stated. Nothing is guessed.
 *
 * Views, triggers and full-text tables are SQL: `migrations/objects.sql` and the custom migrations. No key cascades a
 * deletion: deleting what something else points at is refused.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
  unique,
} from "drizzle-orm/sqlite-core";

const id = () => integer("id").primaryKey();

const span = () => ({
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  exact: text("exact").notNull(),
});

const spanCheck = (table: string) =>
  check(`${table}_span`, sql`start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char`);

const oneOf = (name: string, column: string, values: readonly string[]) =>
  check(name, sql.raw(`${column} IN (${values.map((value) => `'${value}'`).join(", ")})`));

const ARTICLE_SPAN_ROLES = [
  "headline",
  "stamp",
  "byline",
  "dateline",
  "agency",
  "published",
  "body",
  "credit_line",
  "caption",
  "note",
] as const;
const BASES = ["stated", "supplied"] as const;
const SAID_BASES = ["stated", "inferred"] as const;
const PERSON_NAME_KINDS = ["full", "short", "nickname", "other"] as const;
const ORGANISATION_KINDS = ["country", "government", "agency", "media", "company", "party", "other"] as const;
const MENTION_FORMS = ["name", "short", "pronoun", "description"] as const;
const QUOTE_KINDS = ["direct", "mixed", "indirect"] as const;
const QUOTE_SPAN_ROLES = ["content", "quoted", "cue", "addressee", "occasion", "time"] as const;
const SPEAKER_ROLES = ["speaker", "via"] as const;
const SPEAKER_KINDS = ["person", "organisation", "unnamed", "unknown"] as const;
const UNNAMED_KINDS = ["individual", "group", "document", "poll"] as const;
const CREDIT_ROLES = [
  "author",
  "reporter",
  "contributor",
  "writer",
  "editor",
  "photographer",
  "compiler",
  "translator",
  "publisher",
  "other",
] as const;
const CREDIT_PLACES = ["header", "byline", "signoff", "caption"] as const;
const SEVERITIES = ["info", "warning"] as const;

/** One row for each write that was committed. Ids and times say when a machine worked, never what an article states. */
export const runs = sqliteTable(
  "runs",
  {
    id: id(),
    /** UTC, ISO 8601 with a Z. */
    startedAt: text("started_at").notNull(),
    /** NULL while the run is going on, and for ever if it was killed; what it had reported as stored is stored. */
    finishedAt: text("finished_at"),
    /** "add", "seed", "reread" … */
    command: text("command").notNull(),
    /** The version of onrecord that extracted, and its build: "0.1.0+3f9a2c81d0b7". */
    version: text("version").notNull(),
    /** A JSON object. */
    options: text("options").notNull().default("{}"),
    added: integer("added").notNull().default(0),
    unchanged: integer("unchanged").notNull().default(0),
    rejected: integer("rejected").notNull().default(0),
    reread: integer("reread").notNull().default(0),
  },
  () => [
    check("runs_options_json", sql`json_valid(options)`),
    check("runs_counts", sql`added >= 0 AND unchanged >= 0 AND rejected >= 0 AND reread >= 0`),
  ],
);

/**
 * One received text, whole and unchanged, known by the SHA-256 of the bytes received. A corrected or updated story is
 * another row, so an offset never goes stale.
 *
 * The source (`sha256`, `text`, `encoding`, `byte_order_mark`, `source_uri`, `added_run_id`) can be neither changed nor
 * deleted: triggers refuse. What was read from it (`language` to `published_at_basis`, `extracted_run_id`) is derived
 * and is written again by a new extraction.
 */
export const articles = sqliteTable(
  "articles",
  {
    id: id(),
    /** Of the bytes received: 64 lower-case hexadecimal digits. */
    sha256: text("sha256").notNull(),
    /** Decoded, without a byte-order mark, otherwise exactly as received. */
    text: text("text").notNull(),
    /** A WHATWG encoding name: "utf-8", "utf-16le", "windows-1252". With `byte_order_mark` it gives the bytes back. */
    encoding: text("encoding").notNull(),
    /** Whether the bytes began with a byte-order mark: 0 or 1. */
    byteOrderMark: integer("byte_order_mark").notNull(),
    /** File name or URL as given; NULL for standard input. */
    sourceUri: text("source_uri"),
    /** BCP 47. */
    language: text("language"),
    /** As printed, a desk label such as "UPDATE 2-" included. */
    headline: text("headline"),
    /** As printed: "By Jane Doe". */
    byline: text("byline"),
    /** As printed: "WASHINGTON (Reuters) –". */
    dateline: text("dateline"),
    agency: text("agency"),
    /** ISO 8601 as far as known: a date, or a date and time, with a zone only if one is stated. */
    publishedAt: text("published_at"),
    /** The date part of `published_at`. */
    publishedOn: text("published_on"),
    publishedAtBasis: text("published_at_basis", { enum: BASES }),
    addedRunId: integer("added_run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
    extractedRunId: integer("extracted_run_id").references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("articles_sha256").on(table.sha256),
    index("articles_by_date").on(table.publishedOn, table.id),
    index("articles_by_agency").on(table.agency, table.publishedOn),
    check("articles_id", sql`id > 0`),
    check("articles_sha256_hex", sql`length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'`),
    check("articles_text", sql`length(text) > 0 AND instr(text, char(0)) = 0`),
    check("articles_encoding", sql`length(encoding) > 0 AND byte_order_mark IN (0, 1)`),
    check(
      "articles_published_at",
      sql`published_at IS NULL OR (date(substr(published_at, 1, 10)) IS substr(published_at, 1, 10) AND (length(published_at) = 10 OR (published_at GLOB '*-*-*T[0-9][0-9]:[0-9][0-9]*' AND published_at NOT GLOB '* *' AND datetime(published_at) IS NOT NULL)))`,
    ),
    check("articles_published_on", sql`published_on IS substr(published_at, 1, 10)`),
    check(
      "articles_published_at_basis",
      sql`(published_at IS NULL) = (published_at_basis IS NULL) AND (published_at_basis IS NULL OR published_at_basis IN ('stated', 'supplied'))`,
    ),
  ],
);

/** Which stretch of the text is what. `headline`, `byline` … of {@link articles} are copies of these for reading. */
export const articleSpans = sqliteTable(
  "article_spans",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    role: text("role", { enum: ARTICLE_SPAN_ROLES }).notNull(),
    /** Within the role. */
    seq: integer("seq").notNull(),
    ...span(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.role, table.seq] }),
    spanCheck("article_spans"),
    oneOf("article_spans_role", "role", ARTICLE_SPAN_ROLES),
    check("article_spans_seq", sql`seq >= 0`),
  ],
);

/** The places of the dateline in order; "LONDON/AMSTERDAM" has two. */
export const articlePlaces = sqliteTable(
  "article_places",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    /** In reading form: "Washington" for "WASHINGTON". */
    name: text("name").notNull(),
    ...span(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.seq] }),
    index("article_places_by_name").on(table.name, table.articleId),
    spanCheck("article_places"),
    check("article_places_seq", sql`seq >= 0`),
  ],
);

/**
 * A person. Across articles two are one row only if the folded keys of their fullest printed names are equal; two people
 * may share a name. A title is not here: it is evidence of one article (see {@link mentions}).
 */
export const people = sqliteTable(
  "people",
  {
    id: id(),
    /** For addresses and the command line: "matthew-miller", "matthew-miller-2". */
    slug: text("slug").notNull(),
    /** The fullest form printed. */
    name: text("name").notNull(),
    givenName: text("given_name"),
    familyName: text("family_name"),
    /** "Miller, Matthew". */
    sortName: text("sort_name").notNull(),
  },
  (table) => [
    unique("people_slug").on(table.slug),
    index("people_by_sort_name").on(table.sortName, table.id),
    check("people_name", sql`length(slug) > 0 AND length(name) > 0`),
  ],
);

/** Every form printed for a person. `name_key` is folded (case, marks, spaces) and is what a search by name uses. */
export const personNames = sqliteTable(
  "person_names",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    kind: text("kind", { enum: PERSON_NAME_KINDS }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.name] }),
    index("person_names_by_key").on(table.nameKey, table.kind, table.personId),
    oneOf("person_names_kind", "kind", PERSON_NAME_KINDS),
  ],
);

/** An organisation, a country and a government included. */
export const organisations = sqliteTable(
  "organisations",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: ORGANISATION_KINDS }).notNull(),
  },
  (table) => [
    unique("organisations_slug").on(table.slug),
    index("organisations_by_name").on(table.name, table.id),
    oneOf("organisations_kind", "kind", ORGANISATION_KINDS),
    check("organisations_name", sql`length(slug) > 0 AND length(name) > 0`),
  ],
);

/** Every form printed for an organisation: "U.S.", "Washington" and "the United States" find one row. */
export const organisationNames = sqliteTable(
  "organisation_names",
  {
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "restrict" }),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.name] }),
    index("organisation_names_by_key").on(table.nameKey, table.organisationId),
  ],
);

/**
 * A stretch that names or means someone. Identity lives here and nowhere else: a speaker points at its mention and
 * cannot contradict it. Both keys are NULL for someone who is not named, or not resolved.
 */
export const mentions = sqliteTable(
  "mentions",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    ...span(),
    form: text("form", { enum: MENTION_FORMS }).notNull(),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
    /** As printed beside the name, exact like a span: "State Department spokesperson". */
    title: text("title"),
    titleStartChar: integer("title_start_char"),
    titleEndChar: integer("title_end_char"),
  },
  (table) => [
    unique("mentions_place").on(table.articleId, table.startChar, table.endChar),
    unique("mentions_person").on(table.id, table.personId),
    unique("mentions_organisation").on(table.id, table.organisationId),
    // With the place, so that whether a mention stands within a credit is seen without reading either row.
    index("mentions_by_person").on(table.personId, table.articleId, table.startChar, table.endChar),
    index("mentions_by_organisation").on(table.organisationId, table.articleId, table.startChar, table.endChar),
    index("mentions_with_title").on(table.personId, table.articleId).where(sql`title IS NOT NULL`),
    spanCheck("mentions"),
    oneOf("mentions_form", "form", MENTION_FORMS),
    check("mentions_one_identity", sql`person_id IS NULL OR organisation_id IS NULL`),
    check(
      "mentions_title",
      sql`(title IS NULL AND title_start_char IS NULL AND title_end_char IS NULL) OR (title IS NOT NULL AND title_start_char IS NOT NULL AND title_end_char IS NOT NULL AND title_start_char >= 0 AND title_end_char > title_start_char AND length(title) = title_end_char - title_start_char)`,
    ),
  ],
);

/**
 * One utterance. Its lasting address is `<first 12 digits of the article's sha256>:<start_char>-<end_char>`; `id` and
 * `seq` do not survive a new extraction.
 */
export const quotes = sqliteTable(
  "quotes",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    /** direct: the whole content stands inside quotation marks; mixed: a part of it; indirect: no marks. */
    kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
    /** For reading: the content segments as printed, marks included, joined by " […] ". */
    text: text("text").notNull(),
    /** The envelope: from the first character of the content to the last. */
    startChar: integer("start_char").notNull(),
    endChar: integer("end_char").notNull(),
    /** ISO dates, equal for a day; both NULL when not known. */
    saidFrom: text("said_from"),
    saidUntil: text("said_until"),
    saidBasis: text("said_basis", { enum: SAID_BASES }),
    /** The rule that produced it, in kebab case. */
    rule: text("rule").notNull(),
    /** 0 to 1: how probable it is that the content and its speaker are right. */
    confidence: real("confidence").notNull(),
  },
  (table) => [
    unique("quotes_seq").on(table.articleId, table.seq),
    // What lists ask of each quote of an article, so that a search through all of them reads no text.
    index("quotes_by_kind").on(table.articleId, table.kind, table.confidence),
    index("quotes_by_day_said").on(table.saidFrom, table.saidUntil).where(sql`said_from IS NOT NULL`),
    oneOf("quotes_kind", "kind", QUOTE_KINDS),
    check("quotes_text", sql`length(text) > 0 AND length(rule) > 0 AND seq >= 0`),
    check("quotes_envelope", sql`start_char >= 0 AND end_char > start_char`),
    check("quotes_confidence", sql`confidence BETWEEN 0 AND 1`),
    check(
      "quotes_said",
      sql`(said_from IS NULL AND said_until IS NULL AND said_basis IS NULL) OR (said_from IS NOT NULL AND said_until IS NOT NULL AND date(said_from) IS said_from AND date(said_until) IS said_until AND said_from <= said_until AND said_basis IS NOT NULL AND said_basis IN ('stated', 'inferred'))`,
    ),
  ],
);

/**
 * The evidence of a quote. `content`: what was said (a split quote has several); `quoted`: the words inside marks of a
 * mixed quote; `cue`: the word of saying; `addressee`: to whom; `occasion`: where; `time`: when, as printed.
 */
export const quoteSpans = sqliteTable(
  "quote_spans",
  {
    quoteId: integer("quote_id")
      .notNull()
      .references(() => quotes.id, { onDelete: "restrict" }),
    role: text("role", { enum: QUOTE_SPAN_ROLES }).notNull(),
    /** Within the role. */
    seq: integer("seq").notNull(),
    ...span(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.role, table.seq] }),
    spanCheck("quote_spans"),
    oneOf("quote_spans_role", "role", QUOTE_SPAN_ROLES),
    check("quote_spans_seq", sql`seq >= 0`),
  ],
);

/**
 * Who said it (`speaker`), or who passed it on (`via`: "…, according to the Times"). A joint statement has several
 * rows; a quote without a known speaker has one, of kind `unknown`, with no evidence.
 *
 * A person or organisation is always that of the mention pointed at: the keys (mention_id, person_id) and
 * (mention_id, organisation_id) refuse anything else. `article_id` and `published_on` are copies, held true by
 * triggers, that make a person's newest quotes one look-up in an index.
 */
export const quoteSpeakers = sqliteTable(
  "quote_speakers",
  {
    quoteId: integer("quote_id")
      .notNull()
      .references(() => quotes.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    role: text("role", { enum: SPEAKER_ROLES }).notNull(),
    kind: text("kind", { enum: SPEAKER_KINDS }).notNull(),
    mentionId: integer("mention_id").references(() => mentions.id, { onDelete: "restrict" }),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
    /** The organisation spoken for: "a Chinese embassy spokesperson". */
    speaksForId: integer("speaks_for_id").references(() => organisations.id, { onDelete: "restrict" }),
    unnamedAs: text("unnamed_as", { enum: UNNAMED_KINDS }),
    /** As printed, exact like a span: "Miller", "a spokesman for the embassy". */
    attribution: text("attribution"),
    attributionStartChar: integer("attribution_start_char"),
    attributionEndChar: integer("attribution_end_char"),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    publishedOn: text("published_on"),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.seq] }),
    foreignKey({
      name: "quote_speakers_person",
      columns: [table.mentionId, table.personId],
      foreignColumns: [mentions.id, mentions.personId],
    })
      .onUpdate("cascade")
      .onDelete("restrict"),
    foreignKey({
      name: "quote_speakers_organisation",
      columns: [table.mentionId, table.organisationId],
      foreignColumns: [mentions.id, mentions.organisationId],
    })
      .onUpdate("cascade")
      .onDelete("restrict"),
    // In the order of lists, newest first; with all that counting needs.
    index("quote_speakers_by_person").on(table.personId, table.role, table.publishedOn, table.articleId, table.quoteId),
    index("quote_speakers_by_organisation").on(
      table.organisationId,
      table.role,
      table.publishedOn,
      table.articleId,
      table.quoteId,
    ),
    index("quote_speakers_by_speaks_for").on(table.speaksForId, table.publishedOn, table.quoteId),
    // Only for lists that say so: SQLite would take an index of all kinds also to find the speakers of one quote.
    index("quote_speakers_by_kind")
      .on(table.kind, table.publishedOn, table.articleId, table.quoteId)
      .where(sql`role = 'speaker' AND kind <> 'person'`),
    index("quote_speakers_by_article").on(table.articleId),
    index("quote_speakers_by_mention").on(table.mentionId),
    oneOf("quote_speakers_role", "role", SPEAKER_ROLES),
    oneOf("quote_speakers_kind", "kind", SPEAKER_KINDS),
    check("quote_speakers_seq", sql`seq >= 0`),
    check(
      "quote_speakers_identity",
      sql`CASE kind WHEN 'person' THEN mention_id IS NOT NULL AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN mention_id IS NOT NULL AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND unnamed_as IN ('individual', 'group', 'document', 'poll') ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END`,
    ),
    check("quote_speakers_evidence", sql`(kind = 'unknown') = (attribution IS NULL)`),
    check(
      "quote_speakers_attribution",
      sql`(attribution IS NULL AND attribution_start_char IS NULL AND attribution_end_char IS NULL) OR (attribution IS NOT NULL AND attribution_start_char IS NOT NULL AND attribution_end_char IS NOT NULL AND attribution_start_char >= 0 AND attribution_end_char > attribution_start_char AND length(attribution) = attribution_end_char - attribution_start_char)`,
    ),
  ],
);

/** One name in one role, as the article credits it. The span is the printed name. */
export const credits = sqliteTable(
  "credits",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    /**
     * "By X" = author; "Reporting by" = reporter; "Additional reporting by" = contributor; "Writing by" = writer;
     * "Editing by" = editor; a syndication header = publisher.
     */
    role: text("role", { enum: CREDIT_ROLES }).notNull(),
    /** The words of the role as printed, spaces collapsed. */
    printedRole: text("printed_role").notNull(),
    creditedIn: text("credited_in", { enum: CREDIT_PLACES }).notNull(),
    /** The printed name, spaces collapsed. */
    nameAsStated: text("name_as_stated").notNull(),
    ...span(),
    place: text("place"),
    affiliation: text("affiliation"),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("credits_seq").on(table.articleId, table.seq),
    index("credits_by_place").on(table.articleId, table.startChar, table.endChar),
    index("credits_by_person").on(table.personId, table.role, table.articleId),
    index("credits_by_organisation").on(table.organisationId, table.role, table.articleId),
    spanCheck("credits"),
    oneOf("credits_role", "role", CREDIT_ROLES),
    oneOf("credits_credited_in", "credited_in", CREDIT_PLACES),
    check("credits_one_identity", sql`(person_id IS NULL) <> (organisation_id IS NULL)`),
    check("credits_name", sql`length(name_as_stated) > 0 AND seq >= 0`),
  ],
);

/** What was doubtful on reading an article. */
export const diagnostics = sqliteTable(
  "diagnostics",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    severity: text("severity", { enum: SEVERITIES }).notNull(),
    /** "W_…", from a closed vocabulary. */
    code: text("code").notNull(),
    message: text("message").notNull(),
    /** The stretch in doubt; equal for a place between two characters. */
    startChar: integer("start_char").notNull(),
    endChar: integer("end_char").notNull(),
  },
  (table) => [
    unique("diagnostics_seq").on(table.articleId, table.seq),
    index("diagnostics_by_code").on(table.code, table.articleId),
    oneOf("diagnostics_severity", "severity", SEVERITIES),
    check("diagnostics_code", sql`code GLOB 'W_*' AND seq >= 0`),
    check("diagnostics_place", sql`start_char >= 0 AND end_char >= start_char`),
  ],
);

/**
 * One row per quote and speaker: what most people want. A joint statement has several rows (`count(DISTINCT quote_id)`
 * counts quotes); a quote that was only passed on has its go-between in `via`, never in a row of its own.
 */
export const quotesAttributed = sqliteView("quotes_attributed", {
  quoteId: integer("quote_id").notNull(),
  address: text("address").notNull(),
  kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
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
  rule: text("rule").notNull(),
  confidence: real("confidence").notNull(),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  articleId: integer("article_id").notNull(),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
}).existing();

/** One row per article and named speaker: who is quoted beside whom is one self-join. */
export const articleSpeakers = sqliteView("article_speakers", {
  articleId: integer("article_id").notNull(),
  publishedOn: text("published_on"),
  speaker: text("speaker").notNull(),
  speakerKind: text("speaker_kind", { enum: ["person", "organisation"] }).notNull(),
  quoteCount: integer("quote_count").notNull(),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
}).existing();

/** A person's titles as stated: one row for each title and article. */
export const personTitles = sqliteView("person_titles", {
  personId: integer("person_id").notNull(),
  person: text("person").notNull(),
  title: text("title").notNull(),
  articleId: integer("article_id").notNull(),
  headline: text("headline"),
  publishedOn: text("published_on"),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
}).existing();

/** Every credit with its article. */
export const creditsListed = sqliteView("credits_listed", {
  creditId: integer("credit_id").notNull(),
  articleId: integer("article_id").notNull(),
  seq: integer("seq").notNull(),
  role: text("role", { enum: CREDIT_ROLES }).notNull(),
  printedRole: text("printed_role").notNull(),
  creditedIn: text("credited_in", { enum: CREDIT_PLACES }).notNull(),
  /** The name of the person or organisation; `name_as_stated` is the article's own. */
  name: text("name").notNull(),
  nameAsStated: text("name_as_stated").notNull(),
  creditedKind: text("credited_kind", { enum: ["person", "organisation"] }).notNull(),
  place: text("place"),
  affiliation: text("affiliation"),
  headline: text("headline"),
  publishedAt: text("published_at"),
  publishedOn: text("published_on"),
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  personId: integer("person_id"),
  organisationId: integer("organisation_id"),
}).existing();

/** Who is mentioned in which article, and how often; credits are not mentions. */
export const peopleMentioned = sqliteView("people_mentioned", {
  articleId: integer("article_id").notNull(),
  personId: integer("person_id").notNull(),
  person: text("person").notNull(),
  mentionCount: integer("mention_count").notNull(),
  /** The first of them. */
  startChar: integer("start_char").notNull(),
  headline: text("headline"),
  publishedOn: text("published_on"),
}).existing();

/** Whatever breaks a promise of the data model. A good archive has no row here; `verify` reads it. */
export const integrityProblems = sqliteView("integrity_problems", {
  /** In kebab case: "span-differs", "quote-without-speaker". */
  code: text("code").notNull(),
  tableName: text("table_name").notNull(),
  /** The row: its id, or the parts of its key joined by "/". */
  rowKey: text("row_key").notNull(),
  articleId: integer("article_id"),
  message: text("message").notNull(),
}).existing();
