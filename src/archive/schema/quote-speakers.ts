import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { BASES, SPEAKER_KINDS, SPEAKER_ROLES, UNNAMED_KINDS } from "../../vocabulary.ts";
import { isOneOf, oneOf, printedCheck } from "./columns.ts";
import { mentions } from "./mentions.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";

/**
 * Who said it (`speaker`), or who passed it on (`via`: "…, according to the Times"). A joint statement has several
 * rows; a quote without a known speaker has one, of kind `unknown`, with no evidence.
 *
 * Quote and mention belong to the same article, `article_id`. A person or organisation is always that of the mention
 * pointed at: the keys (article_id, mention_id, person_id) and (article_id, mention_id, organisation_id) refuse
 * anything else. `published_on` is the article's, kept in step by triggers: a person's newest quotes take one look-up
 * in an index.
 */
export const quoteSpeakers = sqliteTable(
  "quote_speakers",
  {
    articleId: integer("article_id").notNull(),
    quoteId: integer("quote_id").notNull(),
    seq: integer("seq").notNull(),
    role: text("role", { enum: SPEAKER_ROLES }).notNull(),
    kind: text("kind", { enum: SPEAKER_KINDS }).notNull(),
    mentionId: integer("mention_id"),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
    /** The organisation spoken for: "a Chinese embassy spokesperson". */
    speaksForId: integer("speaks_for_id").references(() => organisations.id, { onDelete: "restrict" }),
    unnamedAs: text("unnamed_as", { enum: UNNAMED_KINDS }),
    /** As printed, exact like a span: "Miller", "a spokesman for the embassy". */
    attribution: text("attribution"),
    attributionStartChar: integer("attribution_start_char"),
    attributionEndChar: integer("attribution_end_char"),
    /** The words that say that an unnamed source is not to be named, exact like a span: "on condition of anonymity". */
    anonymity: text("anonymity"),
    anonymityStartChar: integer("anonymity_start_char"),
    anonymityEndChar: integer("anonymity_end_char"),
    /** The reason, including its conjunction: "because the talks are private". */
    anonymityReason: text("anonymity_reason"),
    anonymityReasonStartChar: integer("anonymity_reason_start_char"),
    anonymityReasonEndChar: integer("anonymity_reason_end_char"),
    publishedOn: text("published_on"),
    /** "decided" if a person says who it was; only "stated" requires a mention and an attribution in the text. */
    basis: text("basis", { enum: BASES }).notNull().default("stated"),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.seq, table.articleId] }),
    foreignKey({
      name: "quote_speakers_quote",
      columns: [table.articleId, table.quoteId],
      foreignColumns: [quotes.articleId, quotes.id],
    }).onDelete("restrict"),
    foreignKey({
      name: "quote_speakers_mention",
      columns: [table.articleId, table.mentionId],
      foreignColumns: [mentions.articleId, mentions.id],
    }).onDelete("restrict"),
    foreignKey({
      name: "quote_speakers_person",
      columns: [table.articleId, table.mentionId, table.personId],
      foreignColumns: [mentions.articleId, mentions.id, mentions.personId],
    })
      .onUpdate("cascade")
      .onDelete("restrict"),
    foreignKey({
      name: "quote_speakers_organisation",
      columns: [table.articleId, table.mentionId, table.organisationId],
      foreignColumns: [mentions.articleId, mentions.id, mentions.organisationId],
    })
      .onUpdate("cascade")
      .onDelete("restrict"),
    // In the order of lists, newest first, with everything that counting needs.
    index("quote_speakers_by_person").on(table.personId, table.role, table.publishedOn, table.articleId, table.quoteId),
    index("quote_speakers_by_organisation").on(
      table.organisationId,
      table.role,
      table.publishedOn,
      table.articleId,
      table.quoteId,
    ),
    index("quote_speakers_by_speaks_for").on(table.speaksForId, table.publishedOn, table.quoteId),
    // Only for lists that state this condition: SQLite would use an index of all kinds even to find the speakers of one
    // quote.
    index("quote_speakers_by_kind")
      .on(table.kind, table.publishedOn, table.articleId, table.quoteId)
      .where(sql`role = 'speaker' AND kind <> 'person'`),
    index("quote_speakers_by_article").on(table.articleId, table.quoteId),
    index("quote_speakers_by_mention").on(table.mentionId, table.articleId),
    oneOf("quote_speakers_role", "role", SPEAKER_ROLES),
    oneOf("quote_speakers_kind", "kind", SPEAKER_KINDS),
    check("quote_speakers_seq", sql`seq >= 0`),
    check(
      "quote_speakers_identity",
      sql`CASE kind WHEN 'person' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND ${isOneOf("unnamed_as", UNNAMED_KINDS)} ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END`,
    ),
    check(
      "quote_speakers_evidence",
      sql`CASE WHEN kind = 'unknown' THEN attribution IS NULL ELSE attribution IS NOT NULL OR basis <> 'stated' END`,
    ),
    oneOf("quote_speakers_basis", "basis", BASES),
    // Only an unnamed source has a formula of anonymity, and a reason requires a formula.
    check(
      "quote_speakers_anonymous",
      sql`(anonymity IS NULL OR unnamed_as IS 'individual' OR unnamed_as IS 'group') AND (anonymity_reason IS NULL OR anonymity IS NOT NULL)`,
    ),
    printedCheck("quote_speakers_anonymity", "anonymity"),
    printedCheck("quote_speakers_anonymity_reason", "anonymity_reason"),
    printedCheck("quote_speakers_attribution", "attribution"),
  ],
);
