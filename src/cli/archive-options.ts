import type { Command } from "commander";
import { isAddress } from "../archive/address.ts";
import { ArchiveError } from "../errors.ts";

/** The options of every command, as `program.ts` declares them on the program. */
export interface GlobalOptions {
  readonly db: string;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly trust?: true;
}

/**
 * Where the archive is, the path of a file or the address of a database: `--db` before or after the command, else
 * `ONRECORD_DB`, else `onrecord.db`. An empty one is refused, because SQLite would make it a temporary file that is
 * gone when the program ends.
 */
export function archivePlace(command: Command): string {
  const place = command.optsWithGlobals<GlobalOptions>().db;
  if (place !== "") return place;
  throw new ArchiveError("invalid_argument", "the path of the archive is empty (--db, ONRECORD_DB)");
}

/** The path of the archive, for commands that work only with a file; an address is refused. */
export function archivePath(command: Command): string {
  const place = archivePlace(command);
  if (!isAddress(place)) return place;
  const message = `"onrecord ${command.name()}" works with a file, and not with an archive on PostgreSQL`;
  throw new ArchiveError("read_only", message);
}

/** Whether to read an archive even if its schema is not that of this program: `--trust`. */
export function isTrusted(command: Command): boolean {
  return command.optsWithGlobals<GlobalOptions>().trust === true;
}
