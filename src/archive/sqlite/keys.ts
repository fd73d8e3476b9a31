import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import type { Migration } from "../migration-files.ts";
import { quoteName } from "./schema-objects.ts";
import { tablesThatMayLose } from "./statements.ts";

/** A constraint on the rows of a table, in words: "person_id → people", "only one of article_id, seq". */
export interface Key {
  readonly table: string;
  readonly words: string;
  /** The index that makes values unique; null for a foreign key. */
  readonly index: string | null;
}

/** The foreign keys of every ordinary table, and the columns whose values must be unique. */
export function readKeys(raw: Database): Key[] {
  return raw
    .prepare<[], Key>(
      `WITH tables AS (
         SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*'
       )
       SELECT tables.name AS "table", group_concat(key."from", ', ') || ' → ' || key."table" AS words, NULL AS "index"
       FROM tables, pragma_foreign_key_list(tables.name) AS key GROUP BY tables.name, key.id
       UNION ALL
       SELECT tables.name, 'only one of ' || group_concat(coalesce(field.name, 'an expression'), ', '), list.name
       FROM tables, pragma_index_list(tables.name) AS list, pragma_index_info(list.name) AS field
       WHERE list."unique" = 1 GROUP BY tables.name, list.name`,
    )
    .all();
}

/**
 * Throws `foreign_keys` if a table that still exists has lost a key, unless a migration says that the table loses keys
 * (`-- loses keys of: credits`) or columns. A table that is rebuilt lacks whatever the migration's text forgets.
 *
 * @param leftOut the names of the user's own indexes that no longer fit; they are reported anyway
 */
export function requireKeys(
  raw: Database,
  before: readonly Key[],
  migrations: readonly Migration[],
  leftOut: readonly string[],
): void {
  const mayLose = migrations.flatMap(({ sql }) => [
    ...tablesThatMayLose("keys", sql),
    ...tablesThatMayLose("columns", sql),
  ]);
  const now = new Set(readKeys(raw).map(({ table, words }) => `${table}: ${words}`));
  for (const { table, words, index } of before) {
    const isExcused = mayLose.includes(table) || (index !== null && leftOut.includes(index));
    if (isExcused || now.has(`${table}: ${words}`) || !isTable(raw, table)) continue;
    throw new ArchiveError("foreign_keys", `the key of ${quoteName(table)} would be lost: ${words}`);
  }
}

/** Whether a table exists. What becomes of the rows of a table that is gone is checked elsewhere. */
function isTable(raw: Database, name: string): boolean {
  return raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}
