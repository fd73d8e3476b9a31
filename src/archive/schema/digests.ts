import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { runs } from "./runs.ts";

/**
 * What was stored of an article when a run wrote it, as a digest: the newest one is that of the rows as they are now. Rows are
 * only ever added, by the run that is going on.
 */
export const articleDigests = sqliteTable(
  "article_digests",
  {
    /** No key: the digests of an article that was removed stay, and its tombstone has the number. */
    articleId: integer("article_id").notNull(),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
    /** Of the form in which the facts were hashed; 1 is described in docs/data-model.md. */
    form: integer("form").notNull(),
    /** SHA-256: 64 lower-case hexadecimal digits. */
    digest: text("digest").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.runId] }),
    check("article_digests_hex", sql`length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND form > 0`),
  ],
);
