import type { Database } from "better-sqlite3";
import type { ArchiveStore } from "../store.ts";
import { commonVerbs } from "../write/store.ts";
import { RefusedRow } from "../write/work.ts";
import { toStatementError } from "./errors.ts";
import { areNamesOf } from "./names-by-version.ts";
import { type BeginScope, beginTransaction } from "./scope.ts";
import type { WriteInRun } from "./transaction.ts";
import { workDatabase } from "./work-database.ts";

/**
 * An archive on an open connection as a store. What most commands do not need, because they only read, is loaded when it
 * is first asked for. An older program must not write into the tables of a newer one: the verbs that write throw
 * `database` if another process has migrated the archive since this function was called.
 *
 * @param begin what each write is: a transaction, unless the connection is in one, which keeps others out, and it is a part
 */
export function createStore(raw: Database, begin: BeginScope = beginTransaction): ArchiveStore {
  const database = workDatabase(raw, begin);
  const inRun: WriteInRun = async (run, write) => {
    const { writeInRun } = await import("../write/in-run.ts");
    // biome-ignore lint/correctness/useYield: the write does its steps itself
    return writeInRun(database, run, function* (runId) {
      return write(runId);
    });
  };
  const replaceFacts = preparedOnce(async () => {
    const { prepareReplaceFacts } = await import("./replace-facts.ts");
    return prepareReplaceFacts(raw, inRun);
  });
  const settleNames = preparedOnce(async () => {
    const { prepareSettleNames } = await import("./settle-names.ts");
    return prepareSettleNames(raw, inRun);
  });
  const removeArticles = preparedOnce(async () => {
    const { prepareRemoveArticles } = await import("./remove-articles.ts");
    return prepareRemoveArticles(raw, inRun);
  });
  const tombs = () => import("./tombstones.ts");
  const recordDraw = preparedOnce(async () => {
    const { prepareRecordDraw } = await import("./record-draw.ts");
    return prepareRecordDraw(raw, inRun);
  });
  const log = () => import("./decision-log.ts");
  const bearers = () => import("./decision-bearers.ts");
  const comparedNames = preparedOnce(async () => (await import("./compare-names.ts")).compareNames);
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw toStatementError(error instanceof RefusedRow ? error.cause : error, raw.name);
    }
  };
  return {
    ...commonVerbs(database),
    replaceFacts: (articles, run, desk) => guarded(async () => (await replaceFacts())(articles, run, desk)),
    settleNames: (roll, lastArticleId, run, leadsTo) =>
      guarded(async () => (await settleNames())(roll, lastArticleId, run, leadsTo)),
    areNamesOf: (version) => guarded(async () => areNamesOf(raw, version)),
    compareNames: (roll, of) => guarded(async () => (await comparedNames())(raw, roll, of)),
    recordDraw: (drawn, run) => guarded(async () => (await recordDraw())(drawn, run)),
    decisionsAbout: (hashes) => guarded(async () => (await log()).standingAbout(raw, hashes)),
    decisionsAtLarge: () => guarded(async () => (await log()).standingAtLarge(raw)),
    decidedAbout: (keys, version) => guarded(async () => (await bearers()).decidedAbout(raw, keys, version)),
    strayBearers: (version) => guarded(async () => [...(await bearers()).strayBearers(raw, version)]),
    loggedAtLarge: () => guarded(async () => (await log()).loggedAtLarge(raw)),
    hasDecidedAtLarge: (since) => guarded(async () => (await log()).hasDecidedAtLarge(raw, since)),
    decisionsNaming: (sha256) => guarded(async () => (await log()).standingNaming(raw, sha256)),
    decisionsOf: (keys) => guarded(async () => (await log()).decisionsOf(raw, keys)),
    undoneAmong: (keys) => guarded(async () => (await log()).undoneAmong(raw, keys)),
    articlesConcerned: (concern) => guarded(async () => (await import("./concern.ts")).articlesConcerned(raw, concern)),
    namesIn: (articleIds) => guarded(async () => (await import("./concern.ts")).namesIn(raw, articleIds)),
    articlesNaming: (kind, id) => guarded(async () => (await import("./concern.ts")).articlesNaming(raw, kind, id)),
    copiesOf: (articleId) => guarded(async () => (await tombs()).copiesOf(raw, articleId)),
    tombstones: (reference) => guarded(async () => (await tombs()).findTombstones(raw, reference)),
    removeArticles: (removal, run) => guarded(async () => (await removeArticles())(removal, run)),
    eraseTraces: () => guarded(async () => (await import("./remove-articles.ts")).eraseTraces(raw)),
  };
}

/** Prepares something when it is first asked for; after a failure it is tried again. */
function preparedOnce<Prepared>(prepare: () => Promise<Prepared>): () => Promise<Prepared> {
  let prepared: Prepared | null = null;
  return async () => {
    prepared ??= await prepare();
    return prepared;
  };
}
