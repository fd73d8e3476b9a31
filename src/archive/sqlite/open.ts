import type { Database } from "better-sqlite3";
import type { Reader } from "../reader.ts";
import type { ArchiveStore } from "../store.ts";
import { connect, tuneForWriting } from "./connect.ts";
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

/**
 * Opens an archive as it is: it neither makes nor migrates a file (see `migrate`). The pragmas are those of
 * {@link connect}. Throws `not_found`, `not_an_archive`, `migration_needed`, `database_newer` or another refusal of the
 * ledger, `busy`, `io`.
 */
export function openDatabase(path: string, options: { readonly readonly?: boolean } = {}): ArchiveDatabase {
  const { readonly = false } = options;
  const raw = connect(path, { readonly });
  try {
    requireCurrent(raw, path);
    if (!readonly) tuneForWriting(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  const close = () => void raw.close();
  return { path, readonly, raw, store: createStore(raw), db: createReader(raw), close, [Symbol.dispose]: close };
}
