import { canonicalFacts } from "../../facts/canonical.ts";
import type { ArticleDigest } from "../../facts/digest.ts";
import { articleReading, articleSource } from "../../facts/tables/articles.ts";
import { digestOf } from "../digest-of.ts";
import type { LeadsTo, Run, StorableArticle, Stored } from "../store.ts";
import { insertBlocks } from "./blocks.ts";
import { findArticles } from "./find-articles.ts";
import { type Outcome, writeInRun } from "./in-run.ts";
import { insertFacts } from "./insert-facts.ts";
import { linkArticles } from "./link-articles.ts";
import { type NameChanges, noteNames } from "./names-digest.ts";
import { insertFirstReceipts } from "./receipts.ts";
import { leadAgain } from "./redirects.ts";
import { beginRemovedCheck } from "./removed-check.ts";
import { insertInto, query } from "./statement.ts";
import { wholly } from "./wholly.ts";
import { enterWords } from "./words.ts";
import { type Bound, RefusedRow, type Work, type WorkDatabase } from "./work.ts";

/** How many articles' rows are made and inserted together; more would only take more memory. */
const GROUP = 50;

/**
 * `ArchiveStore.addArticles`. A savepoint for each article would cost a third of the total time, so it is used only
 * once the archive has refused a row.
 */
export async function addArticles(
  database: WorkDatabase,
  articles: readonly StorableArticle[],
  run: Run,
  leadsTo?: LeadsTo,
): Promise<readonly Stored[]> {
  const { rejected = 0 } = run;
  // Before the transaction, because other writers wait as long as it lasts.
  const digests = articles.map(({ sha256, facts }) => digestOf(sha256, canonicalFacts(facts)));
  const write = (add: AddAll) =>
    writeInRun(database, run, function* (runId) {
      const stored = yield* add(articles, runId);
      if (leadsTo !== undefined) yield* leadSlugsAgain(leadsTo);
      return yield* finish(stored, rejected, digests);
    });
  try {
    return await write(addInGroups);
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    return write(addEachWholly);
  }
}

const NOBODY = { people: new Set<string>(), organisations: new Set<string>() };

function* leadSlugsAgain(leadsTo: LeadsTo): Work<void> {
  const changes: NameChanges = { added: [], removed: [] };
  yield* leadAgain({ leadsTo, keys: NOBODY }, changes);
  yield* noteNames(changes);
}

type AddAll = (articles: readonly StorableArticle[], runId: number) => Work<Stored[]>;

function* addInGroups(articles: readonly StorableArticle[], runId: number): Work<Stored[]> {
  const stored: Stored[] = [];
  for (let next = 0; next < articles.length; next += GROUP) {
    stored.push(...(yield* addTogether(articles.slice(next, next + GROUP), runId)));
  }
  return stored;
}

function* addEachWholly(articles: readonly StorableArticle[], runId: number): Work<Stored[]> {
  const stored: Stored[] = [];
  for (const article of articles) {
    let added: readonly Stored[] = [];
    const refusal = yield* wholly(function* () {
      added = yield* addTogether([article], runId);
    });
    stored.push(...(refusal === null ? added : [{ status: "refused", refusal } as const]));
  }
  return stored;
}

function* addTogether(articles: readonly StorableArticle[], runId: number): Work<Stored[]> {
  const known = yield* findArticles(articles.map(({ sha256 }) => sha256));
  const refusalOf = yield* beginRemovedCheck();
  let articleId = yield* nextArticleId();
  const added: (StorableArticle & { readonly articleId: number })[] = [];
  const stored: Stored[] = [];
  for (const article of articles) {
    const id = known.get(article.sha256);
    const refusal = id === undefined ? yield* refusalOf(article) : null;
    if (id !== undefined) stored.push({ status: "unchanged", articleId: id });
    else if (refusal !== null) stored.push({ status: "refused", refusal });
    else {
      stored.push({ status: "added", articleId });
      added.push({ ...article, articleId });
      known.set(article.sha256, articleId);
      articleId += 1;
    }
  }
  yield* insertArticles(added, runId);
  yield* insertFacts(added);
  yield* linkArticles(added.map(({ articleId }) => articleId));
  return stored;
}

// Numbers of removed articles are never given out again.
const NEXT_ID = query<[], { readonly article: number; readonly tombstone: number }>(
  `SELECT (SELECT coalesce(max(id), 0) FROM articles) AS article,
     (SELECT coalesce(max(article_id), 0) FROM tombstones) AS tombstone`,
);

function* nextArticleId(): Work<number> {
  const { article, tombstone } = (yield* NEXT_ID.get()) ?? { article: 0, tombstone: 0 };
  return 1 + Math.max(article, tombstone);
}

const INSERT = insertInto("articles", [
  "id",
  ...articleSource.columns,
  ...articleReading.columns,
  "added_run_id",
  "extracted_run_id",
]);

/** Inserts the articles' own rows: their sources, what was read from them, and how they were received. */
function* insertArticles(
  articles: readonly (StorableArticle & { readonly articleId: number })[],
  runId: number,
): Work<void> {
  yield* INSERT.rows(
    articles.flatMap((article): Bound[] => {
      const { articleId, facts } = article;
      const reading = articleReading.valuesOf(facts.extraction);
      return [articleId, ...articleSource.valuesOf(article), ...reading, runId, runId];
    }),
  );
  for (const { articleId, text } of articles) yield* insertBlocks(articleId, text);
  const received = articles.flatMap(({ articleId, uri, receipt }) =>
    receipt === undefined ? [] : { articleId, uri, receipt },
  );
  yield* insertFirstReceipts(received, runId);
}

/** Completes a batch; the search index is filled once for all of it. */
function* finish(
  stored: readonly Stored[],
  rejected: number,
  all: readonly ArticleDigest[],
): Work<Outcome<readonly Stored[]>> {
  const digests = all.flatMap((digest, at) => {
    const one = stored[at];
    return one?.status === "added" ? [{ ...digest, articleId: one.articleId }] : [];
  });
  if (digests.length === 0) return { result: stored, counts: null };
  yield* enterWords(digests.map(({ articleId }) => articleId));
  const count = (status: Stored["status"]) => stored.filter((one) => one.status === status).length;
  const counts = {
    added: digests.length,
    unchanged: count("unchanged"),
    rejected: count("refused") + rejected,
  };
  return { result: stored, counts, digests };
}
