import type { Reader } from "../archive/reader.ts";

/** Runs a query; what the database throws becomes an `ArchiveError`, as {@link Reader.toArchiveError} has it. */
export async function withDatabaseErrors<T>(db: Reader, query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw db.toArchiveError(error);
  }
}
