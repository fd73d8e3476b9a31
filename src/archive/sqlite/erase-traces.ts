import type { Database } from "better-sqlite3";
import { optimizeSearch } from "./search-index.ts";

/** Does work that deletes, and overwrites what it deletes; what earlier writes have left elsewhere goes with {@link eraseTraces}. */
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
 * Writes the lists of words and the file anew, without what was taken out of those and without free pages, and empties its log, so that
 * nothing of what was deleted is left in any of them. Gives false if another connection still reads an older state: its words stay in the log until that ends.
 */
export function eraseTraces(database: Database): boolean {
  const store = database.pragma("temp_store", { simple: true });
  // The copy that VACUUM makes on its way may be larger than memory; it holds only what is left.
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
