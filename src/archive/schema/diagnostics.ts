import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { SEVERITIES } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, oneOf } from "./columns.ts";

/** What was doubtful when an article was read. */
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
    /** The stretch in doubt; the two are equal for a place between two characters. */
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
