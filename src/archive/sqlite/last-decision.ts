import type { Database } from "better-sqlite3";

/** The number of the newest decision; 0 if there is none. */
export function prepareLastDecision(database: Database): () => number {
  const find = database.prepare<[], number>("SELECT coalesce(max(id), 0) FROM decisions").pluck();
  return () => find.get() ?? 0;
}
