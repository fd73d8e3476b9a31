import type { Command } from "commander";
import { ArchiveError } from "../errors.ts";

/** The options of every command, as `program.ts` declares them on the program. */
export interface GlobalOptions {
  readonly db: string;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly trust?: true;
}

/**
 * The path of the archive: `--db` before or after the command, else `ONRECORD_DB`, else `onrecord.db`. An empty one is
 * refused: SQLite would take it for a file that is gone when the program ends.
 */
export function archivePath(command: Command): string {
  const path = command.optsWithGlobals<GlobalOptions>().db;
  if (path !== "") return path;
  throw new ArchiveError("invalid_argument", "the path of the archive is empty (--db, ONRECORD_DB)");
}

/** Whether an archive is to be read although its schema is not that of this program: `--trust`. */
export function isTrusted(command: Command): boolean {
  return command.optsWithGlobals<GlobalOptions>().trust === true;
}
