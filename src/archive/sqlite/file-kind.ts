import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { placeOf } from "../../same-file.ts";

/**
 * "onrc" in ASCII, in the header of every archive, by which `file` and this program distinguish it from any other
 * SQLite file.
 */
export const APPLICATION_ID = 0x6f6e_7263;

/** The range of header bytes that say how the file is written: 1 with a rollback journal, 2 with a log (WAL). */
export const JOURNAL_VERSIONS = [18, 20] as const;

/**
 * `backup`: an archive in rollback-journal mode, as backups are; `archive`: one in use, in WAL mode; `other`: anything
 * else.
 */
export type FileKind = "archive" | "backup" | "other";

/**
 * The kind of a file according to its header (https://sqlite.org/fileformat2.html#the_database_header). It is read
 * without SQLite, which would leave files beside an archive, or write those it finds there into it.
 */
export function fileKind(path: string): FileKind {
  const header = readHeader(path);
  const isSqlite = header.subarray(0, 16).equals(Buffer.from("SQLite format 3\0"));
  if (!isSqlite || header.readUInt32BE(68) !== APPLICATION_ID) return "other";
  return header[18] === 1 && header[19] === 1 ? "backup" : "archive";
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    readSync(file, header);
    return header;
  } finally {
    closeSync(file);
  }
}

/**
 * The existing files of those that SQLite keeps beside an archive in use. SQLite would take leftovers of another file
 * for this file's own; a backup has none.
 */
export function companionsOf(path: string): string[] {
  return beside(path).filter((companion) => existsSync(companion));
}

/** An archive and the files that SQLite keeps beside it while it is in use, whether they exist or not. */
export function archiveFiles(path: string): string[] {
  // SQLite keeps them beside the file a link leads to.
  const place = placeOf(path);
  return [place, ...beside(place)];
}

function beside(path: string): string[] {
  return [`${path}-wal`, `${path}-shm`, `${path}-journal`];
}
