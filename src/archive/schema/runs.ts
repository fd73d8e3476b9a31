import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id } from "./columns.ts";

/**
 * One row for each write that was committed. Ids and times tell when a machine worked, never what an article states.
 */
export const runs = sqliteTable(
  "runs",
  {
    id: id(),
    /** UTC, ISO 8601 with a Z. */
    startedAt: text("started_at").notNull(),
    /** NULL while the run is in progress, and for ever if it was killed; what it had reported as stored is stored. */
    finishedAt: text("finished_at"),
    /** "add", "seed", "reread" … */
    command: text("command").notNull(),
    /**
     * The version of onrecord that extracted, and its build: "0.1.0+3f9a2c81d0b7". For a draw, the version that had
     * read what was drawn.
     */
    version: text("version").notNull(),
    /** A JSON object. */
    options: text("options").notNull().default("{}"),
    added: integer("added").notNull().default(0),
    unchanged: integer("unchanged").notNull().default(0),
    rejected: integer("rejected").notNull().default(0),
    reread: integer("reread").notNull().default(0),
    /**
     * SHA-256 over the digest of the run before, this row and the digests of the articles it wrote; NULL if an older
     * version wrote it.
     */
    digest: text("digest"),
    /**
     * The digest of all people, organisations and their names at the end of the run, see docs/data-model.md; NULL if an
     * older version wrote it.
     */
    namesDigest: text("names_digest"),
  },
  () => [
    check("runs_options_json", sql`json_valid(options)`),
    check("runs_counts", sql`added >= 0 AND unchanged >= 0 AND rejected >= 0 AND reread >= 0`),
    check("runs_digest", sql`digest IS NULL OR (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')`),
  ],
);
