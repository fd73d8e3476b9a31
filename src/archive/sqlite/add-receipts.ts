import type { Database } from "better-sqlite3";
import type { ReceivedAgain, Run } from "../store.ts";
import { prepareLinkArticles } from "./link-articles.ts";
import { prepareInsertReceipt } from "./receipts.ts";
import { prepareRelink } from "./relink.ts";
import type { WriteInRun } from "./transaction.ts";

/** Prepares `ArchiveStore.addReceipts`. The articles are pending then: what was given may change their facts. */
export function prepareAddReceipts(
  database: Database,
  writeInRun: WriteInRun,
): (received: readonly ReceivedAgain[], run: Run) => Promise<readonly number[]> {
  const insert = prepareInsertReceipt(database);
  const beginRelink = prepareRelink(database, prepareLinkArticles(database));
  const addPending = database.prepare<[number]>("INSERT INTO decisions_pending VALUES (?) ON CONFLICT DO NOTHING");
  return (received, run) =>
    writeInRun(run, (runId) => {
      const relink = beginRelink();
      // An original is among what articles are compared by, and is no fact of them.
      for (const { articleId, receipt } of received) if (receipt.original !== undefined) relink.before(articleId);
      const ids = received.filter((row) => insert(row, runId)).map(({ articleId }) => articleId);
      relink.after([...new Set(ids)], false);
      for (const id of ids) addPending.run(id);
      return { result: ids, counts: ids.length > 0 ? { unchanged: ids.length } : null };
    });
}
