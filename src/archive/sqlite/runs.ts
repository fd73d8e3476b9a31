import type { Database } from "better-sqlite3";
import type { Run } from "../store.ts";
import { prepareInsert } from "./insert-rows.ts";

/** What a run did, to be stored with it. */
export interface RunCounts {
  readonly added?: number;
  readonly unchanged?: number;
  readonly rejected?: number;
  readonly reread?: number;
}

/** The rows of `runs`: one for each transaction that is committed. Only they hold times of the machine. */
export interface Runs {
  /** Gives the id of the run. */
  begin(run: Run): number;
  finish(runId: number, counts: RunCounts): void;
}

export function prepareRuns(database: Database): Runs {
  const insert = prepareInsert(database, "runs", ["started_at", "command", "version", "options"]);
  const update = database.prepare(
    "UPDATE runs SET finished_at = ?, added = ?, unchanged = ?, rejected = ?, reread = ? WHERE id = ?",
  );
  return {
    begin: ({ command, version, options = {} }) => insert([now(), command, version, JSON.stringify(options)]),
    finish: (runId, { added = 0, unchanged = 0, rejected = 0, reread = 0 }) =>
      void update.run(now(), added, unchanged, rejected, reread, runId),
  };
}

/** UTC. */
function now(): string {
  return new Date().toISOString();
}
