import { toStatementError } from "../archive/sqlite/errors.ts";
import { ArchiveError } from "../errors.ts";

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

/** Drizzle wraps some of SQLite's errors; better-sqlite3 says with a TypeError that a connection was closed. */
function translate(error: unknown): unknown {
  if (error instanceof TypeError && error.message === "The database connection is not open") {
    return new ArchiveError("database", "the archive is closed", { cause: error });
  }
  const known = toStatementError(error, "the archive");
  if (known instanceof ArchiveError || !(error instanceof Error)) return known;
  const wrapped = toStatementError(error.cause, "the archive");
  return wrapped instanceof ArchiveError ? wrapped : error;
}
