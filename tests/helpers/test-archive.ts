import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { type Archive, migrate, openArchive } from "../../src/index.ts";

/** Makes an archive of this name in a folder, fills it by plain SQL and opens it read-only. */
export async function testArchive(folder: string, name: string, fill: (raw: Database) => void): Promise<Archive> {
  return openArchive(await archiveFile(folder, name, fill), { readonly: true });
}

/** The same, closed: its path. */
export async function archiveFile(folder: string, name: string, fill: (raw: Database) => void): Promise<string> {
  const path = join(folder, `${name}.db`);
  await migrate(path);
  const raw = connect(path);
  fill(raw);
  raw.close();
  return path;
}

/** The code of the ArchiveError that something throws, or "none". */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
