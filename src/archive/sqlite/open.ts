import type { Database } from "better-sqlite3";
import type { Reader } from "../reader.ts";
import { connect, tuneForWriting } from "./connect.ts";
import { requireCurrent } from "./migration-status.ts";
import { createReader } from "./reader.ts";

/** An open archive of the current version, by two handles on one connection. */
export interface ArchiveDatabase {
  readonly path: string;
  readonly readonly: boolean;
  readonly db: Reader;
  /** The same connection without Drizzle, for statements in bulk. Writers begin with BEGIN IMMEDIATE. */
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
  return { path, readonly, raw, db: createReader(raw), close, [Symbol.dispose]: close };
}
