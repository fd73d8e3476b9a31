import type { Reader } from "./reader.ts";
import type { ArchiveStore } from "./store.ts";

/** An open archive of the current version, whatever database holds it. */
export interface OpenDatabase {
  /** The path of its file, or the address of a database without the password. */
  readonly path: string;
  readonly readonly: boolean;
  readonly db: Reader;
  /** All writing, and the reading that writers need. */
  readonly store: ArchiveStore;
  /**
   * Does work on a connection of its own. All its writes are kept when it is done, or taken back if it throws.
   * Meanwhile, this connection reads the state from before and cannot write. Within a transaction, the work becomes
   * part of it, on the same connection.
   *
   * @throws ArchiveError `read_only`, `busy`, `io` …, and whatever the work throws
   */
  transaction<Result>(work: (within: OpenDatabase) => Promise<Result>): Promise<Result>;
  /** Throws an `ArchiveError` if the archive cannot be written: it was closed, or opened for reading only. */
  requireWritable(): void;
  close(): Promise<void> | void;
  [Symbol.dispose](): void;
}
