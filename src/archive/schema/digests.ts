import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { runs } from "./runs.ts";

/**
 * A digest of what was stored of an article when a run wrote it; the newest one is that of the rows as they are now.
 * Rows are only ever added, by the run in progress.
 */
export const articleDigests = sqliteTable(
  "article_digests",
  {
    /** Not a foreign key: the digests of a removed article stay, and its tombstone has the number. */
    articleId: integer("article_id").notNull(),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
    /** The number of the form in which the facts were hashed; form 1 is described in docs/data-model.md. */
    form: integer("form").notNull(),
    /** SHA-256: 64 lower-case hexadecimal digits. */
    digest: text("digest").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.runId] }),
    check("article_digests_hex", sql`length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND form > 0`),
  ],
);
