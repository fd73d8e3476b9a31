import type Database from "better-sqlite3";
import { prepareUnmigratedCheck } from "../archive/sqlite/ledger.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { prepareInsert } from "./statement.ts";

/** Who writes, as each of its runs is recorded. */
export interface RunOptions {
  /** "add", "seed", "reread". */
  readonly command: string;
  /** Stored as JSON. */
  readonly options?: { readonly [option: string]: string | number | boolean };
}

/** What a run did, to be stored with it. */
export interface RunCounts {
  readonly added?: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly reread?: number;
}

/** The rows of `runs`: one for each transaction that is committed. Only they hold times of the machine. */
export interface RunRecord {
  /** Gives the id of the run. Throws `database` if another process has migrated the archive since. */
  begin(): number;
  finish(runId: number, counts: RunCounts): void;
}

export function prepareRunRecord(database: Database.Database, { command, options = {} }: RunOptions): RunRecord {
  const insert = prepareInsert(database, "runs");
  const update = database.prepare(
    "UPDATE runs SET finished_at = ?, added = ?, unchanged = ?, rejected = ?, reread = ? WHERE id = ?",
  );
  const requireUnmigrated = prepareUnmigratedCheck(database);
  return {
    begin: () => {
      requireUnmigrated();
      return insert({ started_at: now(), command, version: EXTRACTOR_VERSION, options: JSON.stringify(options) });
    },
    finish: (runId, { added = 0, unchanged, rejected, reread = 0 }) =>
      void update.run(now(), added, unchanged, rejected, reread, runId),
  };
}

/** UTC. */
function now(): string {
  return new Date().toISOString();
}
