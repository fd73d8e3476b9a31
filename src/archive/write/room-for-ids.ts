import { ArchiveError } from "../../errors.ts";
import { query } from "./statement.ts";
import type { Work } from "./work.ts";

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

// Compares the key itself, because for a comparison with max(id) SQLite would go through every row of every table.
const FULL = TABLES_WITH_IDS.map((table) => `SELECT '${table}' AS name, id FROM ${table} WHERE id >= ${LAST}`);
const FIND_FULL = query<[], { readonly name: string; readonly id: string }>(
  `SELECT name, CAST(id AS TEXT) AS id FROM (${FULL.join(" UNION ALL ")}) AS ids LIMIT 1`,
);

/**
 * Checks, within a transaction, that a larger id can follow the largest of every table. Triggers keep ids below the
 * limit, but an archive may be older than they are, or have lost them.
 *
 * @throws ArchiveError `database`, which names the row that is in the way
 */
export function* requireRoomForIds(place: string): Work<void> {
  const found = yield* FIND_FULL.get();
  if (found === undefined) return;
  const cause = `${place}: ${found.name} has a row of id ${found.id}, after which there is no room for another`;
  const remedy = "it is none that onrecord has given; restore a backup, or add the sources to a new archive";
  throw new ArchiveError("database", `${cause}: ${remedy}`);
}
