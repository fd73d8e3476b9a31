import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { toArchiveError } from "./errors.ts";
import { APPLICATION_ID, companionsOf, fileKind, JOURNAL_VERSIONS } from "./file-kind.ts";

/** What stands for the path of an archive in memory. There is no second way to it: {@link connect} refuses it. */
export const IN_MEMORY = ":memory:";

export interface ConnectOptions {
  /** Nothing can be written through the connection. */
  readonly readonly?: boolean;
  /** Make the file if it is not there; its folder must be. An empty file and one without any table count as new. */
  readonly create?: boolean;
  /** Leave the journal mode as it is, for callers that change nothing. A writer otherwise turns WAL on. */
  readonly keepJournalMode?: boolean;
  /** How long to wait for another process, in milliseconds. It blocks the event loop. */
  readonly timeout?: number;
}

/**
 * A bare connection to the archive at `path`, of whatever version. One that only reads leaves nothing beside the file when
 * it is closed, and needs to write nothing there: see {@link connectForReading}. Every pragma of onrecord is set here:
 *
 * - page size 8192 in a new file: articles are about 2 KB, and the file becomes a fifth smaller than with 4096;
 * - WAL: readers go on reading while an article is added;
 * - synchronous FULL: what was reported as stored survives a power cut (WAL's usual NORMAL may undo it);
 * - foreign keys and recursive triggers on: without the second, REPLACE fires no DELETE trigger;
 * - trusted schema off: a file from elsewhere runs no functions that could do harm.
 *
 * Throws `not_found`, `not_an_archive`, `busy` or `io`.
 */
export function connect(path: string, options: ConnectOptions = {}): Database.Database {
  const { readonly = false, create = false } = options;
  if (path === IN_MEMORY) throw new ArchiveError("not_found", `${IN_MEMORY} is an archive only where it was made`);
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
 * SQLite keeps two files beside an archive in use, even for one who only reads it. Where it cannot make them, and nobody
 * has, the file cannot change either: it is read into memory as a whole, up to a gigabyte; throws `io` for a larger one.
 * A backup is in another mode and is read where it lies.
 */
function connectForReading(path: string, timeout: number): Database.Database {
  const isAlone = fileKind(path) === "archive" && companionsOf(path).length === 0;
  if (isAlone && !mayWrite(dirname(path))) return inMemory(readWhole(path), { readonly: true });
  const raw = new Database(path, { readonly: true, fileMustExist: true, timeout });
  const close = raw.close.bind(raw);
  raw.close = () => {
    close();
    removeEmptyLog(path);
    return raw;
  };
  return raw;
}

/** The bytes of an archive that nobody writes. Throws `busy` if somebody began to meanwhile. */
function readWhole(path: string): Buffer {
  requireSmall(path);
  const bytes = readFileSync(path);
  if (companionsOf(path).length === 0) return bytes;
  throw new ArchiveError("busy", `${path} is being written by another process; run it again when that is done`);
}

/** A database in memory, which has no log: its header must not ask for one. */
function inMemory(bytes: Buffer, options: { readonly readonly?: boolean } = {}): Database.Database {
  bytes.fill(1, ...JOURNAL_VERSIONS);
  return new Database(bytes, options);
}

/**
 * Takes away what SQLite has put beside an archive for one who only reads, which he himself cannot. The last one that may
 * write does so when it closes, if nobody else has the archive open. A log that holds something is left to those who write.
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
    // Others are at work: then they need the files, and the last of them removes them.
  }
}

/**
 * Readies a connection for many small inserts; not for migrations, whose temporary tables may be larger than memory:
 *
 * - temporary store in memory: savepoints and triggers that may abort keep a journal of their own, 40 % of the time of
 *   a batch if it is a file;
 * - a cache of 32 MiB: the pages of a batch stay in memory until it is committed;
 * - the log goes into the file at 64 MiB and not with each batch, for most batches change the same pages of the indexes.
 */
export function tuneForWriting(raw: Database.Database): void {
  raw.pragma("temp_store = MEMORY");
  raw.pragma("cache_size = -32768");
  raw.pragma("wal_autocheckpoint = 8192");
}

/**
 * A connection for checks that change nothing. It could write, because SQLite reads no CHECK constraints through a
 * connection that cannot (its integrity check then finds none broken), and FTS5's check asks for one that can. Where the
 * file may not be written, the whole of it is read into memory instead, up to a gigabyte; throws `io` for a larger one.
 */
export function connectForChecks(path: string): Database.Database {
  if (mayWrite(path) && mayWrite(dirname(path))) return connect(path, { keepJournalMode: true });
  requireSmall(path);
  const readonly = connect(path, { readonly: true });
  try {
    return inMemory(readonly.serialize());
  } finally {
    readonly.close();
  }
}

function requireSmall(path: string): void {
  if (statSync(path).size <= MAX_IN_MEMORY) return;
  const remedy = 'copy it with its .sha256 to where you may write, or "onrecord backup" it where it is written';
  throw new ArchiveError("io", `nothing may be written beside ${path}, and it is too large for memory: ${remedy}`);
}

const MAX_IN_MEMORY = 2 ** 30;

/** True for a file that is not there: connecting says so better. */
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

/** False for a new file. The first query is also the probe: a file that is no database fails here and not on opening. */
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
