import { DecisionsChanged, type Run } from "../store.ts";
import { lastDecision } from "./last-decision.ts";
import { requireRoomForIds } from "./room-for-ids.ts";
import { beginRun, finishRun, type RunCounts, type WrittenDigest } from "./runs.ts";
import type { Kept, Work, WorkDatabase } from "./work.ts";

/** The result of a write, and what to record of it. `counts` is null if it changed nothing. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly counts: RunCounts | null;
  /** The digests of the articles whose facts were written, or were found unchanged and recorded. */
  readonly digests?: readonly WrittenDigest[];
  /** The keys of the decisions that were logged. */
  readonly decisions?: readonly string[];
}

/**
 * The only way to write: in a transaction with a run of its own. It is committed and recorded if the write changed
 * something, and taken back if it did not or throws. Throws `DecisionsChanged` if somebody has decided something since
 * `run.decisionsSeen`.
 */
export function writeInRun<Result>(
  database: WorkDatabase,
  run: Run,
  write: (runId: number) => Work<Outcome<Result>>,
): Promise<Result> {
  return database.write(inRun(database.place, run, write));
}

function* inRun<Result>(place: string, run: Run, write: (runId: number) => Work<Outcome<Result>>): Work<Kept<Result>> {
  yield* requireRoomForIds(place);
  if ((yield* lastDecision()) !== (run.decisionsSeen ?? 0)) throw new DecisionsChanged();
  const runId = yield* beginRun(run);
  const { result, counts, digests = [], decisions = [] } = yield* write(runId);
  if (counts !== null) yield* finishRun(runId, counts, { digests, decisions });
  return { result, isKept: counts !== null };
}
