import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { requireKnownKeys } from "../../known-keys.ts";
import { requireBoolean, requirePath } from "../../misuse.ts";
import { type Migration, pendingMigrations } from "../migration-files.ts";
import type { MigrateOptions, MigrationReport } from "../migration-report.ts";
import { applyPlan } from "./apply-plan.ts";
import { backupOlder } from "./backup.ts";
import { connect } from "./connect.ts";
import { toArchiveError } from "./errors.ts";
import { readTables } from "./gates.ts";
import { historyOf } from "./history.ts";
import { readLedger } from "./ledger.ts";
import type { MigrationPlan } from "./migration-plan.ts";
import { readPlan, statusOf } from "./migration-status.ts";
import { appliedObjectsHash } from "./objects.ts";

/**
 * Makes the archive at `path`, or brings it to the version of this program: everything in one transaction, or nothing.
 * The ledger is read under the lock, so two runners at once are harmless. Before a file with rows is touched, a
 * verified copy is put beside it: `onrecord.before-0002_name.db`.
 *
 * Throws `migration_edited`, `migration_missing`, `migration_order`, `database_newer` (ledger and program disagree);
 * `rows_lost`, `trigger_lost`, `foreign_keys`, `integrity`, `migration_failed` (refused, nothing was changed);
 * `not_an_archive`, `busy`, `io`; `invalid_argument` for a path or options that cannot be used.
 */
export async function migrate(path: string, options: MigrateOptions = {}): Promise<MigrationReport> {
  requirePath(path);
  requireKnownKeys("options", options, ["dryRun", "folder"]);
  requireBoolean("options: dryRun", options.dryRun);
  if (options.folder !== undefined) requirePath(options.folder);
  const { dryRun = false } = options;
  const plan = await readPlan(options.folder);
  if (!dryRun) return withConnection(path, (raw) => migrateFile(raw, path, plan));
  if (isNew(path)) return { ...rehearse(new Database(":memory:"), path, plan), created: true };
  // As long as this connection is open, closing the other does not move the write-ahead log into the file.
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

/** Another runner may need a while for a large archive. */
const LOCK_TIMEOUT = 60_000;

function withConnection<T>(path: string, action: (raw: Database.Database) => T): T {
  const raw = connect(path, { create: true, keepJournalMode: true, timeout: LOCK_TIMEOUT });
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
  // A backup that is current stays a backup, to the last bit.
  if (status.state === "current") return nothingToDo(path);
  raw.pragma("journal_mode = WAL");
  return inTransaction(raw, "COMMIT", () => {
    const ledger = readLedger(raw);
    const pending = pendingMigrations(historyOf(plan, ledger), ledger);
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
      const ledger = readLedger(raw);
      const pending = pendingMigrations(historyOf(plan, ledger), ledger);
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

/**
 * Does an action in a transaction. Foreign keys are switched off before it, because inside one the pragma does nothing.
 */
function inTransaction<T>(raw: Database.Database, end: "COMMIT" | "ROLLBACK", action: () => T): T {
  raw.pragma("foreign_keys = OFF");
  raw.exec("BEGIN IMMEDIATE");
  try {
    const result = action();
    raw.exec(end);
    return result;
  } catch (error) {
    // With a full disk SQLite has already rolled back; a second ROLLBACK would hide the cause.
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  } finally {
    raw.pragma("foreign_keys = ON");
  }
}

/**
 * Backs up the archive and returns the path of the copy; null for a file without rows, or if only views and triggers
 * change.
 */
function backUp(raw: Database.Database, path: string, pending: readonly Migration[]): string | null {
  const [first] = pending;
  const isPopulated = readTables(raw).some(({ rows }) => rows > 0);
  if (first === undefined || !isPopulated) return null;
  const target = `${path.replace(/\.db$/, "")}.before-${first.name}.db`;
  backupOlder(path, target);
  return target;
}
