import type { Reader } from "./reader.ts";
import type { ArchiveStore } from "./store.ts";

/** An open archive of the current version, whatever database holds it. */
export interface OpenDatabase {
  /** The path of its file, or the address of a database without the password. */
  readonly path: string;
  readonly readonly: boolean;
  readonly db: Reader;
  /** Everything that is written, and what writers read. */
  readonly store: ArchiveStore;
  /**
   * Does work on a connection of its own, all of whose writes are kept when it is done, or taken back if it throws. This
   * connection reads what was there before, meanwhile, and cannot write. Within a transaction: a part of it, on the same
   * connection.
   *
   * @throws ArchiveError `read_only`, `busy`, `io` …; what the work throws
   */
  transaction<Result>(work: (within: OpenDatabase) => Promise<Result>): Promise<Result>;
  /** Throws an `ArchiveError` if it cannot be written: it was closed, or opened for reading only. */
  requireWritable(): void;
  close(): Promise<void> | void;
  [Symbol.dispose](): void;
}
