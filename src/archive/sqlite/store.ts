import type { Database } from "better-sqlite3";
import type { ArchiveStore } from "../store.ts";
import { commonVerbs } from "../write/store.ts";
import { toStatementError } from "./errors.ts";
import { type BeginScope, beginTransaction } from "./scope.ts";
import { workDatabase } from "./work-database.ts";

/**
 * The store of an archive on an open connection. What most commands do not need, because they only read, is loaded when
 * it is first asked for. An older program must not write into the tables of a newer one: the verbs that write throw
 * `database` if another process has migrated the archive since this function was called.
 *
 * @param begin begins each write: as a transaction or, if the connection is already in one, which keeps others out, as
 * a part of it
 */
export function createStore(raw: Database, begin: BeginScope = beginTransaction): ArchiveStore {
  const verbs = commonVerbs(workDatabase(raw, begin));
  const traces = () => import("./erase-traces.ts");
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw toStatementError(error, raw.name);
    }
  };
  return {
    ...verbs,
    removeArticles: (removal, run) =>
      guarded(async () => (await traces()).overwriting(raw, () => verbs.removeArticles(removal, run))),
    eraseTraces: () => guarded(async () => (await traces()).eraseTraces(raw)),
  };
}
