import type { ArchiveDatabase } from "../archive/sqlite/open.ts";
import type { Decision } from "../decisions/decision.ts";
import { type RowChanges, rowChanges } from "../desk/rows.ts";
import { AT_ONCE, countConcerned, type DecideOptions, type DecisionsMade, decideIn } from "../ingest/decide.ts";

/** What has become, or would become, of decisions. */
export interface Made extends DecisionsMade {
  /** Rows before and after; null if so many articles have changed that nobody would read them. */
  readonly rows: RowChanges | null;
}

/**
 * Makes decisions, or rehearses them: everything is done and taken back. Those of few articles are made in a transaction, so that
 * the rows can be compared with what everybody else still sees; those of many go their own way, in parts.
 */
export async function makeDecisions(
  archive: ArchiveDatabase,
  decisions: readonly Decision[],
  { isRehearsal, ...options }: DecideOptions & { readonly isRehearsal: boolean },
): Promise<Made> {
  const isLarge = (await countConcerned(archive.store, decisions)) > AT_ONCE;
  if (isLarge && !isRehearsal) return { ...(await decideIn(archive.store, decisions, options)), rows: null };
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
  before: ArchiveDatabase,
  within: ArchiveDatabase,
  decisions: readonly Decision[],
  options: DecideOptions,
): Promise<Made> {
  const done = await decideIn(within.store, decisions, options);
  if (done.changed.length > AT_ONCE) return { ...done, rows: null };
  const undone = await within.store.decisionsOf(done.decisions.flatMap(({ undoes }) => undoes ?? []));
  const rows = await rowChanges(before.db, within.db, done.changed, [...done.decisions, ...undone]);
  return { ...done, rows };
}
