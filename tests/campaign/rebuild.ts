import { change } from "./small-articles.ts";

/** What drizzle-kit writes into a migration to rebuild a table of the archive at `path`, a statement each. */
export function rebuildOf(path: string, table: string): string[] {
  return change(path, (raw) => {
    const sqlOf = raw.prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE name = ?").pluck();
    const indexes = raw
      .prepare<[string], string>(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
      )
      .pluck();
    return [
      (sqlOf.get(table) ?? "").replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE __new_${table}`),
      `INSERT INTO __new_${table} SELECT * FROM ${table};`,
      `DROP TABLE ${table};`,
      `ALTER TABLE __new_${table} RENAME TO ${table};`,
      ...indexes.all(table),
    ];
  });
}
