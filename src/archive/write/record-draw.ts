import type { Drawn, Run } from "../store.ts";
import { writeInRun } from "./in-run.ts";
import { insertInto } from "./statement.ts";
import type { WorkDatabase } from "./work.ts";

const INSERT = insertInto("review_draws", [
  "run_id",
  "seq",
  "article_sha256",
  "start_char",
  "end_char",
  "kind",
  "confidence",
  "stratum",
  "probability",
]);

/** `ArchiveStore.recordDraw`. */
export function recordDraw(database: WorkDatabase, drawn: readonly Drawn[], run: Run): Promise<number> {
  return writeInRun(database, run, function* (runId) {
    yield* INSERT.rows(drawn.flatMap((one, seq) => toRow(one, runId, seq)));
    return { result: runId, counts: {} };
  });
}

function toRow({ article, quote, stratum, probability }: Drawn, runId: number, seq: number) {
  const { start = null, end = null, kind = null, confidence = null } = quote ?? {};
  return [runId, seq, article, start, end, kind, confidence, stratum, probability];
}
