import { existsSync, statSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { connect } from "./connect.ts";
import { toArchiveError } from "./errors.ts";
import { countRows } from "./gates.ts";
import { historyOf, type PlanOutline } from "./history.ts";
import { pendingMigrations, readLedger } from "./ledger.ts";
import type { MigrationPlan } from "./migration-plan.ts";
import { appliedObjectsHash } from "./objects.ts";
import { ownOutline } from "./own-outline.ts";

/** Where an archive stands against this program. */
export interface MigrationStatus {
  readonly path: string;
  /** `refused`: ledger and program disagree, see `refusal`; nothing may be written. */
  readonly state: "missing" | "current" | "pending" | "refused";
  /** Names, oldest first; a migration that only the archive knows by its name or hash. */
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Whether the views and triggers are those of this program. */
  readonly objectsCurrent: boolean;
  readonly refusal: ArchiveError | null;
}

/** What is known of a file without changing it. */
export interface ArchiveStatus extends MigrationStatus {
  /** Of the file, without what SQLite keeps beside it; null if it is missing. */
  readonly bytes: number | null;
  /** Rows of each table; empty if the file is missing. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The plan of this program, or of another folder of migrations. Throws `migration_missing` if a file is not there. */
export async function readPlan(folder?: string): Promise<MigrationPlan> {
  if (folder === undefined) return (await import("./own-plan.ts")).ownPlan();
  return (await import("./migration-plan.ts")).planOfFolder(folder);
}

/** Where the archive at `path` stands. Opens it for reading only: no byte of the file changes. */
export async function migrationStatus(path: string, folder?: string): Promise<ArchiveStatus> {
  const plan = await readPlan(folder);
  if (!existsSync(path)) {
    const pending = plan.migrations.map(({ name }) => name);
    const nothing = { applied: [], objectsCurrent: false, refusal: null, bytes: null, rows: {} };
    return { path, state: "missing", pending, ...nothing };
  }
  const raw = connect(path, { readonly: true });
  try {
    return { ...statusOf(raw, path, plan), bytes: statSync(path).size, rows: countRows(raw) };
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

/** The same for an open connection. */
export function statusOf(raw: Database, path: string, plan: PlanOutline): MigrationStatus {
  const ledger = readLedger(raw);
  const history = historyOf(plan, ledger);
  const applied = ledger.map(({ name, hash }) => name ?? history.find((one) => one.hash === hash)?.name ?? hash);
  const objectsCurrent = appliedObjectsHash(raw) === plan.objects.hash;
  try {
    const pending = pendingMigrations(history, ledger).map(({ name }) => name);
    const state = pending.length === 0 && objectsCurrent ? "current" : "pending";
    return { path, state, applied, pending, objectsCurrent, refusal: null };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const refusal = error;
    return { path, state: "refused", applied, pending: [], objectsCurrent, refusal };
  }
}

/** Throws `migration_needed`, or what the ledger refuses, unless the archive is exactly of this program's version. */
export function requireCurrent(raw: Database, path: string): void {
  const status = statusOf(raw, path, ownOutline());
  if (status.refusal !== null) throw status.refusal;
  if (status.state === "current") return;
  const what = status.pending.length > 0 ? status.pending.join(", ") : "new views and triggers";
  throw new ArchiveError("migration_needed", `${path} needs "onrecord migrate" first (${what})`);
}
