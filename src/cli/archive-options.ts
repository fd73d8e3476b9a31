import type { Command } from "commander";

/** The options of every command, as `main.ts` declares them on the program. */
export interface GlobalOptions {
  readonly db: string;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** The path of the archive: `--db` before or after the command, else `ONRECORD_DB`, else `onrecord.db`. */
export function archivePath(command: Command): string {
  return command.optsWithGlobals<GlobalOptions>().db;
}
