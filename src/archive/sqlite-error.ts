import Database from "better-sqlite3";
import { ArchiveError, type ArchiveErrorCode } from "../errors.ts";

/** What SQLite's result codes mean to a caller, by the beginning of the code; the first that fits. */
const MEANINGS: readonly (readonly [start: string, code: ArchiveErrorCode, meaning: string])[] = [
  ["SQLITE_NOTADB", "not_an_archive", "is not an SQLite file"],
  ["SQLITE_BUSY", "busy", "is in use by another process"],
  ["SQLITE_LOCKED", "busy", "is in use by another process"],
  ["SQLITE_CANTOPEN", "io", "cannot be opened (a file in WAL mode cannot be read on a read-only medium: use a backup)"],
  ["SQLITE_READONLY", "read_only", "cannot be written"],
  ["SQLITE_FULL", "io", "cannot grow: the disk is full"],
  ["SQLITE_IOERR", "io", "could not be read or written"],
  ["SQLITE_CORRUPT", "database", "is damaged"],
];

/**
 * Any error met while working on the archive at `path`, as an {@link ArchiveError} with the first one as its `cause`.
 * An ArchiveError is passed through as it is.
 */
export function toArchiveError(error: unknown, path: string): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Database.SqliteError)) return new ArchiveError("io", `${path}: ${message}`, { cause: error });
  const [, code, meaning] = MEANINGS.find(([start]) => error.code.startsWith(start)) ?? ["", "database", "failed"];
  return new ArchiveError(code as ArchiveErrorCode, `${path} ${meaning}: ${message}`, { cause: error });
}

/** Whether the machine failed and not the statement: no space, no memory, no access, another process. */
export function isMachineFailure(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    /^SQLITE_(FULL|IOERR|NOMEM|BUSY|LOCKED|CANTOPEN|READONLY|CORRUPT|NOTADB)/.test(error.code)
  );
}
