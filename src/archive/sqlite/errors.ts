import Database from "better-sqlite3";
import { ArchiveError, type ArchiveErrorCode } from "../../errors.ts";

type Meaning = readonly [start: string, code: ArchiveErrorCode, meaning: string];

/** What SQLite's result codes mean to a caller, by the beginning of the code; the first match counts. */
const MEANINGS: readonly Meaning[] = [
  ["SQLITE_NOTADB", "not_an_archive", "is not an SQLite file"],
  ["SQLITE_BUSY", "busy", "is in use by another process; run it again when that is done"],
  ["SQLITE_LOCKED", "busy", "is in use by another process; run it again when that is done"],
  ["SQLITE_CANTOPEN", "io", "cannot be opened; SQLite must be able to write in its folder, unless it is a backup"],
  ["SQLITE_READONLY", "read_only", "cannot be written"],
  ["SQLITE_NOMEM", "io", "needs more memory than there is; end other programs and run it again"],
  ["SQLITE_FULL", "io", "cannot grow: the disk is full; make room and run it again"],
  ["SQLITE_IOERR", "io", "could not be read or written"],
  ["SQLITE_CORRUPT", "database", 'is damaged; move it away and "onrecord restore" a backup'],
];

const OTHER: Meaning = ["", "database", "failed"];

/**
 * Turns an error met while working on the archive at `path` into an {@link ArchiveError} with the original as its
 * `cause`. An ArchiveError, or an error of the program's own, is returned unchanged.
 */
export function toArchiveError(error: unknown, path: string): unknown {
  if (error instanceof Database.SqliteError) {
    const [, code, meaning] = MEANINGS.find(([start]) => error.code.startsWith(start)) ?? OTHER;
    return new ArchiveError(code, `${path} ${meaning}: ${error.message}`, { cause: error });
  }
  if (isClosed(error)) return closedError(error);
  if (isSystemError(error)) return new ArchiveError("io", `${path}: ${error.message}`, { cause: error });
  return error;
}

/**
 * The same for an error of one of the program's own statements, in an archive that was of the right version when it was
 * opened: if a table or column is missing, a migration by another process removed it.
 */
export function toStatementError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError && MISSING.test(error.message))) return toArchiveError(error, path);
  const message = `${path} was migrated by another process meanwhile, open it again: ${error.message}`;
  return new ArchiveError("database", message, { cause: error });
}

/** The error for using an archive after it was closed. */
export function closedError(cause?: Error): ArchiveError {
  return new ArchiveError("database", "the archive is closed", cause === undefined ? {} : { cause });
}

/** Whether the connection was closed, which better-sqlite3 reports as a TypeError. */
function isClosed(error: unknown): error is TypeError {
  return error instanceof TypeError && error.message === "The database connection is not open";
}

/** The same for an error of a query through Drizzle, which wraps some of SQLite's. */
export function toQueryError(error: unknown): unknown {
  const known = toStatementError(error, "the archive");
  if (known instanceof ArchiveError || !(error instanceof Error)) return known;
  const wrapped = toStatementError(error.cause, "the archive");
  return wrapped instanceof ArchiveError ? wrapped : error;
}

/** "no such table: quotes", "no such column: rule", "table quotes has no column named rule". */
const MISSING = /^no such (table|column)|^table \S+ has no column named /;

/** Whether it is an error of the system. For a missing folder, better-sqlite3 has no code. */
function isSystemError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return "errno" in error || (error instanceof TypeError && error.message.startsWith("Cannot open database"));
}

/** Whether there was too little memory, which says nothing about the file. */
export function isOutOfMemory(error: unknown): boolean {
  const cause = error instanceof ArchiveError ? error.cause : error;
  return cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_NOMEM");
}

/** Whether the machine failed rather than the statement: no space, no memory, no access, another process. */
export function isMachineFailure(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    /^SQLITE_(FULL|IOERR|NOMEM|BUSY|LOCKED|CANTOPEN|READONLY|CORRUPT|NOTADB)/.test(error.code)
  );
}
