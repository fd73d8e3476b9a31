import type { Database } from "better-sqlite3";
import type { ReceivedAgain, Run } from "../store.ts";
import { prepareInsertReceipt } from "./receipts.ts";
import type { WriteInRun } from "./transaction.ts";

/** Prepares `ArchiveStore.addReceipts`. The articles are pending then: what was given may change their facts. */
export function prepareAddReceipts(
  database: Database,
  writeInRun: WriteInRun,
): (received: readonly ReceivedAgain[], run: Run) => Promise<readonly number[]> {
  const insert = prepareInsertReceipt(database);
  const addPending = database.prepare<[number]>("INSERT INTO decisions_pending VALUES (?) ON CONFLICT DO NOTHING");
  return (received, run) =>
    writeInRun(run, (runId) => {
      const ids = received.filter((row) => insert(row, runId)).map(({ articleId }) => articleId);
      for (const id of ids) addPending.run(id);
      return { result: ids, counts: ids.length > 0 ? { unchanged: ids.length } : null };
    });
}
