import { accessSync, constants, existsSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { toArchiveError } from "./errors.ts";

/** "onrc" in ASCII, in the header of every archive: `file`, and we, tell it from any other SQLite file. */
export const APPLICATION_ID = 0x6f6e_7263;

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
 * A bare connection to the archive at `path`, of whatever version. Every pragma of onrecord is set here:
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
  if (!create || existsSync(path)) requireFile(path);
  try {
    const raw = new Database(path, { readonly, fileMustExist: !create, timeout: options.timeout ?? 5000 });
    try {
      if (!isArchive(raw, path, create)) raw.pragma("page_size = 8192");
      if (!readonly && options.keepJournalMode !== true) raw.pragma("journal_mode = WAL");
      raw.pragma("synchronous = FULL");
      raw.pragma("foreign_keys = ON");
      raw.pragma("recursive_triggers = ON");
      raw.pragma("trusted_schema = OFF");
      return raw;
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw toArchiveError(error, path);
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
  if (mayWrite(path)) return connect(path, { keepJournalMode: true });
  const { size } = statSync(path);
  if (size > MOST_IN_MEMORY) {
    const message = `${path} may not be written and is too large to be checked in memory: check a copy, with its .sha256`;
    throw new ArchiveError("io", message);
  }
  const readonly = connect(path, { readonly: true });
  try {
    return new Database(readonly.serialize());
  } finally {
    readonly.close();
  }
}

const MOST_IN_MEMORY = 2 ** 30;

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
