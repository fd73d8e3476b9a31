import { sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { BASES } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, isOneOf } from "./columns.ts";
import { runs } from "./runs.ts";

/**
 * The bytes that an article was converted from: the smallest part that stands alone, such as a page, a mail or an item
 * of a feed. A plain text has none, since `articles` can give its bytes back.
 */
export const originals = sqliteTable(
  "originals",
  {
    id: id(),
    /** SHA-256 of the bytes as received. */
    sha256: text("sha256").notNull(),
    /** IANA: "text/html". */
    mediaType: text("media_type").notNull(),
    /** As received, or compressed with Brotli if that is shorter. */
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
    /** NULL or "br". */
    contentEncoding: text("content_encoding"),
    /** The length of the bytes as received. */
    byteLength: integer("byte_length").notNull(),
    /** What converted it to text: "html". */
    converter: text("converter").notNull(),
    converterVersion: text("converter_version").notNull(),
  },
  (table) => [
    unique("originals_sha256").on(table.sha256),
    check("originals_sha256_hex", sql`length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'`),
    check("originals_bytes", sql`byte_length >= 0 AND (content_encoding IS NULL OR content_encoding = 'br')`),
    check(
      "originals_converter",
      sql`length(converter) > 0 AND length(converter_version) > 0 AND length(media_type) > 0`,
    ),
  ],
);

/**
 * Each time and place an article came from, with what was given beside its text. A plain text that came with nothing
 * else has no row: `articles.source_uri` and its run say everything.
 */
export const receipts = sqliteTable(
  "receipts",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    originalId: integer("original_id").references(() => originals.id, { onDelete: "restrict" }),
    /** Where it stood within what was received: an item's id, a record's id, a path. */
    part: text("part"),
    uri: text("uri"),
    fileName: text("file_name"),
    /** UTC, ISO 8601 with a Z. */
    receivedAt: text("received_at").notNull(),
    /** A JSON object: what the format states about it ("embedded") and what options or tables add ("supplied"). */
    given: text("given"),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.seq] }),
    index("receipts_by_original").on(table.originalId).where(sql`original_id IS NOT NULL`),
    index("receipts_by_uri").on(table.uri).where(sql`uri IS NOT NULL`),
    check("receipts_given", sql`(given IS NULL OR json_type(given) = 'object') AND seq >= 0`),
  ],
);

/** What is known of an article beyond its text, from its receipts and from decisions. */
export const articleFacts = sqliteTable(
  "article_facts",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    /** "section", "keyword", "publication", "url" … */
    name: text("name").notNull(),
    /** Within the name. */
    seq: integer("seq").notNull(),
    value: text("value").notNull(),
    basis: text("basis", { enum: BASES }).notNull(),
    /** Where it comes from: "json-ld: articleSection", "option --set", "decision 1f3a9c…". */
    suppliedFrom: text("supplied_from").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.name, table.seq] }),
    index("article_facts_by_value").on(table.name, table.value, table.articleId),
    check(
      "article_facts_value",
      sql`length(name) > 0 AND length(value) > 0 AND length(supplied_from) > 0 AND seq >= 0`,
    ),
    check("article_facts_basis", sql`basis <> 'stated' AND ${isOneOf("basis", BASES)}`),
  ],
);

/** Which passage of the text stands on which page of a paged original. */
export const articlePages = sqliteTable(
  "article_pages",
  {
    articleId: integer("article_id").notNull(),
    /** From 1. */
    page: integer("page").notNull(),
    startChar: integer("start_char").notNull(),
    endChar: integer("end_char").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.page] }),
    foreignKey({ name: "article_pages_article", columns: [table.articleId], foreignColumns: [articles.id] }).onDelete(
      "restrict",
    ),
    check("article_pages_passage", sql`page > 0 AND start_char >= 0 AND end_char >= start_char`),
  ],
);
