import type { Database } from "better-sqlite3";
import { canonicalFacts } from "../../facts/canonical.ts";
import type { ArticleDigest } from "../../facts/digest.ts";
import { articleReading, articleSource } from "../../facts/tables/articles.ts";
import { digestOf } from "../digest-of.ts";
import type { Run, StorableArticle, Stored } from "../store.ts";
import { prepareInsertBlocks } from "./blocks.ts";
import { type FactsOfArticle, prepareInsertFacts } from "./insert-facts.ts";
import { prepareInsert } from "./insert-rows.ts";
import { prepareLinkArticles } from "./link-articles.ts";
import { prepareInsertReceipt } from "./receipts.ts";
import { addToSearch } from "./search-index.ts";
import { prepareRemovedCheck } from "./tombstones.ts";
import { isConstraint, type Outcome, type WriteInRun, wholly } from "./transaction.ts";

/** Articles whose rows are made and inserted together; more would only hold more rows in memory. */
const GROUP = 50;

/** Prepares `ArchiveStore.addArticles`. */
export function prepareAddArticles(
  database: Database,
  writeInRun: WriteInRun,
): (articles: readonly StorableArticle[], run: Run) => Promise<readonly Stored[]> {
  const findBySha256 = database.prepare<[string], number>("SELECT id FROM articles WHERE sha256 = ?").pluck();
  const insertArticle = prepareInsertArticle(database);
  const insertFacts = prepareInsertFacts(database);
  const removedCheck = prepareRemovedCheck(database);
  const linkArticles = prepareLinkArticles(database);

  function addTogether(articles: readonly StorableArticle[], runId: number): Stored[] {
    const added: FactsOfArticle[] = [];
    const refusalOf = removedCheck();
    const stored = articles.map((article): Stored => {
      const known = findBySha256.get(article.sha256);
      if (known !== undefined) return { status: "unchanged", articleId: known };
      const refusal = refusalOf(article);
      if (refusal !== null) return { status: "refused", refusal };
      const articleId = insertArticle(article, runId);
      added.push({ articleId, facts: article.facts });
      return { status: "added", articleId };
    });
    insertFacts(added);
    linkArticles.add(added.map(({ articleId }) => articleId));
    return stored;
  }

  function addInGroups(articles: readonly StorableArticle[], runId: number): Stored[] {
    const stored: Stored[] = [];
    for (let next = 0; next < articles.length; next += GROUP) {
      stored.push(...addTogether(articles.slice(next, next + GROUP), runId));
    }
    return stored;
  }

  function addEachWholly(articles: readonly StorableArticle[], runId: number): Stored[] {
    const stored: Stored[] = [];
    for (const article of articles) {
      const refusal = wholly(database, () => void stored.push(...addTogether([article], runId)));
      if (refusal !== null) stored.push({ status: "refused", refusal });
    }
    return stored;
  }

  /** Completes a batch: the search index is filled once for all. */
  function finish(
    stored: readonly Stored[],
    rejected: number,
    all: readonly ArticleDigest[],
  ): Outcome<readonly Stored[]> {
    const digests = all.flatMap((digest, at) => {
      const one = stored[at];
      return one?.status === "added" ? [{ ...digest, articleId: one.articleId }] : [];
    });
    const ids = digests.map(({ articleId }) => articleId);
    const [firstId, lastId] = [ids.at(0), ids.at(-1)];
    if (firstId === undefined || lastId === undefined) return { result: stored, counts: null };
    addToSearch(database, firstId, lastId);
    const count = (status: Stored["status"]) => stored.filter((one) => one.status === status).length;
    const counts = { added: ids.length, unchanged: count("unchanged"), rejected: count("refused") + rejected };
    return { result: stored, counts, digests };
  }

  /** A savepoint for each article costs a third of all, and is needed only if the archive refuses a row. */
  return async (articles, run) => {
    const { rejected = 0 } = run;
    // Before the transaction: as long as it lasts other writers wait.
    const digests = articles.map(({ sha256, facts }) => digestOf(sha256, canonicalFacts(facts)));
    try {
      return await writeInRun(run, (runId) => finish(addInGroups(articles, runId), rejected, digests));
    } catch (error) {
      if (!isConstraint(error)) throw error;
      return writeInRun(run, (runId) => finish(addEachWholly(articles, runId), rejected, digests));
    }
  };
}

/** Prepares the insertion of an article's own row, its source and what is read into it; the function gives its id. */
function prepareInsertArticle(database: Database): (article: StorableArticle, runId: number) => number {
  const columns = ["id", ...articleSource.columns, ...articleReading.columns, "added_run_id", "extracted_run_id"];
  const insert = prepareInsert(database, "articles", columns);
  // Numbers of removed articles are never given again.
  const findId = database
    .prepare<[], number>(
      `SELECT 1 + max(coalesce((SELECT max(id) FROM articles), 0), coalesce((SELECT max(article_id) FROM tombstones), 0))`,
    )
    .pluck();
  const insertBlocks = prepareInsertBlocks(database);
  const insertReceipt = prepareInsertReceipt(database);
  return (article, runId) => {
    const { extraction } = article.facts;
    const values = [
      findId.get() ?? 1,
      ...articleSource.valuesOf(article),
      ...articleReading.valuesOf(extraction),
      runId,
      runId,
    ];
    const articleId = insert(values);
    insertBlocks(articleId, article.text);
    const { receipt, uri } = article;
    if (receipt !== undefined) insertReceipt({ articleId, uri, receipt }, runId);
    return articleId;
  };
}
