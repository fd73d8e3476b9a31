import type Database from "better-sqlite3";
import { addToSearch } from "../archive/sqlite/search-index.ts";
import { toStatementError } from "../archive/sqlite/sqlite-error.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { prepareInsertFacts, type ReadArticle, readColumns } from "./article-rows.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { prepareRunRecord, type RunOptions } from "./run-record.ts";
import { prepareInsert } from "./statement.ts";
import { isConstraint, wholly } from "./transaction.ts";

/** What became of an article, true once it is returned: the transaction has been committed. Ids are null on a dry run. */
export type Written =
  | { readonly status: "added"; readonly articleId: number | null }
  | { readonly status: "unchanged"; readonly articleId: number | null }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** The one way by which articles come into an archive. */
export interface Writer {
  /**
   * Writes a batch in one transaction, each article whole or not at all, and gives their fates in order. The same bytes
   * again change nothing. Throws an `ArchiveError` if the archive cannot be written: then nothing of the batch is.
   *
   * @param rejected how many other sources were rejected meanwhile, for the run's own record
   */
  write(articles: readonly PreparedArticle[], rejected?: number): readonly Written[];
  /** The article of these bytes, if the archive has it already. */
  find(sha256: string): number | null;
}

/** Articles whose rows are made and inserted together; more would only hold more rows in memory. */
const GROUP = 50;

export function createWriter(database: Database.Database, options: RunOptions): Writer {
  const findBySha256 = database.prepare<[string], number>("SELECT id FROM articles WHERE sha256 = ?").pluck();
  const runs = prepareRunRecord(database, options);
  const insertArticle = prepareInsert(database, "articles");
  const insertFacts = prepareInsertFacts(database);

  function addTogether(articles: readonly PreparedArticle[], runId: number): Written[] {
    const added: ReadArticle[] = [];
    const written = articles.map((article): Written => {
      const known = findBySha256.get(article.sha256);
      if (known !== undefined) return { status: "unchanged", articleId: known };
      const articleId = insertArticle(articleColumns(article, runId));
      added.push({ id: articleId, text: article.text, extraction: article.extraction });
      return { status: "added", articleId };
    });
    insertFacts(added);
    return written;
  }

  function addInGroups(articles: readonly PreparedArticle[], runId: number): Written[] {
    const written: Written[] = [];
    for (let next = 0; next < articles.length; next += GROUP) {
      written.push(...addTogether(articles.slice(next, next + GROUP), runId));
    }
    return written;
  }

  function addEachWholly(articles: readonly PreparedArticle[], runId: number): Written[] {
    return articles.flatMap((article) => {
      const written = wholly(database, () => addTogether([article], runId));
      return isRefusal(written) ? [{ status: "refused", refusal: written }] : written;
    });
  }

  function writeInTransaction(
    articles: readonly PreparedArticle[],
    rejected: number,
    add: typeof addInGroups,
  ): readonly Written[] {
    database.exec("BEGIN IMMEDIATE");
    const runId = runs.begin();
    const written = add(articles, runId);
    const ids = written.flatMap((one) => (one.status === "added" && one.articleId !== null ? [one.articleId] : []));
    const count = (status: Written["status"]) => written.filter((one) => one.status === status).length;
    const [firstId, lastId] = [ids.at(0), ids.at(-1)];
    if (firstId === undefined || lastId === undefined) {
      database.exec("ROLLBACK");
      return written;
    }
    addToSearch(database, firstId, lastId);
    runs.finish(runId, { added: ids.length, unchanged: count("unchanged"), rejected: count("refused") + rejected });
    database.exec("COMMIT");
    return written;
  }

  /** A savepoint for each article costs a third of all, and is needed only if the archive refuses a row. */
  function writeBatch(articles: readonly PreparedArticle[], rejected: number): readonly Written[] {
    try {
      return writeInTransaction(articles, rejected, addInGroups);
    } catch (error) {
      if (!isConstraint(error)) throw error;
      if (database.inTransaction) database.exec("ROLLBACK");
      return writeInTransaction(articles, rejected, addEachWholly);
    }
  }

  return {
    write: (articles, rejected = 0) => {
      try {
        return writeBatch(articles, rejected);
      } catch (error) {
        if (database.inTransaction) database.exec("ROLLBACK");
        throw toStatementError(error, database.name);
      }
    },
    find: (sha256) => findBySha256.get(sha256) ?? null,
  };
}

function articleColumns(article: PreparedArticle, runId: number) {
  return {
    sha256: article.sha256,
    text: article.text,
    encoding: article.encoding,
    byte_order_mark: Number(article.byteOrderMark),
    source_uri: article.uri,
    added_run_id: runId,
    ...readColumns(article.extraction, runId),
  };
}
