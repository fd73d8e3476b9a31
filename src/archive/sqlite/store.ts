import type { Database } from "better-sqlite3";
import type { ArchiveStore, StoredOriginal, StoredSource } from "../store.ts";
import { toStatementError } from "./errors.ts";
import { prepareLastDecision } from "./last-decision.ts";
import { prepareUnmigratedCheck } from "./ledger.ts";
import { areNamesOf } from "./names-by-version.ts";
import { preparePlaceCheck } from "./place.ts";
import { type BeginScope, beginPart, beginTransaction } from "./scope.ts";
import { sourcesAfter, sourcesOf } from "./stored-sources.ts";
import type { WriteGuards } from "./transaction.ts";

/**
 * An archive on an open connection as a store. What most commands do not need, because they only read, is loaded when it
 * is first asked for. An older program must not write into the tables of a newer one: the verbs that write throw
 * `database` if another process has migrated the archive since this function was called.
 *
 * @param begin what each write is: a transaction, unless the connection is in one, which keeps others out, and it is a part
 */
export function createStore(raw: Database, begin: BeginScope = beginTransaction): ArchiveStore {
  const guards =
    begin === beginPart
      ? UNGUARDED
      : { requireUnmigrated: prepareUnmigratedCheck(raw), requireInPlace: preparePlaceCheck(raw) };
  const writeInRun = preparedOnce(async () => {
    const { prepareWriteInRun } = await import("./transaction.ts");
    return prepareWriteInRun(raw, guards, begin);
  });
  const addArticles = preparedOnce(async () => {
    const { prepareAddArticles } = await import("./add-articles.ts");
    return prepareAddArticles(raw, await writeInRun());
  });
  const replaceFacts = preparedOnce(async () => {
    const { prepareReplaceFacts } = await import("./replace-facts.ts");
    return prepareReplaceFacts(raw, await writeInRun());
  });
  const addReceipts = preparedOnce(async () => {
    const { prepareAddReceipts } = await import("./add-receipts.ts");
    return prepareAddReceipts(raw, await writeInRun());
  });
  const settleNames = preparedOnce(async () => {
    const { prepareSettleNames } = await import("./settle-names.ts");
    return prepareSettleNames(raw, await writeInRun());
  });
  const removeArticles = preparedOnce(async () => {
    const { prepareRemoveArticles } = await import("./remove-articles.ts");
    return prepareRemoveArticles(raw, await writeInRun());
  });
  const tombs = () => import("./tombstones.ts");
  const recordDraw = preparedOnce(async () => {
    const { prepareRecordDraw } = await import("./record-draw.ts");
    return prepareRecordDraw(raw, await writeInRun());
  });
  const factsOf = preparedOnce(async () => {
    const { prepareStoredFacts } = await import("./stored-facts.ts");
    return prepareStoredFacts(raw);
  });
  let lastDecision = (): number => {
    lastDecision = prepareLastDecision(raw);
    return lastDecision();
  };
  const log = () => import("./decision-log.ts");
  const bearers = () => import("./decision-bearers.ts");
  const comparedNames = preparedOnce(async () => (await import("./compare-names.ts")).compareNames);
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw toStatementError(error, raw.name);
    }
  };
  async function* originals(): AsyncGenerator<StoredOriginal> {
    const { storedOriginals } = await import("./stored-originals.ts");
    try {
      yield* storedOriginals(raw);
    } catch (error) {
      throw toStatementError(error, raw.name);
    }
  }
  async function* guardedSources(sources: Iterable<StoredSource>): AsyncGenerator<StoredSource> {
    try {
      yield* sources;
    } catch (error) {
      throw toStatementError(error, raw.name);
    }
  }
  return {
    findArticles: (hashes) => guarded(async () => findArticles(raw, hashes)),
    countArticles: () => guarded(async () => countArticles(raw)),
    addArticles: (articles, run) => guarded(async () => (await addArticles())(articles, run)),
    replaceFacts: (articles, run, desk) => guarded(async () => (await replaceFacts())(articles, run, desk)),
    factsOf: (articleId) => guarded(async () => (await factsOf())(articleId)),
    sources: (articleIds) => guardedSources(sourcesOf(raw, articleIds)),
    sourcesAfter: (articleId) => guardedSources(sourcesAfter(raw, articleId)),
    addReceipts: (received, run) => guarded(async () => (await addReceipts())(received, run)),
    originals,
    countByVersion: () => guarded(async () => countByVersion(raw)),
    settleNames: (roll, lastArticleId, run, leadsTo) =>
      guarded(async () => (await settleNames())(roll, lastArticleId, run, leadsTo)),
    areNamesOf: (version) => guarded(async () => areNamesOf(raw, version)),
    compareNames: (roll, of) => guarded(async () => (await comparedNames())(raw, roll, of)),
    recordDraw: (drawn, run) => guarded(async () => (await recordDraw())(drawn, run)),
    lastDecision: () => guarded(async () => lastDecision()),
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
    pendingArticles: () => guarded(async () => pendingArticles(raw)),
    namesIn: (articleIds) => guarded(async () => (await import("./concern.ts")).namesIn(raw, articleIds)),
    articlesNaming: (kind, id) => guarded(async () => (await import("./concern.ts")).articlesNaming(raw, kind, id)),
    countDecisionsAbout: (sha256) => guarded(async () => countDecisionsAbout(raw, sha256)),
    lastArticleId: () => guarded(async () => lastArticleId(raw)),
    copiesOf: (articleId) => guarded(async () => (await tombs()).copiesOf(raw, articleId)),
    sharingOriginal: (articleId) =>
      guarded(async () => (await import("./receipts.ts")).sharingOriginal(raw, articleId)),
    receiptsOf: (articleId) => guarded(async () => (await import("./receipts.ts")).receiptsOf(raw, articleId)),
    tombstones: (reference) => guarded(async () => (await tombs()).findTombstones(raw, reference)),
    removeArticles: (removal, run) => guarded(async () => (await removeArticles())(removal, run)),
    eraseTraces: () => guarded(async () => (await import("./remove-articles.ts")).eraseTraces(raw)),
  };
}

const UNGUARDED: WriteGuards = { requireUnmigrated: () => {}, requireInPlace: () => {} };

/** Prepares something when it is first asked for; after a failure it is tried again. */
function preparedOnce<Prepared>(prepare: () => Promise<Prepared>): () => Promise<Prepared> {
  let prepared: Prepared | null = null;
  return async () => {
    prepared ??= await prepare();
    return prepared;
  };
}

function findArticles(raw: Database, hashes: readonly string[]): Map<string, number> {
  const find = raw.prepare<[string], number>("SELECT id FROM articles WHERE sha256 = ?").pluck();
  return new Map(
    hashes.flatMap((hash) => {
      const id = find.get(hash);
      return id === undefined ? [] : [[hash, id] as const];
    }),
  );
}

function countArticles(raw: Database): number {
  return raw.prepare<[], number>("SELECT count(*) FROM articles").pluck().get() ?? 0;
}

function lastArticleId(raw: Database): number {
  return raw.prepare<[], number>("SELECT coalesce(max(id), 0) FROM articles").pluck().get() ?? 0;
}

function countDecisionsAbout(raw: Database, sha256: string): number {
  const count = "SELECT count(*) FROM decisions WHERE article_sha256 = ? AND value IS NOT NULL AND action <> 'remove'";
  return raw.prepare<[string], number>(count).pluck().get(sha256) ?? 0;
}

function pendingArticles(raw: Database): number[] {
  return raw.prepare<[], number>("SELECT article_id FROM decisions_pending ORDER BY article_id").pluck().all();
}

function countByVersion(raw: Database): Map<string | null, number> {
  const rows = raw
    .prepare<[], readonly [version: string | null, articles: number]>(
      "SELECT runs.version, count(*) FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id GROUP BY 1",
    )
    .raw();
  return new Map(rows.all());
}
