import Database from "better-sqlite3";
import { ArchiveError, messageOf } from "../../errors.ts";
import type { Migration } from "../migration-files.ts";
import type { LeftOutObject } from "../migration-report.ts";
import { adopt } from "./adopted.ts";
import { isMachineFailure } from "./errors.ts";
import { APPLICATION_ID } from "./file-kind.ts";
import {
  readTables,
  requireColumns,
  requireForeignKeys,
  requireQuickCheck,
  requireRows,
  requireStrict,
  type TableState,
} from "./gates.ts";
import { readKeys, requireKeys } from "./keys.ts";
import { recordMigration } from "./ledger.ts";
import type { MigrationPlan } from "./migration-plan.ts";
import { putUpObjects, takeDownObjects } from "./objects.ts";
import { listIndexes } from "./schema-objects.ts";
import { rebuildSearch } from "./search-index.ts";
import { isForbidden, splitStatements } from "./statements.ts";
import { takeOverNames } from "./take-over-names.ts";
import { restoreUserIndexes } from "./user-objects.ts";

/** An empty archive in memory: what a file should look like. */
export function migrateInMemory(plan: MigrationPlan): Database.Database {
  const raw = new Database(":memory:");
  raw.transaction(() => applyPlan(raw, plan, plan.migrations))();
  return raw;
}

/**
 * Runs the pending migrations of a plan, and makes its views and triggers anew. To be called within a transaction, with
 * foreign keys off. Returns the user's own objects that were left out.
 */
export function applyPlan(raw: Database.Database, plan: MigrationPlan, pending: readonly Migration[]): LeftOutObject[] {
  const before = readTables(raw);
  const keys = readKeys(raw);
  const indexes = listIndexes(raw);
  const takenDown = takeDownObjects(raw);
  const after = runMigrations(raw, pending, before);
  adopt(raw, plan);
  const leftOut = [
    ...restoreUserIndexes(raw, indexes, [...plan.migrations, ...pending]),
    ...putUpObjects(raw, plan.objects, takenDown),
  ];
  takeOverNames(raw);
  rebuildSearch(raw, searchTables(raw, plan));
  requireStrict(before, after);
  // An archive of another history gets different keys, those of a new one.
  if (pending.every((migration) => plan.migrations.includes(migration))) {
    requireKeys(
      raw,
      keys,
      pending,
      leftOut.map(({ name }) => name),
    );
  }
  requireForeignKeys(raw);
  requireQuickCheck(raw);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${plan.migrations.length}`);
  return leftOut;
}

/** Runs migrations, each with its checks, and returns the tables as they are afterwards. */
function runMigrations(
  raw: Database.Database,
  pending: readonly Migration[],
  before: readonly TableState[],
): readonly TableState[] {
  let tables = before;
  for (const migration of pending) {
    runStatements(raw, migration);
    const after = readTables(raw);
    requireRows(tables, after, migration);
    requireColumns(tables, after, migration);
    recordMigration(raw, migration);
    tables = after;
  }
  return tables;
}

function runStatements(raw: Database.Database, migration: Migration): void {
  for (const [index, statement] of splitStatements(migration.sql).entries()) {
    const place = `${migration.name}, statement ${index + 1}`;
    if (isForbidden(statement)) {
      throw new ArchiveError("migration_failed", `${place}: not allowed in a migration: ${statement.slice(0, 60)}`);
    }
    try {
      raw.prepare(statement).run();
    } catch (error) {
      if (isMachineFailure(error)) throw error;
      const message = messageOf(error);
      throw new ArchiveError("migration_failed", `${place}: ${message}`, { cause: error });
    }
  }
}

/** The full-text tables that the migrations made and have not dropped again. */
function searchTables(raw: Database.Database, plan: MigrationPlan): string[] {
  const made = plan.migrations.flatMap(({ sql }) => [...sql.matchAll(/^CREATE VIRTUAL TABLE (\w+) USING fts5/gm)]);
  const exists = raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  return [...new Set(made.map(([, name = ""]) => name))].filter((name) => exists.get(name) !== undefined);
}
