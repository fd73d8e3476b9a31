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

/**
 * Prepares the check, within a transaction, that a larger id can follow the largest of every table. Triggers keep ids so; an
 * archive may be older than they are, or have lost them.
 *
 * @returns a function that throws `database`, and names the row that is in the way
 */
export function prepareRoomCheck(database: Database): () => void {
  const ids = TABLES_WITH_IDS.map((table) => `SELECT '${table}' AS name, max(id) AS largest FROM ${table}`);
  const find = database.prepare<[number], { readonly name: string; readonly id: string }>(
    `SELECT name, CAST(largest AS TEXT) AS id FROM (${ids.join(" UNION ALL ")}) AS ids WHERE largest >= ? LIMIT 1`,
  );
  return () => {
    const found = find.get(Number.MAX_SAFE_INTEGER);
    if (found === undefined) return;
    const cause = `${database.name}: ${found.name} has a row of id ${found.id}, after which there is no room for another`;
    const remedy = "it is none that onrecord has given; restore a backup, or add the sources to a new archive";
    throw new ArchiveError("database", `${cause}: ${remedy}`);
  };
}
