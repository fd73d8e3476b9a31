import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { QUOTE_DECISIONS, QUOTE_KINDS, QUOTE_SPAN_ROLES, SAID_BASES, STANCES } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, isOneOf, oneOf, span, spanCheck } from "./columns.ts";
import { decisions } from "./decisions.ts";

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
    /**
     * direct: the whole content stands inside quotation marks; mixed: part of it does; indirect: there are no marks.
     */
    kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
    /**
     * Whether the speaker asserts the content, denies it, asks it, takes it back … Words that are not asserted must be
     * shown with the cue, as the view `quotes_attributed` does: "denied that …".
     */
    stance: text("stance", { enum: STANCES }).notNull(),
    /** For reading: the content segments as printed, marks included, joined by " […] ". */
    text: text("text").notNull(),
    /** The envelope: from the first character of the content to the last. */
    startChar: integer("start_char").notNull(),
    endChar: integer("end_char").notNull(),
    /** ISO dates, equal for a day; both NULL when not known. */
    saidFrom: text("said_from"),
    saidUntil: text("said_until"),
    saidBasis: text("said_basis", { enum: SAID_BASES }),
    /** The rule that produced it, in kebab case; NULL if people added it and the program reads no such quote. */
    rule: text("rule"),
    /**
     * How probable it is, according to the program, that the content and its speaker are right, from 0 to 1; NULL if it
     * reads no such quote. What people decide does not change it.
     */
    confidence: real("confidence"),
    /** What people have made of it; NULL if nobody has judged it. */
    decided: text("decided", { enum: QUOTE_DECISIONS }),
    /** The decision that made it what it is. */
    decisionId: integer("decision_id").references(() => decisions.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("quotes_seq").on(table.articleId, table.seq),
    unique("quotes_of_article").on(table.articleId, table.id),
    // What lists need of each quote of an article, in their order, so that walking through all of them reads no text.
    index("quotes_by_kind").on(table.articleId, table.id, table.kind, table.confidence),
    // Few are judged, and only these are asked for.
    index("quotes_by_decision").on(table.decisionId).where(sql`decision_id IS NOT NULL`),
    index("quotes_by_day_said").on(table.saidFrom, table.saidUntil).where(sql`said_from IS NOT NULL`),
    oneOf("quotes_kind", "kind", QUOTE_KINDS),
    oneOf("quotes_stance", "stance", STANCES),
    check("quotes_text", sql`length(text) > 0 AND seq >= 0`),
    check("quotes_envelope", sql`start_char >= 0 AND end_char > start_char`),
    check(
      "quotes_read",
      sql`(rule IS NULL) = (confidence IS NULL) AND (rule IS NULL OR (length(rule) > 0 AND confidence BETWEEN 0 AND 1))`,
    ),
    check(
      "quotes_decided",
      sql`(decided IS NULL) = (decision_id IS NULL) AND (rule IS NOT NULL OR decided IS NOT NULL) AND (decided IS NULL OR ${isOneOf("decided", QUOTE_DECISIONS)})`,
    ),
    check(
      "quotes_said",
      sql`(said_from IS NULL AND said_until IS NULL AND said_basis IS NULL) OR (said_from IS NOT NULL AND said_until IS NOT NULL AND date(said_from, '+0 days') IS NOT DISTINCT FROM said_from AND date(said_until, '+0 days') IS NOT DISTINCT FROM said_until AND said_from <= said_until AND said_basis IS NOT NULL AND ${isOneOf("said_basis", SAID_BASES)})`,
    ),
  ],
);

/**
 * The evidence of a quote. `content`: what was said (a split quote has several); `quoted`: the words inside marks of a
 * mixed quote; `cue`: the word of saying; `addressee`: to whom; `occasion`: where; `time`: when, as printed.
 * `article_id` is the quote's.
 */
export const quoteSpans = sqliteTable(
  "quote_spans",
  {
    articleId: integer("article_id").notNull(),
    quoteId: integer("quote_id").notNull(),
    role: text("role", { enum: QUOTE_SPAN_ROLES }).notNull(),
    /** Within the role. */
    seq: integer("seq").notNull(),
    ...span(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.role, table.seq, table.articleId] }),
    foreignKey({
      name: "quote_spans_quote",
      columns: [table.articleId, table.quoteId],
      foreignColumns: [quotes.articleId, quotes.id],
    }).onDelete("restrict"),
    spanCheck("quote_spans"),
    oneOf("quote_spans_role", "role", QUOTE_SPAN_ROLES),
    check("quote_spans_seq", sql`seq >= 0`),
  ],
);
