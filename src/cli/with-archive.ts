import type { Command } from "commander";
import type { OpenDatabase } from "../archive/database.ts";
import type { Reader } from "../archive/reader.ts";
import { archivePlace, isTrusted } from "./archive-options.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Opens the archive for reading, does something with it, and closes it whatever happens. */
export async function withArchive<Result>(
  command: Command,
  terminal: Terminal,
  action: (db: Reader) => Promise<Result>,
): Promise<Result> {
  using archive = await openExisting(command, { readonly: true }, terminal);
  return await action(archive.db);
}

/** Opens an archive. A missing file is a failure (3) here, not an unknown name (2). */
export async function openExisting(
  command: Command,
  options: { readonly readonly: boolean },
  terminal: Terminal,
): Promise<OpenDatabase> {
  const { openDatabaseAt } = await import("../open-database.ts");
  const place = archivePlace(command);
  try {
    const archive = await openDatabaseAt(place, { ...options, trust: isTrusted(command) });
    if (!options.readonly) archive.requireWritable();
    return archive;
  } catch (error) {
    terminal.exitWith(EXIT.failed);
    throw error;
  }
}
