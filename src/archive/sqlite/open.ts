import type { Database } from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "../schema.ts";
import type { ArchiveStore } from "../store.ts";
import { connect, tuneForWriting } from "./connect.ts";
import { requireCurrent } from "./migration-status.ts";
import { createStore } from "./store.ts";

/** An open archive of the current version, by two handles on one connection. */
export interface ArchiveDatabase {
  readonly path: string;
  readonly readonly: boolean;
  /** The Drizzle handle. Every builder must be awaited, or it does nothing. */
  readonly db: BetterSQLite3Database<typeof schema>;
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
  return { path, readonly, raw, store: createStore(raw), db: drizzle(raw, { schema }), close, [Symbol.dispose]: close };
}
