import { CommanderError } from "commander";
import { ArchiveError, type ArchiveErrorCode, messageOf } from "../errors.ts";
import { EXIT, type ExitStatus, OutputClosed, type Terminal } from "./terminal.ts";

/** The exit status for each error code of the API. */
export const EXIT_OF: Readonly<Record<ArchiveErrorCode, ExitStatus>> = {
  not_found: EXIT.usage,
  ambiguous: EXIT.usage,
  invalid_argument: EXIT.usage,
  read_only: EXIT.usage,
  not_an_archive: EXIT.failed,
  migration_needed: EXIT.failed,
  migration_edited: EXIT.failed,
  migration_missing: EXIT.failed,
  migration_order: EXIT.failed,
  database_newer: EXIT.failed,
  rows_lost: EXIT.failed,
  trigger_lost: EXIT.failed,
  foreign_keys: EXIT.failed,
  integrity: EXIT.failed,
  migration_failed: EXIT.failed,
  busy: EXIT.failed,
  timeout: EXIT.failed,
  database: EXIT.failed,
  io: EXIT.failed,
};

/** Says on the terminal what went wrong, in one line without a trace, and returns the status to exit with. */
export function reportError(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof OutputClosed) return EXIT.ok;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ArchiveError) {
    terminal.warn(`error: ${error.message} (${error.code})`);
    return isRefusedBySystem(error) ? EXIT.failed : EXIT_OF[error.code];
  }
  terminal.warn(`error: ${messageOf(error)}`);
  return EXIT.failed;
}

/**
 * Whether the system refused a write. A file that may not be written is a failure of the machine; a statement that may
 * not write is misuse.
 */
function isRefusedBySystem({ code, cause }: ArchiveError): boolean {
  return code === "read_only" && cause !== undefined;
}
