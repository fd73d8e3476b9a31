import type { Database } from "better-sqlite3";
import type { Refusal } from "../../diagnostic.ts";
import type { Run } from "../store.ts";
import type { Outcome } from "../write/in-run.ts";
import { RefusedRow } from "../write/work.ts";

/** `writeInRun` of `write/in-run.ts`, for a write that has the connection itself. */
export type WriteInRun = <Result>(run: Run, write: (runId: number) => Outcome<Result>) => Promise<Result>;

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
  if (error instanceof RefusedRow) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
}
