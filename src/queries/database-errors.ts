import type { Reader } from "../archive/reader.ts";

/** Runs a query, and turns what the database throws into an `ArchiveError`, as {@link Reader.toArchiveError} does. */
export async function withDatabaseErrors<T>(db: Reader, query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw db.toArchiveError(error);
  }
}
