import type { QueryRequest } from "../archive/sqlite/read-only-query.ts";
import type { ArchiveErrorCode } from "../errors.ts";

/**
 * What `onrecord sql` asks of the process that runs the query: a line of JSON on its standard input, which stays open.
 */
export interface SqlRequest extends QueryRequest {
  /** How many rows at most; null for all. */
  readonly limit: number | null;
}

/** What that process answers, as JSON, one message a line: the columns, the rows, the end. */
export type SqlMessage =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (readonly SqlValue[])[] }
  | { readonly end: { readonly truncated: boolean } }
  | { readonly error: { readonly code: ArchiveErrorCode; readonly message: string } };

/** Integers beyond 2^53, infinite reals and blobs come as text, which is exact where a JSON number would not be. */
export type SqlValue = string | number | null;

/** How many bytes the process of a query may need. What it sorts or gathers is kept in memory, never in files. */
export const MAX_MEMORY: number = 2 ** 30;

/** The signal that the process ends itself with when it needs more. On Windows every signal is a kill. */
export const OUT_OF_MEMORY: NodeJS.Signals = process.platform === "win32" ? "SIGKILL" : "SIGUSR2";
