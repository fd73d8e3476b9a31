import type Database from "better-sqlite3";
import { toStatementError } from "../archive/sqlite/sqlite-error.ts";
import type { Refusal } from "../diagnostic.ts";
import type { RunCounts, RunRecord } from "./run-record.ts";

/** What a write has come to, and what is to be recorded of it. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly counts: RunCounts;
}

/**
 * Writes in one transaction with a run of its own; if the write changed nothing, no run is recorded. Throws an
 * `ArchiveError` if the archive cannot be written: then nothing is.
 */
export function writeInRun<Result>(
  database: Database.Database,
  runs: RunRecord,
  write: (runId: number) => Outcome<Result>,
): Result {
  const changes = database.prepare<[], number>("SELECT total_changes()").pluck();
  try {
    database.exec("BEGIN IMMEDIATE");
    const runId = runs.begin();
    const before = changes.get();
    const { result, counts } = write(runId);
    if (changes.get() === before) database.exec("ROLLBACK");
    else {
      runs.finish(runId, counts);
      database.exec("COMMIT");
    }
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw toStatementError(error, database.name);
  }
}

/** Within a transaction, does all of something or nothing: if the archive refuses a row, says why. */
export function wholly<Result>(database: Database.Database, write: () => Result): Result | Refusal {
  database.exec("SAVEPOINT wholly");
  try {
    const result = write();
    database.exec("RELEASE wholly");
    return result;
  } catch (error) {
    if (!isConstraint(error)) throw error;
    database.exec("ROLLBACK TO wholly; RELEASE wholly");
    return { code: "E_INTERNAL", reason: error.message };
  }
}

/** A row that the archive refuses is the fault of one article; any other error concerns the archive as a whole. */
export function isConstraint(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
}
