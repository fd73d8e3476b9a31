import { ArchiveError } from "../../errors.ts";
import type { Kept, Work, WorkDatabase } from "../write/work.ts";
import type { Server } from "./connection.ts";
import { doWork, toRefusal } from "./do-work.ts";
import type { Connection, Session } from "./session.ts";
import { beginWriting } from "./write-lock.ts";

/** The migrations and objects applied to an archive when it was opened, as one text. */
export type LedgerState = string;

export async function ledgerState(session: Session): Promise<LedgerState> {
  const rows = await session.rows(
    "SELECT (SELECT count(*) || '/' || max(created_at) FROM __onrecord_migrations), (SELECT max(hash) FROM __onrecord_objects)",
  );
  return JSON.stringify(rows);
}

/**
 * Begins a transaction that writes, in an archive whose ledger state is known. An older program must not write into the
 * tables of a newer one: throws `database` if the archive was migrated since.
 */
export async function beginKnown(session: Session, place: string, known: LedgerState): Promise<void> {
  await beginWriting(session, place);
  if ((await ledgerState(session)) === known) return;
  throw new ArchiveError("database", `${place} was migrated by another process meanwhile, open it again`);
}

/** A database for doing work on it: each write is a transaction of its own. */
export function workDatabase(server: Server, known: LedgerState): WorkDatabase {
  return {
    place: server.place,
    ...readsOf(server),
    write: (work) =>
      server.session(async (session) => {
        await beginKnown(session, server.place, known);
        const { result, isKept } = await doWork(session, work);
        if (isKept) await commit(session);
        else await session.run("ROLLBACK");
        return result;
      }),
  };
}

/** How a database does work that only reads. */
export function readsOf(server: Server): Pick<WorkDatabase, "read" | "readAtOnce"> {
  return {
    read: (work) => doWork(server, work),
    readAtOnce: (work) => atOneMoment(server, (session) => doWork(session, work)),
  };
}

/** Reads an archive as it is at one moment, whatever others write meanwhile. */
export async function atOneMoment<Result>(
  server: Server,
  read: (session: Connection) => Promise<Result>,
): Promise<Result> {
  return server.session(async (session) => {
    await session.run("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const result = await read(session);
    await session.run("COMMIT");
    return result;
  });
}

/**
 * Commits. Throws what is refused at the end, and also if something failed before, because PostgreSQL then silently
 * takes everything back.
 */
export async function commit(session: Session): Promise<void> {
  await session.run("SET CONSTRAINTS ALL IMMEDIATE; COMMIT").catch((error: unknown) => {
    throw toRefusal(error);
  });
}

/**
 * A transaction in progress, for doing work on it: each write is a part of it.
 *
 * @param reading the session for work that only reads
 */
export function partsOf(session: Session, place: string, reading: Session = session): WorkDatabase {
  const read: WorkDatabase["read"] = (work) => doWork(reading, work);
  // Nobody else writes meanwhile.
  return { place, read, readAtOnce: read, write: (work) => writePart(session, work) };
}

async function writePart<Result>(session: Session, work: Work<Kept<Result>>): Promise<Result> {
  await session.run("SAVEPOINT part");
  try {
    const { result, isKept } = await doWork(session, work);
    await session.run(isKept ? KEEP_PART : TAKE_BACK_PART);
    return result;
  } catch (error) {
    await session.run(TAKE_BACK_PART);
    throw toRefusal(error);
  }
}

export const KEEP_PART = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE part";
export const TAKE_BACK_PART = "ROLLBACK TO part; RELEASE part";
