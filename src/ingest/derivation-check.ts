import type Database from "better-sqlite3";
import type { VerifyCheck, VerifyProblem } from "../archive/sqlite/verify.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { type ArticleFacts, differences, prepareArticleFacts } from "./article-facts.ts";
import { prepareDeriveFacts } from "./derive-facts.ts";
import { prepareArticle } from "./prepare-article.ts";
import { SELECT_SOURCES, type StoredSource, toReceived } from "./stored-source.ts";

/**
 * A check for `verify`: every article that this very version has extracted is extracted again, into an archive in
 * memory, and each of its facts compared; the code of a difference is `derivation-differs`. What another version
 * extracted may rightly differ: it is left out, and a remark says so.
 */
export const derivationCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

function* findDifferences(database: Database.Database): Generator<VerifyProblem> {
  const factsOf = prepareArticleFacts(database);
  const derive = prepareDeriveFacts();
  const articles = database.prepare<[string], StoredSource>(`${SELECT_SOURCES} WHERE runs.version = ?`);
  for (const article of articles.iterate(EXTRACTOR_VERSION)) {
    const derived = derive(prepareArticle(toReceived(article)));
    for (const table of differences(factsOf(article.id), isRefusal(derived) ? NO_FACTS : derived)) {
      const message = `version ${EXTRACTOR_VERSION} extracts something else from article ${article.id} now`;
      yield { code: "derivation-differs", message, table, row: null, articleId: article.id };
    }
  }
}

const NO_FACTS: ArticleFacts = new Map();

function countOthers(database: Database.Database): string[] {
  const count = database.prepare<[string], { all: number; others: number }>(
    `SELECT count(*) AS "all", count(*) FILTER (WHERE runs.version IS NOT ?) AS others ${EXTRACTED}`,
  );
  const { all, others } = count.get(EXTRACTOR_VERSION) ?? { all: 0, others: 0 };
  if (others === 0) return [];
  return [`extraction was not repeated for ${others} of ${all} articles: another version has extracted them`];
}

const EXTRACTED = "FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id";
