import type Database from "better-sqlite3";
import { addToSearch } from "../archive/sqlite/search-index.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { type ArticleFacts, differences, prepareArticleFacts } from "./article-facts.ts";
import { prepareDeriveFacts } from "./derive-facts.ts";
import type { Prepared } from "./extractor.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { prepareReplaceFacts } from "./reread-facts.ts";
import { prepareRunRecord } from "./run-record.ts";
import type { StoredSource } from "./stored-source.ts";
import { type Outcome, wholly, writeInRun } from "./transaction.ts";

/** An article of the archive and what is read from it now. */
export interface RereadArticle {
  readonly source: StoredSource;
  readonly prepared: Prepared;
}

/**
 * What became of an article. `changed`: what was read from it before was exchanged as a whole. `refused`: it could not
 * be read or stored anew, and stays as it was.
 */
export type Reread = { readonly articleId: number; readonly sha256: string } & (
  | { readonly status: "changed" | "unchanged" }
  | { readonly status: "refused"; readonly reason: string }
);

/** Brings what was read from articles to the state of this version, or says what would become of them. */
export interface RereadWriter {
  /** Takes a batch, each article whole or not at all, and gives their fates in order. */
  write(articles: readonly RereadArticle[]): readonly Reread[];
}

/** A writer that writes nothing; the archive may be open for reading only. */
export function createRereadRehearsal(database: Database.Database): RereadWriter {
  const derive = prepareDerive();
  const judge = prepareJudge(database);
  return { write: (articles) => articles.map(derive).map((article) => toReread(article, judge(article))) };
}

/**
 * The writer of `reread`: a batch in one transaction. An article of which the same is read as before keeps every row,
 * and is recorded as read by this version. Throws an `ArchiveError` if the archive cannot be written: then nothing of
 * the batch is.
 */
export function createRereadWriter(database: Database.Database): RereadWriter {
  const derive = prepareDerive();
  const judge = prepareJudge(database);
  const runs = prepareRunRecord(database, { command: "reread" });
  const replaceFacts = prepareReplaceFacts(database);
  const setRun = database.prepare<[number, number]>("UPDATE articles SET extracted_run_id = ? WHERE id = ?");

  function writeOne(article: DerivedArticle, runId: number): Reread {
    const verdict = judge(article);
    if (verdict === "unchanged" && article.source.version !== EXTRACTOR_VERSION) setRun.run(runId, article.source.id);
    if (verdict === "unchanged" || isRefusal(verdict)) return toReread(article, verdict);
    const { id } = article.source;
    const { text, extraction } = verdict;
    const replace = () => {
      replaceFacts({ id, text, extraction, runId });
      return verdict;
    };
    return toReread(article, wholly(database, replace));
  }

  function writeAll(articles: readonly DerivedArticle[], runId: number): Outcome<readonly Reread[]> {
    const fates = articles.map((article) => writeOne(article, runId));
    const idsOf = (status: Reread["status"]) =>
      fates.filter((fate) => fate.status === status).map(({ articleId }) => articleId);
    for (const [first, last] of stretches(idsOf("changed"))) addToSearch(database, first, last);
    const counts = {
      reread: idsOf("changed").length,
      unchanged: idsOf("unchanged").length,
      rejected: idsOf("refused").length,
    };
    return { result: fates, counts };
  }

  return {
    write: (articles) => {
      // Before the transaction: as long as it lasts other writers wait.
      const derived = articles.map(derive);
      return writeInRun(database, runs, (runId) => writeAll(derived, runId));
    },
  };
}

/** An article and the facts that an archive would hold of it now, or why it would hold none. */
interface DerivedArticle extends RereadArticle {
  readonly facts: ArticleFacts | Refusal;
}

function prepareDerive(): (article: RereadArticle) => DerivedArticle {
  const derive = prepareDeriveFacts();
  return (article) => {
    const { source, prepared } = article;
    const isAltered = !isRefusal(prepared) && prepared.sha256 !== source.sha256;
    return { ...article, facts: isAltered ? ALTERED : derive(prepared) };
  };
}

/** The article as it should be stored anew, unless nothing would change or it cannot be. */
type Verdict = "unchanged" | PreparedArticle | Refusal;

function prepareJudge(database: Database.Database): (article: DerivedArticle) => Verdict {
  const factsOf = prepareArticleFacts(database);
  return ({ source, prepared, facts }) => {
    if (isRefusal(prepared)) return prepared;
    if (isRefusal(facts)) return facts;
    return differences(factsOf(source.id), facts).length === 0 ? "unchanged" : prepared;
  };
}

/** Of a text that no longer gives back the bytes received. */
export const ALTERED: Refusal = {
  code: "E_INTERNAL",
  reason: 'the text was altered in the archive: "onrecord verify"',
};

function toReread({ source }: RereadArticle, verdict: Verdict): Reread {
  const { id: articleId, sha256 } = source;
  if (verdict === "unchanged") return { articleId, sha256, status: "unchanged" };
  if (isRefusal(verdict)) return { articleId, sha256, status: "refused", reason: verdict.reason };
  return { articleId, sha256, status: "changed" };
}

/** Ascending ids as stretches without a gap: 1, 2, 3, 7 → [1, 3], [7, 7]. */
function stretches(ids: readonly number[]): (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const id of ids) {
    const last = found.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else found.push([id, id]);
  }
  return found;
}
