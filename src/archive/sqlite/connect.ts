import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { misuse } from "../../misuse.ts";
import { placeOf } from "../../same-file.ts";
import { toArchiveError } from "./errors.ts";
import { APPLICATION_ID, companionsOf, fileKind, JOURNAL_VERSIONS } from "./file-kind.ts";

/**
 * Stands for the path of an archive in memory. There is no second way to reach such an archive: {@link connect} refuses
 * it.
 */
export const IN_MEMORY = ":memory:";

export interface ConnectOptions {
  /** Whether writing through the connection is impossible. */
  readonly readonly?: boolean;
  /** Make the file if it is missing; its folder must exist. An empty file, or one without tables, counts as new. */
  readonly create?: boolean;
  /** Leave the journal mode as it is, for callers that change nothing. Otherwise a writer turns WAL on. */
  readonly keepJournalMode?: boolean;
  /** How long to wait for another process, in milliseconds. Waiting blocks the event loop. */
  readonly timeout?: number;
}

/**
 * A bare connection to the archive at `path`, of whatever version. One that only reads leaves nothing beside the file
 * when it is closed, and need not be able to write there: see {@link connectForReading}. Every pragma of onrecord is
 * set here:
 *
 * - page size 8192 in a new file: articles are about 2 KB, and the file is a fifth smaller than with 4096;
 * - WAL: readers can go on reading while an article is added;
 * - synchronous FULL: what was reported as stored survives a power cut (with NORMAL, usual for WAL, it may be undone);
 * - foreign keys and recursive triggers on: without the second, REPLACE fires no DELETE trigger;
 * - trusted schema off: a file from elsewhere runs no functions that could do harm.
 *
 * Throws `not_found`, `not_an_archive`, `busy` or `io`; `invalid_argument` for a path that begins or ends with white
 * space, which the driver would take away, and open another file.
 */
export function connect(path: string, options: ConnectOptions = {}): Database.Database {
  const { readonly = false, create = false } = options;
  if (path === IN_MEMORY) throw new ArchiveError("not_found", `${IN_MEMORY} is an archive only where it was made`);
  if (path !== path.trim()) throw misuse(`path: "${path}" must not begin or end with white space`);
  try {
    if (!create || existsSync(path)) requireFile(path);
    const timeout = options.timeout ?? 5000;
    const raw = readonly ? connectForReading(path, timeout) : new Database(path, { fileMustExist: !create, timeout });
    try {
      if (!isArchive(raw, path, create)) raw.pragma("page_size = 8192");
      if (!readonly && options.keepJournalMode !== true) raw.pragma("journal_mode = WAL");
      raw.pragma("synchronous = FULL");
      protect(raw);
      return raw;
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw toArchiveError(error, path);
  }
}

/** The pragmas that an archive's promises rest on; see {@link connect}. */
export function protect(raw: Database.Database): void {
  raw.pragma("foreign_keys = ON");
  raw.pragma("recursive_triggers = ON");
  raw.pragma("trusted_schema = OFF");
}

/**
 * A connection that only reads. SQLite keeps two files beside an archive in use, even for a reader. A reader who may
 * not write the archive could not make them, or not remove them again, and the owner could not write beside another
 * user's. So if nobody has the archive open, it is then read into memory as a whole, up to a gigabyte: what is written
 * later is not seen. A larger one is read where it is if its folder can be written; otherwise throws `io`. A backup is
 * in another journal mode and is read where it is.
 */
function connectForReading(path: string, timeout: number): Database.Database {
  // SQLite keeps them beside the file a link leads to.
  const place = placeOf(path);
  const isAlone = fileKind(place) === "archive" && companionsOf(place).length === 0;
  if (isAlone && !isWritable(place) && (isSmall(place) || !mayWrite(dirname(place)))) {
    return inMemory(readWhole(place), { readonly: true });
  }
  const raw = new Database(path, { readonly: true, fileMustExist: true, timeout });
  const close = raw.close.bind(raw);
  raw.close = () => {
    close();
    removeEmptyLog(place);
    return raw;
  };
  return raw;
}

/** The bytes of an archive that nobody writes. Throws `busy` if somebody has begun to write meanwhile. */
function readWhole(path: string): Buffer {
  requireSmall(path);
  const bytes = readFileSync(path);
  if (companionsOf(path).length === 0) return bytes;
  throw new ArchiveError("busy", `${path} is being written by another process; run it again when that is done`);
}

/** A database in memory. It has no log, so its header must not ask for one. */
function inMemory(bytes: Buffer, options: { readonly readonly?: boolean } = {}): Database.Database {
  bytes.fill(1, ...JOURNAL_VERSIONS);
  return new Database(bytes, options);
}

/**
 * Removes the files that SQLite put beside an archive for a reader, who cannot remove them himself. The last connection
 * that may write removes them when it closes, if nobody else has the archive open. A log that holds anything is left to
 * the writers.
 */
function removeEmptyLog(path: string): void {
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0 || !mayWrite(path)) return;
  try {
    const raw = new Database(path, { fileMustExist: true, timeout: 0 });
    try {
      raw.pragma("user_version");
    } finally {
      raw.close();
    }
  } catch {
    // Others are at work: they need the files, and the last of them removes them.
  }
}

/**
 * Readies a connection for many small inserts; not for migrations, whose temporary tables may be larger than memory:
 *
 * - temporary store in memory: savepoints and triggers that may abort keep a journal of their own, which takes 40 % of
 *   the time of a batch if it is a file;
 * - a cache of 32 MiB: the pages of a batch stay in memory until it is committed;
 * - the log goes into the file at 64 MiB rather than with each batch, since most batches change the same pages of the
 *   indexes.
 */
export function tuneForWriting(raw: Database.Database): void {
  raw.pragma("temp_store = MEMORY");
  raw.pragma("cache_size = -32768");
  raw.pragma("wal_autocheckpoint = 8192");
}

/**
 * A connection for checks that change nothing. It can write, because SQLite skips CHECK constraints on a connection
 * that cannot (its integrity check then finds none broken), and FTS5's check requires one that can. If the file may not
 * be written, all of it is read into memory instead, up to a gigabyte; throws `io` for a larger one.
 */
export function connectForChecks(path: string): Database.Database {
  if (isWritable(placeOf(path))) return connect(path, { keepJournalMode: true });
  requireSmall(path);
  const readonly = connect(path, { readonly: true });
  try {
    return inMemory(readonly.serialize());
  } finally {
    readonly.close();
  }
}

function requireSmall(path: string): void {
  if (isSmall(path)) return;
  const remedy = 'copy it with its .sha256 to where you may write, or "onrecord backup" it where it is written';
  throw new ArchiveError("io", `nothing may be written beside ${path}, and it is too large for memory: ${remedy}`);
}

function isSmall(path: string): boolean {
  return statSync(path).size <= MAX_IN_MEMORY;
}

const MAX_IN_MEMORY = 2 ** 30;

/** Whether an archive may be written, which takes files beside it. */
function isWritable(place: string): boolean {
  return mayWrite(place) && mayWrite(dirname(place));
}

/** Whether a path may be written. True for a missing file, which connecting reports better. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return !existsSync(path);
  }
}

function requireFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    const ways = '"onrecord add FILES" makes one of your articles, "onrecord seed" one with an example';
    throw new ArchiveError("not_found", `there is no archive at ${path}: ${ways}`);
  }
  if (!stats.isFile()) throw new ArchiveError("not_an_archive", `${path} is not a file`);
}

/**
 * Whether a database is an archive; false for a new file. Throws `not_an_archive` for anything else. This first query
 * is also the probe: a file that is not a database fails here rather than when it is opened.
 */
function isArchive(raw: Database.Database, path: string, create: boolean): boolean {
  const applicationId = raw.pragma("application_id", { simple: true });
  if (applicationId === APPLICATION_ID) return true;
  const isEmpty = raw.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  if (isEmpty && applicationId === 0 && create) return false;
  const reason = isEmpty
    ? 'is empty; "onrecord add" or "onrecord seed" makes an archive of it'
    : "is an SQLite file of something else";
  throw new ArchiveError("not_an_archive", `${path} ${reason}`);
}
