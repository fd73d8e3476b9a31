import { ArchiveError } from "../../errors.ts";
import type { Session } from "./session.ts";

/** How long the wait goes on while nobody else writes anything. */
const PATIENCE_MS = 5000;

/**
 * While writing, the planner uses only indexes: it knows nothing of tables that grow under a statement planned when
 * they were empty.
 */
const BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;
  SET LOCAL lock_timeout = ${PATIENCE_MS}`;

/** Takes the lock that lets one transaction write at a time, as in a file; readers do not wait. */
export const TAKE_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('onrecord write', 0))";

/**
 * Begins a transaction that writes. While another one writes, it waits for as long as others make progress, so with
 * many writers at once each gets its turn. Throws `busy` when nothing has been written for some seconds, or a copy is
 * in progress.
 */
export async function beginWriting(session: Session, place: string): Promise<void> {
  for (let seen = await newestRun(session); ; ) {
    await session.run(BEGIN);
    const isLocked = await session.rows(TAKE_LOCK).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof ArchiveError && error.code === "busy")) throw error;
        return error;
      },
    );
    if (isLocked === true) break;
    await session.run("ROLLBACK");
    const now = await newestRun(session);
    if (now === seen) throw isLocked;
    seen = now;
  }
  await requireWhole(session, place);
}

/** Throws `busy` while a copy into a database is in progress, or if one was stopped. */
export async function requireWhole(session: Session, place: string): Promise<void> {
  if ((await session.rows("SELECT 1 FROM copy_going_on")).length === 0) return;
  const message = `${place} is being copied into, or a copy was stopped: run the same "onrecord copy" again`;
  throw new ArchiveError("busy", message);
}

async function newestRun(session: Session): Promise<unknown> {
  return (await session.rows("SELECT max(id) FROM runs"))[0]?.[0] ?? null;
}
