import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { ADDRESS_FATES, NAMED_KINDS } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, oneOf } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { runs } from "./runs.ts";

/** Why a decision about an article could not be applied to what is read from it now. */
export const decisionFaults = sqliteTable(
  "decision_faults",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "restrict" }),
    reason: text("reason").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.seq] }),
    index("decision_faults_by_decision").on(table.decisionId),
    check("decision_faults_reason", sql`length(reason) > 0 AND seq >= 0`),
  ],
);

/**
 * The articles whose rows do not reflect all decisions yet. A decision adds them, and writing their rows takes them
 * out.
 */
export const decisionsPending = sqliteTable("decisions_pending", {
  articleId: integer("article_id")
    .primaryKey()
    .references(() => articles.id, { onDelete: "restrict" }),
});

/** Where a quote once stood that a new extraction or a decision has moved or removed: addresses never die. */
export const quoteAddresses = sqliteTable(
  "quote_addresses",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    startChar: integer("start_char").notNull(),
    endChar: integer("end_char").notNull(),
    /** What stands there now; NULL if nothing does. */
    quoteId: integer("quote_id").references(() => quotes.id, { onDelete: "restrict" }),
    became: text("became", { enum: ADDRESS_FATES }).notNull(),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.startChar, table.endChar] }),
    check("quote_addresses_passage", sql`start_char >= 0 AND end_char > start_char`),
    oneOf("quote_addresses_became", "became", ADDRESS_FATES),
    index("quote_addresses_by_quote").on(table.quoteId).where(sql`quote_id IS NOT NULL`),
  ],
);

/** The slug that a person or an organisation had before it was joined with another, to which it leads from then on. */
export const slugRedirects = sqliteTable(
  "slug_redirects",
  {
    kind: text("kind", { enum: NAMED_KINDS }).notNull(),
    slug: text("slug").notNull(),
    /** The key of the row that had it, and that takes it back if the two are separated again. */
    key: text("key").notNull(),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.slug] }),
    index("slug_redirects_by_person").on(table.personId).where(sql`person_id IS NOT NULL`),
    index("slug_redirects_by_organisation").on(table.organisationId).where(sql`organisation_id IS NOT NULL`),
    oneOf("slug_redirects_kind", "kind", NAMED_KINDS),
    check(
      "slug_redirects_target",
      sql`CASE kind WHEN 'person' THEN organisation_id IS NULL ELSE person_id IS NULL END AND length(slug) > 0 AND length(key) > 0`,
    ),
  ],
);

/**
 * What remains of an article that was removed. Its bytes, and any text with the same body, are refused from then on.
 */
export const tombstones = sqliteTable(
  "tombstones",
  {
    id: id(),
    /** SHA-256 of the article that was removed; the next column is its number. */
    articleSha256: text("article_sha256").notNull(),
    articleId: integer("article_id").notNull(),
    /** SHA-256 of its body, with white space collapsed and case folded. */
    bodySha256: text("body_sha256"),
    originalSha256: text("original_sha256"),
    removedAt: text("removed_at").notNull(),
    removedBy: text("removed_by").notNull(),
    reason: text("reason").notNull(),
    /** SHA-256 of the article that replaces it, if it was redacted. */
    replacedBy: text("replaced_by"),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("tombstones_article").on(table.articleSha256),
    unique("tombstones_number").on(table.articleId),
    index("tombstones_by_body").on(table.bodySha256),
    index("tombstones_by_original").on(table.originalSha256),
    check("tombstones_hex", sql`length(article_sha256) = 64 AND article_sha256 NOT GLOB '*[^0-9a-f]*'`),
    check("tombstones_made", sql`length(trim(removed_by)) > 0 AND length(reason) > 0`),
  ],
);
