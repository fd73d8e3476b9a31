import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { writeBackup } from "./backup.ts";
import { APPLICATION_ID, connect } from "./connect.ts";
import { isMachineFailure, toArchiveError } from "./errors.ts";
import { readTables, requireForeignKeys, requireQuickCheck, requireRows, requireStrict } from "./gates.ts";
import { type Migration, pendingMigrations, readLedger, recordMigration } from "./ledger.ts";
import { type MigrationPlan, readPlan, statusOf } from "./migration-status.ts";
import { appliedObjectsHash, putUpObjects, takeDownObjects } from "./objects.ts";
import { rebuildSearch } from "./search-index.ts";
import { isForbidden, splitStatements, tablesThatMayShrink } from "./statements.ts";
import type { LeftOutObject } from "./user-objects.ts";

/** How to migrate. */
export interface MigrateOptions {
  /** Do everything, then take it back. The file, if there is one, stays as it is to the byte. */
  readonly dryRun?: boolean;
  /** Another folder of migrations, for tests. */
  readonly folder?: string;
}

/** What was done, or would be. */
export interface MigrationReport {
  readonly path: string;
  readonly dryRun: boolean;
  /** Whether there was no archive before. */
  readonly created: boolean;
  /** The migrations applied, by name, in order; none if the archive was current. */
  readonly applied: readonly string[];
  /** Whether the views and triggers were made anew. */
  readonly objectsRenewed: boolean;
  /** Views and triggers of the user's that no longer fit and were left out. */
  readonly leftOut: readonly LeftOutObject[];
  /** The verified copy of the archive as it was, made before the first change of a file with rows. */
  readonly backup: string | null;
}

/**
 * Makes the archive at `path`, or brings it to the version of this program: everything in one transaction, or nothing.
 * The ledger is read under the lock, so two runners at once are harmless. Before a file with rows is touched, a verified
 * copy is put beside it: `onrecord.before-0002_name.db`.
 *
 * Throws `migration_edited`, `migration_missing`, `migration_order`, `database_newer` (ledger and program disagree);
 * `rows_lost`, `trigger_lost`, `foreign_keys`, `integrity`, `migration_failed` (refused, nothing was changed);
 * `not_an_archive`, `busy`, `io`.
 */
export async function migrate(path: string, options: MigrateOptions = {}): Promise<MigrationReport> {
  const { dryRun = false } = options;
  const plan = readPlan(options.folder);
  if (!dryRun) return withConnection(path, (raw) => migrateFile(raw, path, plan));
  if (isNew(path)) return { ...rehearse(new Database(":memory:"), path, plan), created: true };
  // As long as this one is open, closing the other does not move the write-ahead log into the file.
  const keeper = connect(path, { readonly: true });
  try {
    return rehearse(connect(path, { keepJournalMode: true, timeout: LOCK_TIMEOUT }), path, plan);
  } finally {
    keeper.close();
  }
}

function isNew(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined || (stats.isFile() && stats.size === 0);
}

/** An empty archive in memory: what a file should look like. */
export function migrateInMemory(plan: MigrationPlan): Database.Database {
  const raw = new Database(":memory:");
  raw.transaction(() => applyPlan(raw, plan, plan.migrations))();
  return raw;
}

/** Another runner may need a while for a large archive. */
const LOCK_TIMEOUT = 60_000;

function withConnection<T>(path: string, action: (raw: Database.Database) => T): T {
  const raw = connect(path, { create: true, timeout: LOCK_TIMEOUT });
  try {
    return action(raw);
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

function migrateFile(raw: Database.Database, path: string, plan: MigrationPlan): MigrationReport {
  const status = statusOf(raw, path, plan);
  if (status.refusal !== null) throw status.refusal;
  if (status.state === "current") return nothingToDo(path);
  return inTransaction(raw, "COMMIT", () => {
    const ledger = readLedger(raw);
    const pending = pendingMigrations(plan.migrations, ledger);
    if (pending.length === 0 && appliedObjectsHash(raw) === plan.objects.hash) return nothingToDo(path);
    const backup = backUp(raw, path, pending);
    const leftOut = applyPlan(raw, plan, pending);
    const applied = pending.map(({ name }) => name);
    return { path, dryRun: false, created: ledger.length === 0, applied, objectsRenewed: true, leftOut, backup };
  });
}

function rehearse(raw: Database.Database, path: string, plan: MigrationPlan): MigrationReport {
  try {
    return inTransaction(raw, "ROLLBACK", () => {
      const pending = pendingMigrations(plan.migrations, readLedger(raw));
      const objectsRenewed = pending.length > 0 || appliedObjectsHash(raw) !== plan.objects.hash;
      const leftOut = objectsRenewed ? applyPlan(raw, plan, pending) : [];
      const applied = pending.map(({ name }) => name);
      return { ...nothingToDo(path), dryRun: true, applied, objectsRenewed, leftOut };
    });
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

function nothingToDo(path: string): MigrationReport {
  return { path, dryRun: false, created: false, applied: [], objectsRenewed: false, leftOut: [], backup: null };
}

/** Foreign keys go off before the transaction, because inside one the pragma does nothing. */
function inTransaction<T>(raw: Database.Database, end: "COMMIT" | "ROLLBACK", action: () => T): T {
  raw.pragma("foreign_keys = OFF");
  raw.exec("BEGIN IMMEDIATE");
  try {
    const result = action();
    raw.exec(end);
    return result;
  } catch (error) {
    // A full disk has rolled back already; a second ROLLBACK would hide the cause.
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  } finally {
    raw.pragma("foreign_keys = ON");
  }
}

/** Null for a file without rows, or if only views and triggers change. */
function backUp(raw: Database.Database, path: string, pending: readonly Migration[]): string | null {
  const [first] = pending;
  const isPopulated = readTables(raw).some(({ rows }) => rows > 0);
  if (first === undefined || !isPopulated) return null;
  const target = `${path.replace(/\.db$/, "")}.before-${first.name}.db`;
  writeBackup(path, target);
  return target;
}

/** Within a transaction, with foreign keys off. Returns what of the user's own was left out. */
function applyPlan(raw: Database.Database, plan: MigrationPlan, pending: readonly Migration[]): LeftOutObject[] {
  const before = readTables(raw);
  const takenDown = takeDownObjects(raw);
  let tables = before;
  for (const migration of pending) {
    runStatements(raw, migration);
    const after = readTables(raw);
    requireRows(tables, after, migration.name, tablesThatMayShrink(migration.sql));
    recordMigration(raw, migration);
    tables = after;
  }
  const leftOut = putUpObjects(raw, plan.objects, takenDown);
  rebuildSearch(raw, searchTables(raw, plan));
  requireStrict(before, tables);
  requireForeignKeys(raw);
  requireQuickCheck(raw);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${plan.migrations.length}`);
  return leftOut;
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
      const message = error instanceof Error ? error.message : String(error);
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
