import { sql } from "drizzle-orm";
import { blob, check, foreignKey, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { BASES, DESK_LABEL_PLACES, DESK_LABELS, LINK_BASES, LINK_KINDS } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { isOneOf, oneOf, possibleSpan } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { quotes } from "./quotes.ts";

/** What the desk that issued an article says of it: labels before its headline, and notes. */
export const articleLabels = sqliteTable(
  "article_labels",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    label: text("label", { enum: DESK_LABELS }).notNull(),
    /** "UPDATE 3-" → 3. */
    number: integer("number"),
    /** Whether it is a label before the headline, or a note. */
    printedIn: text("printed_in", { enum: DESK_LABEL_PLACES }).notNull(),
    /** "stated" if it is printed in the text; otherwise it stands in a headline that came from elsewhere. */
    basis: text("basis", { enum: BASES }).notNull(),
    ...possibleSpan(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.seq] }),
    index("article_labels_by_label").on(table.label, table.articleId),
    oneOf("article_labels_label", "label", DESK_LABELS),
    oneOf("article_labels_printed_in", "printed_in", DESK_LABEL_PLACES),
    check("article_labels_number", sql`seq >= 0 AND (number IS NULL OR number >= 0)`),
    check(
      "article_labels_basis",
      sql`${isOneOf("basis", BASES)} AND (basis = 'stated') = (start_char IS NOT NULL) AND (start_char IS NULL) = (end_char IS NULL) AND (start_char IS NULL) = (exact IS NULL)`,
    ),
    check(
      "article_labels_span",
      sql`start_char IS NULL OR (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char)`,
    ),
  ],
);

/**
 * A sample of an article's words by which it is compared with others. An article without one was stored by a version
 * that made none; `reread` makes it.
 */
export const articleSketches = sqliteTable(
  "article_sketches",
  {
    articleId: integer("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "restrict" }),
    /** The number of the form in which it was made, and of the rules by which the article was linked. */
    form: integer("form").notNull(),
    /** How many runs of five words the body has. */
    shingles: integer("shingles").notNull(),
    /** The smallest hashes of those runs, up to 64 in rising order, in four bytes each, lowest byte first. */
    sketch: blob("sketch", { mode: "buffer" }).notNull(),
    /** The hashes in `article_bands`, in four bytes each, lowest byte first. */
    bands: blob("bands", { mode: "buffer" }).notNull(),
    /** The day of publication as a Julian day number, as in `article_bands`; NULL if it is unknown. */
    day: integer("day"),
  },
  () => [
    check("article_sketches_form", sql`form > 0 AND shingles >= 0`),
    check("article_sketches_bytes", sql`length(sketch) % 4 = 0 AND length(bands) % 4 = 0`),
  ],
);

/**
 * The hashes by which an article is found by others that share some of them, and nothing else: the rows follow from
 * `article_sketches`. It has no foreign key, which would have to be looked up for each of its many rows.
 */
export const articleBands = sqliteTable(
  "article_bands",
  {
    bandHash: integer("band_hash").notNull(),
    /** The day of publication as a Julian day number; 0, which no day of news has, if it is unknown. */
    day: integer("day").notNull(),
    articleId: integer("article_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bandHash, table.day, table.articleId] })],
);

/** How two articles are related, each pair once. The view `related_articles` has both directions. */
export const articleLinks = sqliteTable(
  "article_links",
  {
    /** The later article: by `published_at`, then by the number of its label, else the one with the greater SHA-256. */
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    otherId: integer("other_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    kind: text("kind", { enum: LINK_KINDS }).notNull(),
    /** The share of the smaller text's runs of five words that the other contains. */
    share: real("share").notNull(),
    basis: text("basis", { enum: LINK_BASES }).notNull(),
    decisionId: integer("decision_id").references(() => decisions.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.otherId] }),
    index("article_links_by_other").on(table.otherId),
    index("article_links_by_decision").on(table.decisionId).where(sql`decision_id IS NOT NULL`),
    oneOf("article_links_kind", "kind", LINK_KINDS),
    check("article_links_share", sql`article_id <> other_id AND share >= 0 AND share <= 1`),
    check(
      "article_links_basis",
      sql`${isOneOf("basis", LINK_BASES)} AND (basis = 'decided') = (decision_id IS NOT NULL)`,
    ),
  ],
);

/**
 * The prints of direct or quoted words, each once, and which of them are one utterance. The rows follow from quotes,
 * their speakers and the days of their articles. Indirect words are the journalist's and have no row.
 */
export const utterancePrints = sqliteTable(
  "utterance_prints",
  {
    articleId: integer("article_id").notNull(),
    quoteId: integer("quote_id").primaryKey(),
    /** The same for all prints of an utterance; like `quote_id` it does not survive a new extraction. */
    utteranceId: integer("utterance_id").notNull(),
    /** A hash of the words that carry meaning by themselves; prints are compared by it. */
    words: integer("words").notNull(),
    /** A hash of all words: prints that differ in it are variants. */
    wording: integer("wording").notNull(),
    /** A hash of words, numbers and negations: prints of one utterance that differ in it differ in what matters. */
    substance: integer("substance").notNull(),
    wordCount: integer("word_count").notNull(),
    /** The day of publication as a Julian day number; 0, which no day of news has, if it is unknown. */
    day: integer("day").notNull(),
    /** Keys of the people and organisations given as the speakers; NULL if none of them has a name. */
    speaker: text("speaker"),
    /** The day on which it was said; NULL if that is not stated, or several days are possible. */
    saidOn: text("said_on"),
  },
  (table) => [
    foreignKey({
      name: "utterance_prints_quote",
      columns: [table.articleId, table.quoteId],
      foreignColumns: [quotes.articleId, quotes.id],
    }).onDelete("restrict"),
    index("utterance_prints_by_words").on(table.words, table.day, table.quoteId),
    index("utterance_prints_by_utterance").on(table.utteranceId, table.quoteId),
    check("utterance_prints_day", sql`day >= 0 AND word_count >= 0 AND utterance_id > 0`),
    check("utterance_prints_said", sql`said_on IS NULL OR date(said_on, '+0 days') IS NOT DISTINCT FROM said_on`),
  ],
);
