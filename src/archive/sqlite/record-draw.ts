import type { Database } from "better-sqlite3";
import type { Drawn, Run } from "../store.ts";
import { prepareInsertRows } from "./insert-rows.ts";
import type { WriteInRun } from "./transaction.ts";

const COLUMNS = [
  "run_id",
  "seq",
  "article_sha256",
  "start_char",
  "end_char",
  "kind",
  "confidence",
  "stratum",
  "probability",
] as const;

/** Prepares `ArchiveStore.recordDraw`. */
export function prepareRecordDraw(
  database: Database,
  writeInRun: WriteInRun,
): (drawn: readonly Drawn[], run: Run) => Promise<number> {
  const insert = prepareInsertRows(database, "review_draws", [...COLUMNS]);
  return (drawn, run) =>
    writeInRun(run, (runId) => {
      insert(drawn.flatMap((one, seq) => toRow(one, runId, seq)));
      return { result: runId, counts: {} };
    });
}

function toRow({ article, quote, stratum, probability }: Drawn, runId: number, seq: number) {
  const { start = null, end = null, kind = null, confidence = null } = quote ?? {};
  return [runId, seq, article, start, end, kind, confidence, stratum, probability];
}
