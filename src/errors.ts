/**
 * Everything that an API call can throw on purpose. The set is closed; the command line maps it to exit statuses.
 *
 * - `not_found`: no file, row, slug or address of that name.
 * - `ambiguous`: a name that several people or organisations share, where one was asked for.
 * - `invalid_argument`: an option, filter, cursor or query that cannot be used.
 * - `not_an_archive`: the file is not an onrecord archive.
 * - `migration_needed`: the file is older than this program.
 * - `migration_edited`, `migration_missing`, `migration_order`, `database_newer`: the ledger and the files disagree.
 * - `rows_lost`, `trigger_lost`, `foreign_keys`, `integrity`: a migration was refused and rolled back.
 * - `migration_failed`: a statement of a migration failed; rolled back.
 * - `busy`: another process held the file for too long.
 * - `read_only`: a write was asked of a read-only archive or statement.
 * - `timeout`: a query ran past its limit and was stopped.
 * - `database`: SQLite reported an error; `cause` holds it.
 * - `io`: the operating system refused; `cause` holds its error.
 */
export type ArchiveErrorCode =
  | "not_found"
  | "ambiguous"
  | "invalid_argument"
  | "not_an_archive"
  | "migration_needed"
  | "migration_edited"
  | "migration_missing"
  | "migration_order"
  | "database_newer"
  | "rows_lost"
  | "trigger_lost"
  | "foreign_keys"
  | "integrity"
  | "migration_failed"
  | "busy"
  | "read_only"
  | "timeout"
  | "database"
  | "io";

/** The one error class that the public API throws; `code` says what happened, `message` names the values at fault. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ArchiveError";
    this.code = code;
  }
}

/** What was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
