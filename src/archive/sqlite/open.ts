import type { Database } from "better-sqlite3";
import type { Reader } from "../reader.ts";
import type { ArchiveStore } from "../store.ts";
import { connect, tuneForWriting } from "./connect.ts";
import { requireOwnSchema } from "./expected-schema.ts";
import { requireCurrent } from "./migration-status.ts";
import { createReader } from "./reader.ts";
import { createStore } from "./store.ts";

/** An open archive of the current version, by two handles on one connection. */
export interface ArchiveDatabase {
  readonly path: string;
  readonly readonly: boolean;
  readonly db: Reader;
  /** Everything that is written, and what writers read. */
  readonly store: ArchiveStore;
  /** The connection itself, for what only SQLite has. Nothing outside this folder uses it. */
  readonly raw: Database;
  close(): void;
  [Symbol.dispose](): void;
}

export interface OpenDatabaseOptions {
  /** Nothing can be written through the connection. */
  readonly readonly?: boolean;
  /** Open it although tables, views or triggers are not those that this program makes. */
  readonly trust?: boolean;
}

/**
 * Opens an archive as it is: it neither makes nor migrates a file (see `migrate`). The pragmas are those of
 * {@link connect}. Throws `not_found`, `not_an_archive`, `migration_needed`, `database_newer` or another refusal of the
 * ledger, `integrity` for one whose schema was changed, `busy`, `io`.
 */
export function openDatabase(path: string, options: OpenDatabaseOptions = {}): ArchiveDatabase {
  const { readonly = false, trust = false } = options;
  const raw = connect(path, { readonly });
  try {
    requireCurrent(raw, path);
    if (!trust) requireOwnSchema(raw, path);
    if (!readonly) tuneForWriting(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  const close = () => void raw.close();
  return { path, readonly, raw, store: createStore(raw), db: createReader(raw), close, [Symbol.dispose]: close };
}
