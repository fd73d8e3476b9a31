import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { QUOTE_KINDS } from "../../vocabulary.ts";
import { isOneOf } from "./columns.ts";
import { runs } from "./runs.ts";

/**
 * What was drawn at random to be judged, with its probability, without which no judgement would say anything about the
 * rest of the archive. A draw is a run, whose `options` have its size and seed. What people say about what was drawn
 * are decisions about the same article and passage.
 */
export const reviewDraws = sqliteTable(
  "review_draws",
  {
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
    /** The order in which they are to be judged. */
    seq: integer("seq").notNull(),
    articleSha256: text("article_sha256").notNull(),
    /** The envelope of a quote as it was read then; NULL if the article itself was drawn, with every quote in it. */
    startChar: integer("start_char"),
    endChar: integer("end_char"),
    kind: text("kind", { enum: QUOTE_KINDS }),
    confidence: real("confidence"),
    /** What it was drawn among: "direct 0.8-0.9", or "articles". */
    stratum: text("stratum").notNull(),
    /** The probability with which it was drawn: above 0. */
    probability: real("probability").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.seq] }),
    index("review_draws_by_article").on(table.articleSha256, table.startChar),
    check("review_draws_hex", sql`length(article_sha256) = 64 AND article_sha256 NOT GLOB '*[^0-9a-f]*'`),
    check(
      "review_draws_quote",
      sql`(start_char IS NULL AND end_char IS NULL AND kind IS NULL AND confidence IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND kind IS NOT NULL AND confidence IS NOT NULL AND start_char >= 0 AND end_char > start_char AND ${isOneOf("kind", QUOTE_KINDS)} AND confidence BETWEEN 0 AND 1)`,
    ),
    check("review_draws_probability", sql`length(stratum) > 0 AND seq >= 0 AND probability > 0 AND probability <= 1`),
  ],
);
