import { getTableName } from "drizzle-orm";
import { ArchiveError } from "../../errors.ts";
import type { ArchiveStatus, MigrationStatus } from "../archive-status.ts";
import { pendingMigrations } from "../migration-files.ts";
import * as schema from "../schema/tables.ts";
import { connect } from "./connection.ts";
import { appliedObjectsHash, readLedger } from "./migrate.ts";
import type { PostgresOutline } from "./migration-plan.ts";
import { ownOutline } from "./own-outline.ts";
import type { Session } from "./session.ts";

/** How a database compares with this program. Changes nothing. */
export async function statusOf(session: Session, path: string, plan: PostgresOutline): Promise<MigrationStatus> {
  const ledger = await readLedger(session);
  const objectsCurrent = (await appliedObjectsHash(session)) === plan.objects.hash;
  const applied = ledger.map(({ name, hash }) => name ?? hash);
  try {
    const pending = pendingMigrations(plan.migrations, ledger).map(({ name }) => name);
    const isCurrent = pending.length === 0 && objectsCurrent;
    const state = ledger.length === 0 ? "missing" : isCurrent ? "current" : "pending";
    return { path, state, applied, pending, objectsCurrent, refusal: null };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { path, state: "refused", applied, pending: [], objectsCurrent, refusal: error };
  }
}

/** The status of the database at an address. Changes nothing. */
export async function serverStatus(address: string): Promise<ArchiveStatus> {
  const server = await connect(address, { readonly: true });
  try {
    const status = await statusOf(server, server.place, ownOutline());
    if (status.state === "missing") return { ...status, bytes: null, rows: {} };
    const [size] = await server.rows("SELECT pg_database_size(current_database())");
    return { ...status, bytes: Number(size?.[0]), rows: await countRows(server) };
  } finally {
    await server.close();
  }
}

/** The number of rows of each table, by its name; a database of another version may lack some. */
export async function countRows(session: Session): Promise<Record<string, number>> {
  const there = await session.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  const known = new Set(there.map(([name]) => name));
  const tables = Object.values(schema)
    .map((table) => getTableName(table))
    .filter((name) => known.has(name));
  const counts = tables.map((name) => `SELECT '${name}', count(*) FROM ${name}`).join(" UNION ALL ");
  return Object.fromEntries((await session.rows(counts)).map(([name, rows]) => [String(name), Number(rows)]));
}

/**
 * Throws `not_found`, `migration_needed` or what the ledger refuses, unless a database is exactly of this program's
 * version.
 */
export async function requireCurrent(session: Session, place: string, plan: PostgresOutline): Promise<void> {
  const { state, refusal, pending } = await statusOf(session, place, plan);
  if (refusal !== null) throw refusal;
  if (state === "missing")
    throw new ArchiveError("not_found", `${place} holds no archive yet: "onrecord migrate" makes one`);
  if (state === "current") return;
  const what = pending.length > 0 ? pending.join(", ") : "new views and triggers";
  throw new ArchiveError("migration_needed", `${place} needs "onrecord migrate" first (${what})`);
}
