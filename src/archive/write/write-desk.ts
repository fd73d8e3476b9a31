import type { LoggedDecision } from "../../decisions/decision.ts";
import { misuse } from "../../misuse.ts";
import type { DeskWrite } from "../store.ts";
import { enterBearers } from "./decision-bearers.ts";
import { logDecisions } from "./decision-log.ts";
import { settleRoll } from "./settle-names.ts";
import { change } from "./statement.ts";
import { RefusedRow, type Work } from "./work.ts";

/*
 * Writes what a `DeskWrite` asks for, within a transaction.
 */

const ADD_PENDING = change<[string]>(
  "INSERT INTO decisions_pending (article_id) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING",
);

/** Marks articles that do not reflect what is now decided. */
export function* leavePending(articleIds: readonly number[]): Work<void> {
  if (articleIds.length > 0) yield* ADD_PENDING.run(JSON.stringify(articleIds));
}

/**
 * Logs decisions, before the facts that point at them are replaced. Returns the keys of those that were not in the log
 * yet.
 *
 * @throws ArchiveError `invalid_argument` for a decision that the archive refuses, for instance because its words are
 * not those of its article
 */
export function* beginDesk({ decisions = [], pending = [] }: DeskWrite, runId: number): Work<string[]> {
  const logged = yield* logOrRefuse(decisions, runId);
  if (logged.length === 0) return [];
  yield* enterBearers(logged, runId);
  yield* leavePending(pending);
  return logged.map(({ key }) => key);
}

function* logOrRefuse(decisions: readonly LoggedDecision[], runId: number): Work<LoggedDecision[]> {
  try {
    return yield* logDecisions(decisions, runId);
  } catch (error) {
    throw error instanceof RefusedRow ? misuse(`decision: ${error.message}`) : error;
  }
}

const REMOVE_PENDING = change<[string]>(
  "DELETE FROM decisions_pending WHERE article_id IN (SELECT value FROM json_each(?))",
);

/**
 * Settles people and organisations, after facts are replaced, and unmarks the settled articles. False if there was
 * nothing to do.
 */
export function* finishDesk({ settled = [], names }: DeskWrite): Work<boolean> {
  if (names !== undefined) yield* settleRoll({ ...names, some: names });
  if (settled.length > 0) yield* REMOVE_PENDING.run(JSON.stringify(settled));
  return settled.length > 0 || names !== undefined;
}
