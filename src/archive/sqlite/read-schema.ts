import type { Database } from "better-sqlite3";
import { sha256 } from "../../sha256.ts";
import { schemaWords } from "./schema-words.ts";

/**
 * Every table, index, view and trigger of an archive, "trigger articles_kept", with 16 hex digits of the SHA-256 of its
 * CREATE statement. SQLite's own are left out, and so is our bookkeeping (`__…`), whose tables other tools may have
 * made: see {@link isPlainTable}.
 */
export function readSchema(raw: Database): Map<string, string> {
  return new Map(listSchema(raw).map(([type, name, sql]) => [`${type} ${name}`, digest(type, sql ?? "")]));
}

/**
 * The SHA-256 of everything that {@link readSchema} describes, letter by letter. Two archives with the same digest have
 * the same schema; archives with different ones may too.
 */
export function schemaDigest(raw: Database): string {
  return sha256(JSON.stringify(listSchema(raw)));
}

function listSchema(raw: Database): readonly (readonly [type: string, name: string, sql: string | null])[] {
  return raw
    .prepare<[], [string, string, string | null]>(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE name NOT GLOB '__*' AND NOT (name GLOB 'sqlite_*' AND type IN ('table', 'index')) ORDER BY rowid`,
    )
    .raw()
    .all() as [string, string, string | null][];
}

function digest(type: string, sql: string): string {
  const isRewritten = (type === "table" || type === "index") && sql.length < LONGEST;
  return sha256(isRewritten ? schemaWords(sql) : sql).slice(0, 16);
}

/**
 * Longer statements are hashed as they are. None of ours is a twentieth of this length; only one from elsewhere could
 * make the search for words slow.
 */
const LONGEST = 100_000;

/**
 * Whether there is a table of this name whose rows can be read without running anything of the archive's own: not a
 * view or virtual table, and without generated columns.
 */
export function isPlainTable(raw: Database, name: string): boolean {
  // Without pragma_table_list, which makes SQLite work out the columns of every view.
  const sql = raw.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?").pluck().get(name);
  if (typeof sql !== "string" || !/^CREATE TABLE\b/i.test(sql)) return false;
  return raw.prepare("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0").get(name) === undefined;
}
