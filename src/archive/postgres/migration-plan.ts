import { FACT_TABLES } from "../../facts/tables.ts";
import { sha256 } from "../../sha256.ts";
import { type KnownMigration, type Migration, readMigrationFile, readMigrations } from "../migration-files.ts";
import { factTriggers } from "../sqlite/fact-triggers.ts";
import { spanTriggers } from "./span-triggers.ts";
import { translateObjects } from "./translate-objects.ts";

/** What a folder of migrations requires of a database. */
export interface PostgresPlan {
  readonly migrations: readonly Migration[];
  /**
   * The SQL of all views and triggers, and its hash, which the database keeps in order to see whether it has changed.
   */
  readonly objects: { readonly sql: string; readonly hash: string };
}

/** A plan without its SQL. */
export interface PostgresOutline {
  readonly migrations: readonly KnownMigration[];
  readonly objects: { readonly hash: string };
}

/**
 * The plan of `migrations-postgres/`. Its views and triggers are those of `migrations/objects.sql`, translated, those
 * made from the declarations of facts, and those that `objects.sql` beside the migrations adds.
 */
export function planOfFolders(folder: string, ofSqlite: string): PostgresPlan {
  const sql = [
    spanTriggers(FACT_TABLES),
    translateObjects(`${factTriggers(FACT_TABLES)}\n${readMigrationFile(ofSqlite, "objects.sql")}`),
    readMigrationFile(folder, "objects.sql"),
  ].join("\n");
  return { migrations: readMigrations(folder), objects: { sql, hash: sha256(sql) } };
}
