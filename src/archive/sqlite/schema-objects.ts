import type { Database } from "better-sqlite3";
import type { SchemaObject } from "../migration-report.ts";

/** Every view and trigger, views first, each kind in the order in which they were made. */
export function listObjects(raw: Database): SchemaObject[] {
  return raw
    .prepare(
      `SELECT type, name, sql, tbl_name AS "table" FROM sqlite_schema
       WHERE type IN ('view', 'trigger') ORDER BY type DESC, rowid`,
    )
    .all() as SchemaObject[];
}

/** Every index except those that SQLite makes by itself. */
export function listIndexes(raw: Database): SchemaObject[] {
  return raw
    .prepare<[], SchemaObject>(
      `SELECT type, name, sql, tbl_name AS "table" FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid`,
    )
    .all();
}

/** Removes a view, trigger or index; does nothing if it is already gone (a trigger goes with its view). */
export function dropObject(raw: Database, { type, name }: SchemaObject): void {
  raw.exec(`DROP ${type} IF EXISTS ${quoteName(name)}`);
}

/** Quotes a name as an SQL identifier, whatever characters it has. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
