import type { Database } from "better-sqlite3";
import type { LoggedDecision } from "../../decisions/decision.ts";
import { foundBy, leadsOnTo } from "../../identity/keys-at-large.ts";
import type { DecidedInPart } from "../store.ts";
import { loggedAtLarge, prepareStandingOne, standingAtLarge } from "./decision-log.ts";

/**
 * Prepares the entry of decisions into `decision_bearers`, within the transaction that logs them. What another version has
 * entered is entered anew: its keys may be others.
 */
export function prepareEnterBearers(database: Database): (logged: readonly LoggedDecision[], runId: number) => void {
  const insert = database.prepare<{ readonly bearer: string; readonly key: string; readonly runId: number }>(
    `INSERT INTO decision_bearers (bearer, decision_id, run_id) SELECT @bearer, id, @runId FROM decisions WHERE key = @key`,
  );
  const versionOf = database.prepare<[number], string>("SELECT version FROM runs WHERE id = ?").pluck();
  const isEnteredBy = prepareIsEnteredBy(database);
  const enter = (decisions: readonly LoggedDecision[], runId: number) => {
    for (const decision of decisions) {
      if (decision.article !== null) continue;
      for (const bearer of foundBy(decision)) insert.run({ bearer, key: decision.key, runId });
    }
  };
  return (logged, runId) => {
    if (isEnteredBy(versionOf.get(runId) ?? "", runId)) return enter(logged, runId);
    database.exec("DELETE FROM decision_bearers");
    enter(loggedAtLarge(database), runId);
  };
}

/** Takes away what decisions without words were found by. */
export function forgetBearers(database: Database): void {
  database.exec(
    "DELETE FROM decision_bearers WHERE decision_id IN (SELECT id FROM decisions WHERE article_sha256 IS NULL AND value IS NULL)",
  );
}

/** `ArchiveStore.decidedAbout`. */
export function decidedAbout(database: Database, keys: readonly string[], version: string): DecidedInPart {
  if (!prepareIsEnteredBy(database)(version)) return { decisions: standingAtLarge(database), isAll: true };
  const find = database.prepare<[string], number>("SELECT decision_id FROM decision_bearers WHERE bearer = ?").pluck();
  const standingOne = prepareStandingOne(database);
  const asked = new Set(keys);
  const found = new Map<number, LoggedDecision | undefined>();
  for (const key of asked) {
    for (const id of find.all(key)) {
      if (found.has(id)) continue;
      const decision = standingOne(id);
      found.set(id, decision);
      for (const next of decision === undefined ? [] : leadsOnTo(decision)) asked.add(next);
    }
  }
  return { decisions: [...found.values()].filter((one) => one !== undefined), isAll: false };
}

/**
 * Prepares the question whether a version has entered all decisions: all are entered by one version, since each that finds another's
 * enters all anew.
 *
 * @returns a function of the version; decisions of the run `exceptRunId`, which are being entered, do not count
 */
function prepareIsEnteredBy(database: Database): (version: string, exceptRunId?: number) => boolean {
  const findVersion = database
    .prepare<[], string>(
      "SELECT version FROM decision_bearers JOIN runs ON runs.id = decision_bearers.run_id ORDER BY decision_id LIMIT 1",
    )
    .pluck();
  const findUnentered = database.prepare<[number]>(
    `SELECT 1 FROM decisions
     WHERE article_sha256 IS NULL AND value IS NOT NULL AND action IN ('same', 'different', 'split', 'name', 'mean')
       AND run_id <> ? LIMIT 1`,
  );
  return (version, exceptRunId = 0) => {
    const entered = findVersion.get();
    return entered === undefined ? findUnentered.get(exceptRunId) === undefined : entered === version;
  };
}

/** The decisions, by id, of which an entry is missing or too much; none if another version has made the entries. */
export function* strayBearers(database: Database, version: string): Generator<number> {
  if (!prepareIsEnteredBy(database)(version)) return;
  const entered = new Map<number, Set<string>>();
  const rows = database.prepare<[], { readonly id: number; readonly bearer: string }>(
    "SELECT decision_id AS id, bearer FROM decision_bearers",
  );
  for (const { id, bearer } of rows.iterate()) {
    const known = entered.get(id);
    if (known === undefined) entered.set(id, new Set([bearer]));
    else known.add(bearer);
  }
  const idOf = database.prepare<[string], number>("SELECT id FROM decisions WHERE key = ?").pluck();
  for (const decision of loggedAtLarge(database)) {
    const id = idOf.get(decision.key) ?? 0;
    const wanted = new Set(foundBy(decision));
    const known = entered.get(id) ?? new Set<string>();
    entered.delete(id);
    if (known.size !== wanted.size || ![...wanted].every((one) => known.has(one))) yield id;
  }
  yield* entered.keys();
}
