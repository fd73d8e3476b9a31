import { toArchiveError } from "../archive/sqlite-error.ts";

/**
 * Runs a query; what SQLite throws becomes an `ArchiveError` (`database`, `busy`, `io` …) with SQLite's error as its
 * cause. Anything else, a bug included, is passed on as it is.
 */
export async function withDatabaseErrors<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw toArchiveError(error, "the archive");
  }
}
