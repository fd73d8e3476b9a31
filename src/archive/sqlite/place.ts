import { readdirSync, readlinkSync } from "node:fs";
import { resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { fileIdentity } from "../../same-file.ts";

/**
 * Prepares a check that the file a connection writes is still the one at its path. SQLite silently goes on writing a
 * file that was moved or deleted. The check throws `io`, with what became of the file. Call it outside a transaction:
 * it brings what is only in the log, which stays at the old path, into a file that was moved.
 */
export function preparePlaceCheck(raw: Database): () => void {
  if (raw.memory) return () => {};
  const path = resolve(raw.name);
  const opened = fileIdentity(path);
  return () => {
    if (opened !== null && fileIdentity(path) === opened) return;
    if (!raw.inTransaction) raw.pragma("wal_checkpoint(TRUNCATE)");
    throw new ArchiveError("io", `${path} was moved or deleted while it was written: ${fateOf(opened)}`);
  };
}

/** What became of the file, in words. Linux tells where the open files of a process are. */
function fateOf(identity: string | null): string {
  const place = process.platform === "linux" && identity !== null ? placeOf(identity) : null;
  if (place === null) return "what was reported until then went with it";
  if (place.endsWith(DELETED)) return "it is gone, with all that was reported";
  return `it is ${place} now, with all that was reported`;
}

const DELETED = " (deleted)";

function placeOf(identity: string): string | null {
  const open = "/proc/self/fd";
  for (const descriptor of readdirSync(open)) {
    const link = `${open}/${descriptor}`;
    if (fileIdentity(link) === identity) return readlinkSync(link);
  }
  return null;
}
