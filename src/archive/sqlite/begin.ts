import { setTimeout } from "node:timers/promises";
import SqliteDatabase, { type Database } from "better-sqlite3";

/** How long this thread blocks at a time, waiting for the lock; in between, its other tasks run. */
const STILL_MS = 100;

/** How long the wait goes on while nobody else commits anything. */
export const PATIENCE_MS = 5000;

/**
 * Begins a transaction that writes. While another connection writes, it waits for as long as others make progress, so
 * with many writers at once each gets its turn. Throws SQLite's `SQLITE_BUSY` when nothing has been committed for
 * `patience` milliseconds.
 */
export async function beginImmediate(database: Database, patience: number = PATIENCE_MS): Promise<void> {
  let version = commitsSeen(database);
  let since = performance.now();
  for (;;) {
    const busy = tryBegin(database);
    if (busy === null) return;
    const now = commitsSeen(database);
    if (now !== version) [version, since] = [now, performance.now()];
    if (performance.now() - since >= patience) throw busy;
    await setTimeout(Math.random() * 20);
  }
}

/** Begins the transaction. Returns null, or the error if another connection is writing. */
function tryBegin(database: Database): Error | null {
  const timeout = database.pragma("busy_timeout", { simple: true });
  database.pragma(`busy_timeout = ${STILL_MS}`);
  try {
    database.exec("BEGIN IMMEDIATE");
    return null;
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_BUSY")) return error;
    throw error;
  } finally {
    database.pragma(`busy_timeout = ${timeout}`);
  }
}

/** A number that changes with every commit of another connection. */
function commitsSeen(database: Database): unknown {
  return database.pragma("data_version", { simple: true });
}
