import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";

const TABLES_WITH_IDS = [
  "runs",
  "articles",
  "people",
  "organisations",
  "mentions",
  "quotes",
  "credits",
  "diagnostics",
  "decisions",
  "originals",
  "tombstones",
] as const;

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Prepares the check, within a transaction, that a larger id can follow the largest of every table. Triggers keep ids so; an
 * archive may be older than they are, or have lost them.
 *
 * @returns a function that throws `database`, and names the row that is in the way
 */
export function prepareRoomCheck(database: Database): () => void {
  // Looked for by the key: of max(id), compared from outside, SQLite would go through every row of every table.
  const ids = TABLES_WITH_IDS.map((table) => `SELECT '${table}' AS name, id FROM ${table} WHERE id >= ${LAST}`);
  const find = database.prepare<[], { readonly name: string; readonly id: string }>(
    `SELECT name, CAST(id AS TEXT) AS id FROM (${ids.join(" UNION ALL ")}) AS ids LIMIT 1`,
  );
  return () => {
    const found = find.get();
    if (found === undefined) return;
    const cause = `${database.name}: ${found.name} has a row of id ${found.id}, after which there is no room for another`;
    const remedy = "it is none that onrecord has given; restore a backup, or add the sources to a new archive";
    throw new ArchiveError("database", `${cause}: ${remedy}`);
  };
}
