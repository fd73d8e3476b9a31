import { toArchiveError } from "../archive/sqlite-error.ts";

/**
 * Runs a query; what SQLite throws becomes an `ArchiveError` (`database`, `busy`, `io` …) with SQLite's error as its
 * cause. Anything else, a bug included, is passed on as it is.
 */
export async function withDatabaseErrors<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  const cause = isSqliteError(error)
    ? error
    : error instanceof Error && isSqliteError(error.cause)
      ? error.cause
      : null;
  return cause === null ? error : toArchiveError(cause, "the archive");
}

function isSqliteError(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_")
  );
}
