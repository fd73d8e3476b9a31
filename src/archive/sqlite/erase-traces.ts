import type { Database } from "better-sqlite3";
import { optimizeSearch } from "./search-index.ts";

/**
 * Does work that deletes, and overwrites what it deletes; what earlier writes left elsewhere is erased by
 * {@link eraseTraces}.
 */
export async function overwriting<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const before = database.pragma("secure_delete", { simple: true });
  database.pragma("secure_delete = ON");
  try {
    return await work();
  } finally {
    database.pragma(`secure_delete = ${before}`);
  }
}

/**
 * Rewrites the lists of words and the file, without what was taken out of them and without free pages, and empties the
 * file's log, so that nothing deleted is left in any of them. Returns false if another connection still reads an older
 * state: its words then stay in the log until that connection ends.
 */
export function eraseTraces(database: Database): boolean {
  const store = database.pragma("temp_store", { simple: true });
  // The temporary copy that VACUUM makes may be larger than memory; it holds only what is left.
  database.pragma("temp_store = FILE");
  try {
    optimizeSearch(database);
    database.exec("VACUUM");
    const [row] = database.pragma("wal_checkpoint(TRUNCATE)") as { readonly busy: number }[];
    return row?.busy !== 1;
  } finally {
    database.pragma(`temp_store = ${store}`);
  }
}
