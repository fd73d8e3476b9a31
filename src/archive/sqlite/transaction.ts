import type { Database } from "better-sqlite3";
import type { Refusal } from "../../diagnostic.ts";
import { DecisionsChanged, type Run } from "../store.ts";
import { prepareLastDecision } from "./last-decision.ts";
import { prepareRoomCheck } from "./room-for-ids.ts";
import { prepareRuns, type RunCounts, type WrittenDigest } from "./runs.ts";
import type { BeginScope } from "./scope.ts";

/** What a write has come to, and what is to be recorded of it: null if it changed nothing. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly counts: RunCounts | null;
  /** Of the articles whose facts were written, or found as they were and recorded. */
  readonly digests?: readonly WrittenDigest[];
  /** The keys of the decisions that were logged. */
  readonly decisions?: readonly string[];
}

/**
 * The one way to write: in a transaction with a run of its own, which is committed and recorded if the write changed
 * something, and taken back if it did not or throws. It may wait for other writers before it begins; then nothing comes
 * between its statements. Throws what SQLite throws, `io` if the file is not at its path any more, and `DecisionsChanged` if
 * somebody has decided something since `run.decisionsSeen`.
 */
export type WriteInRun = <Result>(run: Run, write: (runId: number) => Outcome<Result>) => Promise<Result>;

/** What must hold whenever an archive is written; each throws otherwise. */
export interface WriteGuards {
  /** That no other process has migrated it since it was opened; called within the transaction. */
  readonly requireUnmigrated: () => void;
  /** That its file is still at its path; called outside the transaction. */
  readonly requireInPlace: () => void;
}

/** @param begin what each write is, a transaction or a part of one */
export function prepareWriteInRun(database: Database, guards: WriteGuards, begin: BeginScope): WriteInRun {
  const runs = prepareRuns(database);
  const lastDecision = prepareLastDecision(database);
  const requireRoom = prepareRoomCheck(database);
  return async (run, write) => {
    guards.requireInPlace();
    const scope = await begin(database);
    try {
      guards.requireUnmigrated();
      requireRoom();
      if (lastDecision() !== (run.decisionsSeen ?? 0)) throw new DecisionsChanged();
      const runId = runs.begin(run);
      const { result, counts, digests = [], decisions = [] } = write(runId);
      if (counts !== null) runs.finish(runId, counts, { digests, decisions });
      if (counts === null) scope.takeBack();
      else scope.keep();
      guards.requireInPlace();
      return result;
    } catch (error) {
      scope.takeBack();
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
