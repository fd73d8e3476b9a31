import type { Database } from "better-sqlite3";
import { misuse } from "../../misuse.ts";
import type { DeskWrite } from "../store.ts";
import { prepareEnterBearers } from "./decision-bearers.ts";
import { prepareLogDecisions } from "./decision-log.ts";
import { prepareSettleRoll } from "./settle-names.ts";
import { isConstraint } from "./transaction.ts";

/** Writes what a {@link DeskWrite} asks for, within a transaction. */
export interface WriteDesk {
  /**
   * Before facts are exchanged: they point at decisions. Gives the keys of those that were not in the log yet.
   *
   * @throws ArchiveError `invalid_argument` for one that the archive refuses, with other words than its article for instance
   */
  begin(desk: DeskWrite, runId: number): string[];
  /** After it: people and organisations follow. False if nothing was to be done. */
  finish(desk: DeskWrite): boolean;
}

export function prepareWriteDesk(database: Database): WriteDesk {
  const log = prepareLogDecisions(database);
  const enterBearers = prepareEnterBearers(database);
  const settle = prepareSettleRoll(database);
  const addPending = database.prepare<[number]>("INSERT INTO decisions_pending VALUES (?) ON CONFLICT DO NOTHING");
  const removePending = database.prepare<[number]>("DELETE FROM decisions_pending WHERE article_id = ?");
  return {
    begin: ({ decisions = [], pending = [] }, runId) => {
      const logged = orRefused(() => log(decisions, runId));
      if (logged.length > 0) enterBearers(logged, runId);
      if (logged.length > 0) for (const id of pending) addPending.run(id);
      return logged.map(({ key }) => key);
    },
    finish: ({ settled = [], names }) => {
      if (names !== undefined) settle({ ...names, some: names });
      for (const id of settled) removePending.run(id);
      return settled.length > 0 || names !== undefined;
    },
  };
}

function orRefused<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw isConstraint(error) ? misuse(`decision: ${error.message}`) : error;
  }
}
