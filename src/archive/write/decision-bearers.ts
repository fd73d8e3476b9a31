import type { LoggedDecision } from "../../decisions/decision.ts";
import { foundBy, leadsOnTo } from "../../identity/keys-at-large.ts";
import type { DecidedInPart } from "../store.ts";
import { loggedAtLarge, standingAmong, standingAtLarge } from "./decision-log.ts";
import { rulesVersion } from "./rules-version.ts";
import { change, insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const VERSION_OF = valuesOf<[number], string>("SELECT version FROM runs WHERE id = ?");
const DELETE_ALL = change<[]>("DELETE FROM decision_bearers");

/**
 * Enters decisions into `decision_bearers`, within the transaction that logs them. Entries made by another version are
 * made anew, since its keys may differ.
 */
export function* enterBearers(logged: readonly LoggedDecision[], runId: number): Work<void> {
  if (yield* isEnteredBy((yield* VERSION_OF.get(runId)) ?? "", runId)) return yield* enter(logged, runId);
  yield* DELETE_ALL.run();
  yield* enter(yield* loggedAtLarge(), runId);
}

const IDS_OF = query<[string], { readonly key: string; readonly id: number }>(
  "SELECT key, id FROM decisions WHERE key IN (SELECT value FROM json_each(?, '$'))",
);
const INSERT = insertInto("decision_bearers", ["bearer", "decision_id", "run_id"]);

function* enter(decisions: readonly LoggedDecision[], runId: number): Work<void> {
  const entries = decisions.flatMap((decision) => (decision.article === null ? toEntries(decision) : []));
  if (entries.length === 0) return;
  const keys = [...new Set(entries.map(({ key }) => key))];
  const ids = new Map((yield* IDS_OF.all(JSON.stringify(keys))).map(({ key, id }) => [key, id]));
  yield* INSERT.rows(
    entries.flatMap(({ bearer, key }) => {
      const id = ids.get(key);
      return id === undefined ? [] : [bearer, id, runId];
    }),
  );
}

function toEntries(decision: LoggedDecision): { readonly bearer: string; readonly key: string }[] {
  return [...foundBy(decision)].map((bearer) => ({ bearer, key: decision.key }));
}

const FORGET = change<[]>(
  "DELETE FROM decision_bearers WHERE decision_id IN (SELECT id FROM decisions WHERE article_sha256 IS NULL AND value IS NULL)",
);

/** Removes the entries of decisions that have lost their words. */
export function* forgetBearers(): Work<void> {
  yield* FORGET.run();
}

const FIND = valuesOf<[string], number>(
  "SELECT DISTINCT decision_id FROM decision_bearers WHERE bearer IN (SELECT value FROM json_each(?, '$'))",
);

/** `ArchiveStore.decidedAbout`. */
export function* decidedAbout(keys: readonly string[], version: string): Work<DecidedInPart> {
  if (!(yield* isEnteredBy(version))) return { decisions: yield* standingAtLarge(), isAll: true };
  const asked = new Set(keys);
  const known = new Set<number>();
  const decisions: LoggedDecision[] = [];
  for (let next = [...asked]; next.length > 0; ) {
    const fresh = (yield* FIND.all(JSON.stringify(next))).filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    const found = fresh.length === 0 ? [] : yield* standingAmong(fresh);
    decisions.push(...found);
    next = [...new Set(found.flatMap((decision) => [...leadsOnTo(decision)]))].filter((key) => !asked.has(key));
    for (const key of next) asked.add(key);
  }
  return { decisions, isAll: false };
}

const FIND_VERSION = valuesOf<[], string>(
  "SELECT version FROM decision_bearers JOIN runs ON runs.id = decision_bearers.run_id ORDER BY decision_id LIMIT 1",
);
const FIND_UNENTERED = valuesOf<[number], number>(
  `SELECT 1 FROM decisions
   WHERE article_sha256 IS NULL AND value IS NOT NULL AND action IN ('same', 'different', 'split', 'name', 'mean')
     AND run_id <> ? LIMIT 1`,
);

/**
 * Whether this version made all entries. Entries are always from a single version, since a version that finds another's
 * makes all of them anew. Decisions of the run `exceptRunId`, which are being entered, do not count.
 */
function* isEnteredBy(version: string, exceptRunId = 0): Work<boolean> {
  const entered = yield* FIND_VERSION.get();
  return entered === undefined
    ? (yield* FIND_UNENTERED.get(exceptRunId)) === undefined
    : rulesVersion(entered) === rulesVersion(version);
}

const ENTRIES = query<[], { readonly id: number; readonly bearer: string }>(
  "SELECT decision_id AS id, bearer FROM decision_bearers",
);
const IDS_AT_LARGE = query<[], { readonly key: string; readonly id: number }>(
  "SELECT key, id FROM decisions WHERE article_sha256 IS NULL",
);

/**
 * `ArchiveStore.strayBearers`: the ids of the decisions that lack an entry or have one too many; none if another
 * version made the entries.
 */
export function* strayBearers(version: string): Work<number[]> {
  if (!(yield* isEnteredBy(version))) return [];
  const entered = new Map<number, Set<string>>();
  yield* ENTRIES.each([], ({ id, bearer }) => {
    const known = entered.get(id);
    if (known === undefined) entered.set(id, new Set([bearer]));
    else known.add(bearer);
  });
  const ids = new Map((yield* IDS_AT_LARGE.all()).map(({ key, id }) => [key, id]));
  const stray: number[] = [];
  for (const decision of yield* loggedAtLarge()) {
    const id = ids.get(decision.key) ?? 0;
    const wanted = new Set(foundBy(decision));
    const known = entered.get(id) ?? new Set<string>();
    entered.delete(id);
    if (known.size !== wanted.size || ![...wanted].every((one) => known.has(one))) stray.push(id);
  }
  return [...stray, ...entered.keys()];
}
