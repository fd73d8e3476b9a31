import { existsSync, statSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import type { ArchiveStatus, MigrationStatus } from "../archive-status.ts";
import { pendingMigrations } from "../migration-files.ts";
import { connect } from "./connect.ts";
import { toArchiveError } from "./errors.ts";
import { countRows } from "./gates.ts";
import { historyOf, type PlanOutline } from "./history.ts";
import { readLedger } from "./ledger.ts";
import type { MigrationPlan } from "./migration-plan.ts";
import { appliedObjectsHash } from "./objects.ts";
import { ownOutline } from "./own-outline.ts";

/** The plan of this program, or of another folder of migrations. Throws `migration_missing` if a file is not there. */
export async function readPlan(folder?: string): Promise<MigrationPlan> {
  if (folder === undefined) return (await import("./own-plan.ts")).ownPlan();
  return (await import("./migration-plan.ts")).planOfFolder(folder);
}

/** The status of the archive at `path`. Opens it for reading only: no byte of the file changes. */
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
