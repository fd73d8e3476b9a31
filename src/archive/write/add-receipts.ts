import type { ReceivedAgain, Run } from "../store.ts";
import { type Outcome, writeInRun } from "./in-run.ts";
import { insertReceipt } from "./receipts.ts";
import { beginRelink } from "./relink.ts";
import { change } from "./statement.ts";
import type { Work, WorkDatabase } from "./work.ts";

const ADD_PENDING = change<[number]>("INSERT INTO decisions_pending VALUES (?) ON CONFLICT DO NOTHING");

/** `ArchiveStore.addReceipts`. Leaves the articles pending, since what was given may change their facts. */
export function addReceipts(
  database: WorkDatabase,
  received: readonly ReceivedAgain[],
  run: Run,
): Promise<readonly number[]> {
  return writeInRun(database, run, (runId) => insertAll(received, runId));
}

function* insertAll(received: readonly ReceivedAgain[], runId: number): Work<Outcome<readonly number[]>> {
  const relink = beginRelink();
  // Articles are compared by their originals too, which are not among their facts.
  for (const { articleId, receipt } of received) {
    if (receipt.original !== undefined) yield* relink.before(articleId);
  }
  const ids: number[] = [];
  for (const row of received) if (yield* insertReceipt(row, runId)) ids.push(row.articleId);
  yield* relink.after([...new Set(ids)], false);
  for (const id of ids) yield* ADD_PENDING.run(id);
  return { result: ids, counts: ids.length > 0 ? { unchanged: ids.length } : null };
}
