import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { ARTICLE_SPAN_ROLES, BASES, PUBLICATION_STATUSES } from "../../vocabulary.ts";
import { basisCheck, id, isOneOf, oneOf, span, spanCheck } from "./columns.ts";
import { MAY_BE_HELD_BACK } from "./held-back.ts";
import { runs } from "./runs.ts";

/**
 * One received text, whole and unchanged, identified by the SHA-256 of the bytes received. A corrected or updated story
 * is another row, so an offset never goes stale.
 *
 * The source (`sha256`, `text`, `encoding`, `byte_order_mark`, `source_uri`, `added_run_id`) can be neither changed nor
 * deleted: triggers refuse it, unless the article is removed and leaves a tombstone. Everything else is derived from
 * the text, from what was received with it and from what people have decided, and a new extraction writes it again. The
 * columns whose names end in `_basis` say where a value comes from: only what is `stated` is printed in the text.
 */
export const articles = sqliteTable(
  "articles",
  {
    id: id(),
    /** SHA-256 of the bytes received: 64 lower-case hexadecimal digits. */
    sha256: text("sha256").notNull(),
    /** Decoded and without a byte-order mark, otherwise exactly as received. */
    text: text("text").notNull(),
    /**
     * A WHATWG encoding name: "utf-8", "utf-16le", "windows-1252". With `byte_order_mark`, it turns the text back into
     * the bytes.
     */
    encoding: text("encoding").notNull(),
    /** Whether the bytes began with a byte-order mark: 0 or 1. */
    byteOrderMark: integer("byte_order_mark").notNull(),
    /** File name or URL as given; NULL for standard input. */
    sourceUri: text("source_uri"),
    /** BCP 47. */
    language: text("language"),
    /**
     * As printed, including a desk label such as "UPDATE 2-", unless `headline_basis` says that it came from elsewhere.
     */
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
    headlineBasis: text("headline_basis", { enum: BASES }),
    bylineBasis: text("byline_basis", { enum: BASES }),
    /** NULL if the language was recognised from the text. */
    languageBasis: text("language_basis", { enum: BASES }),
    /** What its publisher says of it, or what a person has decided; NULL if nobody says anything. */
    publicationStatus: text("publication_status", { enum: PUBLICATION_STATUSES }),
    publicationStatusBasis: text("publication_status_basis", { enum: BASES }),
    /** ISO 8601 with a zone: the article must not be shown before this time. */
    embargoedUntil: text("embargoed_until"),
    embargoedUntilBasis: text("embargoed_until_basis", { enum: BASES }),
    addedRunId: integer("added_run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
    extractedRunId: integer("extracted_run_id").references(() => runs.id, { onDelete: "restrict" }),
    /** NULL for an article without versions or copies here: it is a story of its own. */
    storyId: integer("story_id").references((): AnySQLiteColumn => stories.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("articles_sha256").on(table.sha256),
    index("articles_by_date").on(table.publishedOn, table.id),
    index("articles_by_story").on(table.storyId).where(sql`story_id IS NOT NULL`),
    index("articles_by_agency").on(table.agency, table.publishedOn),
    // Every count says which versions have read the articles, and would otherwise have to read past their texts.
    index("articles_by_extracted_run").on(table.extractedRunId),
    // Few are canceled, and only these are asked for.
    index("articles_canceled").on(table.publishedOn, table.id).where(sql`publication_status = 'canceled'`),
    // Few are held back, and every list asks which.
    index("articles_held_back").on(table.publicationStatus, table.embargoedUntil).where(MAY_BE_HELD_BACK),
    check("articles_id", sql`id > 0`),
    check("articles_sha256_hex", sql`length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'`),
    check("articles_text", sql`length(text) > 0 AND instr(text, char(0)) = 0`),
    check("articles_encoding", sql`length(encoding) > 0 AND byte_order_mark IN (0, 1)`),
    check(
      "articles_published_at",
      sql`published_at IS NULL OR (date(substr(published_at, 1, 10), '+0 days') IS NOT DISTINCT FROM substr(published_at, 1, 10) AND (length(published_at) = 10 OR (published_at GLOB '*-*-*T[0-9][0-9]:[0-9][0-9]*' AND published_at NOT GLOB '* *' AND datetime(published_at) IS NOT NULL)))`,
    ),
    check("articles_published_on", sql`published_on IS NOT DISTINCT FROM substr(published_at, 1, 10)`),
    basisCheck("articles", "published_at"),
    basisCheck("articles", "headline"),
    basisCheck("articles", "byline"),
    check(
      "articles_language_basis",
      sql`language_basis IS NULL OR (language IS NOT NULL AND ${isOneOf("language_basis", BASES)})`,
    ),
    basisCheck("articles", "publication_status"),
    check(
      "articles_publication_status",
      sql`publication_status IS NULL OR ${isOneOf("publication_status", PUBLICATION_STATUSES)}`,
    ),
    basisCheck("articles", "embargoed_until"),
    check(
      "articles_embargoed_until",
      sql`embargoed_until IS NULL OR (embargoed_until GLOB '*T*' AND datetime(embargoed_until) IS NOT NULL)`,
    ),
  ],
);

/**
 * Articles that are versions and copies of one story; an article that has neither here has no row. The table stands in
 * this file because it and `articles` point at each other.
 */
export const stories = sqliteTable(
  "stories",
  {
    id: id(),
    /** Its day, words of its first headline, and digits of its first article's SHA-256. */
    slug: text("slug").notNull(),
    firstArticleId: integer("first_article_id")
      .notNull()
      .references((): AnySQLiteColumn => articles.id, { onDelete: "restrict" }),
    latestArticleId: integer("latest_article_id")
      .notNull()
      .references((): AnySQLiteColumn => articles.id, { onDelete: "restrict" }),
    articleCount: integer("article_count").notNull(),
  },
  (table) => [
    unique("stories_slug").on(table.slug),
    unique("stories_first_article").on(table.firstArticleId),
    index("stories_by_latest_article").on(table.latestArticleId),
    check("stories_count", sql`article_count > 1 AND length(slug) > 0`),
  ],
);

/**
 * The text of a long article a second time, in blocks of 4,096 code points, of which the last may be shorter: SQLite
 * finds a passage of a text only by counting from its start, and with blocks it counts from the start of a block. They
 * are written from the last block to the first, `seq` 0; at that one the database verifies that together they are the
 * text, and then no block can be added, changed or deleted. Texts of up to 16,384 code points have none. Passages are
 * read from `articles.text`; the blocks serve only the triggers.
 */
export const articleBlocks = sqliteTable(
  "article_blocks",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    text: text("text").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.seq] }),
    check("article_blocks_text", sql`seq >= 0 AND length(text) BETWEEN 1 AND 4096`),
  ],
);

/**
 * Which stretch of the text plays which role. `headline`, `byline` … of {@link articles} are copies of these for
 * reading.
 */
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
