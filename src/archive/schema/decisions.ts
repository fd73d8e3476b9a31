import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { id } from "./columns.ts";
import { runs } from "./runs.ts";

/**
 * What people have decided: a log to which rows are only added. The rows of `quotes`, `mentions`, `credits` and the
 * rest follow from the texts and this log. A decision refers to an article by its SHA-256 and to a passage by its code
 * points, never to a row, so it holds for every new extraction and in every archive that has the article, and waits for
 * an article that has not arrived yet. The views `decisions_standing` and `decisions_unapplied` say what has become of
 * it.
 */
export const decisions = sqliteTable(
  "decisions",
  {
    id: id(),
    /** SHA-256 of what the decision says, so that the same decision is logged only once. */
    key: text("key").notNull(),
    /** UTC, ISO 8601 with a Z. */
    madeAt: text("made_at").notNull(),
    madeBy: text("made_by").notNull(),
    /** "speak", "reject", "same" … */
    action: text("action").notNull(),
    articleSha256: text("article_sha256"),
    /** The original that the text was converted from. */
    originalSha256: text("original_sha256"),
    startChar: integer("start_char"),
    endChar: integer("end_char"),
    /** The words decided about. NULL, like `value` and `reason`, if the article was removed. */
    exact: text("exact"),
    /** The characters before and after them. */
    prefix: text("prefix"),
    suffix: text("suffix"),
    /** A JSON object in the shape that the action requires. */
    value: text("value"),
    reason: text("reason"),
    exactSha256: text("exact_sha256"),
    valueSha256: text("value_sha256").notNull(),
    reasonSha256: text("reason_sha256"),
    /** The key of the decision that this one takes back. */
    undoes: text("undoes"),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("decisions_key").on(table.key),
    index("decisions_by_article").on(table.articleSha256, table.madeAt),
    index("decisions_by_action").on(table.action, table.madeAt),
    index("decisions_undone").on(table.undoes).where(sql`undoes IS NOT NULL`),
    check("decisions_key_hex", sql`length(key) = 64 AND key NOT GLOB '*[^0-9a-f]*'`),
    check("decisions_made", sql`length(trim(made_by)) > 0 AND made_at GLOB '*T*Z' AND datetime(made_at) IS NOT NULL`),
    check("decisions_value", sql`value IS NULL OR json_type(value) = 'object'`),
    check("decisions_undoes", sql`(action = 'undo') = (undoes IS NOT NULL)`),
    check(
      "decisions_passage",
      sql`(start_char IS NULL AND end_char IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND article_sha256 IS NOT NULL AND start_char >= 0 AND end_char > start_char AND (exact IS NULL OR length(exact) = end_char - start_char))`,
    ),
  ],
);

/**
 * The people, organisations and words by which to find decisions about no single article that bear on who is who, so
 * that a decision about an article need not read all of them. The rows follow from `decisions` by the rules of the
 * version of their runs. Another version makes them anew when something is decided, and does not rely on them before.
 */
export const decisionBearers = sqliteTable(
  "decision_bearers",
  {
    /** "person ann roe", "organisation harwick council", "words CURRENCIES". */
    bearer: text("bearer").notNull(),
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "restrict" }),
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.bearer, table.decisionId] }),
    index("decision_bearers_by_decision").on(table.decisionId),
  ],
);
