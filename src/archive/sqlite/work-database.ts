import type { Database } from "better-sqlite3";
import { RefusedRow, type WorkDatabase } from "../write/work.ts";
import { workOn } from "./do-work.ts";
import { toStatementError } from "./errors.ts";
import { prepareUnmigratedCheck } from "./ledger.ts";
import { preparePlaceCheck } from "./place.ts";
import { type BeginScope, beginPart } from "./scope.ts";

/**
 * An archive on an open connection, for doing work on it. An older program must not write into the tables of a newer
 * one: a write throws `database` if another process has migrated the archive since this function was called, and `io`
 * if its file is no longer at its path.
 *
 * @param begin begins each write: as a transaction or, if the connection is already in one, which keeps others out, as
 * a part of it
 */
export function workDatabase(raw: Database, begin: BeginScope): WorkDatabase {
  const { requireUnmigrated, requireInPlace } = begin === beginPart ? UNGUARDED : guardsOf(raw);
  const doWork = workOn(raw);
  const toError = (error: unknown) => (error instanceof RefusedRow ? error : toStatementError(error, raw.name));
  const orError = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      throw toError(error);
    }
  };
  return {
    place: raw.name,
    read: async (work) => orError(() => doWork(work)),
    readAtOnce: async (work) => orError(() => raw.transaction(() => doWork(work))()),
    write: async (work) => {
      try {
        requireInPlace();
        const scope = await begin(raw);
        try {
          requireUnmigrated();
          const { result, isKept } = doWork(work);
          if (isKept) scope.keep();
          else scope.takeBack();
          requireInPlace();
          return result;
        } catch (error) {
          scope.takeBack();
          throw error;
        }
      } catch (error) {
        throw toError(error);
      }
    },
  };
}

/** What must hold whenever an archive is written. Each guard throws if it does not. */
interface WriteGuards {
  /** That no other process has migrated it since it was opened; called within the transaction. */
  readonly requireUnmigrated: () => void;
  /** That its file is still at its path; called outside the transaction. */
  readonly requireInPlace: () => void;
}

function guardsOf(raw: Database): WriteGuards {
  return { requireUnmigrated: prepareUnmigratedCheck(raw), requireInPlace: preparePlaceCheck(raw) };
}

const UNGUARDED: WriteGuards = { requireUnmigrated: () => {}, requireInPlace: () => {} };
