import type { OpenDatabase } from "../archive/database.ts";
import type { Decision } from "../decisions/decision.ts";
import { createDecisions } from "../desk/decisions.ts";
import type { ListedDecision } from "../desk/load-decisions.ts";
import { type RowChanges, rowChanges } from "../desk/rows.ts";
import { AT_ONCE, countConcerned, type DecideOptions, type DecisionsMade, decideIn } from "../ingest/decide.ts";

/** What became, or would become, of decisions. */
export interface Made extends DecisionsMade {
  /** Rows before and after; null if too many articles have changed for anybody to read them. */
  readonly rows: RowChanges | null;
  /** Those that wait for their article or have no effect, and why. */
  readonly idle: readonly ListedDecision[];
}

/**
 * Makes decisions, or rehearses them: everything is done and taken back. Those about few articles are made in one
 * transaction, so that the rows can be compared with what everybody else still sees; those about many are made in
 * parts.
 */
export async function makeDecisions(
  archive: OpenDatabase,
  decisions: readonly Decision[],
  { isRehearsal, ...options }: DecideOptions & { readonly isRehearsal: boolean },
): Promise<Made> {
  const pending = await archive.store.pendingArticles();
  const isLarge = pending.length + (await countConcerned(archive.store, decisions)) > AT_ONCE;
  if (isLarge && !isRehearsal) {
    const done = await decideIn(archive.store, decisions, options);
    return { ...done, rows: null, idle: await idleOf(archive, done) };
  }
  let made: Made | null = null;
  try {
    return await archive.transaction(async (within) => {
      made = await decideWithin(archive, within, decisions, options);
      if (isRehearsal) throw new TakenBack();
      return made;
    });
  } catch (error) {
    if (error instanceof TakenBack && made !== null) return made;
    throw error;
  }
}

class TakenBack extends Error {}

async function decideWithin(
  before: OpenDatabase,
  within: OpenDatabase,
  decisions: readonly Decision[],
  options: DecideOptions,
): Promise<Made> {
  const done = await decideIn(within.store, decisions, options);
  const idle = await idleOf(within, done);
  if (done.changed.length > AT_ONCE) return { ...done, rows: null, idle };
  const undone = await within.store.decisionsOf(done.decisions.flatMap(({ undoes }) => undoes ?? []));
  const rows = await rowChanges(before.db, within.db, done.changed, [...done.decisions, ...undone]);
  return { ...done, rows, idle };
}

async function idleOf({ db }: OpenDatabase, { decisions }: DecisionsMade): Promise<ListedDecision[]> {
  const log = createDecisions(db);
  const listed = await Promise.all(decisions.map(({ key }) => log.get(key)));
  return listed.filter(({ because }) => because !== null);
}
