import type { Database } from "better-sqlite3";
import type { Refusal } from "../../diagnostic.ts";
import type { Run } from "../store.ts";
import { prepareRoomCheck } from "./room-for-ids.ts";
import { prepareRuns, type RunCounts } from "./runs.ts";

/** What a write has come to, and what is to be recorded of it: null if it changed nothing. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly counts: RunCounts | null;
}

/**
 * The one way to write: in a transaction with a run of its own, which is committed and recorded if the write changed
 * something, and taken back if it did not or throws. Throws what SQLite throws.
 */
export type WriteInRun = <Result>(run: Run, write: (runId: number) => Outcome<Result>) => Result;

/** @param requireUnmigrated throws if another process has migrated the archive since it was opened; called within the transaction */
export function prepareWriteInRun(database: Database, requireUnmigrated: () => void): WriteInRun {
  const runs = prepareRuns(database);
  const requireRoom = prepareRoomCheck(database);
  return (run, write) => {
    database.exec("BEGIN IMMEDIATE");
    try {
      requireUnmigrated();
      requireRoom();
      const runId = runs.begin(run);
      const { result, counts } = write(runId);
      if (counts !== null) runs.finish(runId, counts);
      database.exec(counts === null ? "ROLLBACK" : "COMMIT");
      return result;
    } catch (error) {
      // A full disk has rolled back already; a second ROLLBACK would hide the cause.
      if (database.inTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}

/** Within a transaction, does all of something or nothing; gives the reason if the archive refuses a row, else null. */
export function wholly(database: Database, write: () => void): Refusal | null {
  database.exec("SAVEPOINT wholly");
  try {
    write();
    database.exec("RELEASE wholly");
    return null;
  } catch (error) {
    if (!isConstraint(error)) throw error;
    database.exec("ROLLBACK TO wholly; RELEASE wholly");
    return { code: "E_INTERNAL", reason: error.message };
  }
}

/** A row that the archive refuses is the fault of one article; any other error concerns the archive as a whole. */
export function isConstraint(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
}
