import type Database from "better-sqlite3";
import { migrateInMemory } from "../archive/migrate.ts";
import { readPlan } from "../archive/migration-status.ts";
import type { VerifyCheck, VerifyProblem } from "../archive/verify.ts";
import { isRefusal } from "../diagnostic.ts";
import { encode } from "../text/decode.ts";
import { VERSION } from "../version.ts";
import { type ArticleFacts, prepareArticleFacts } from "./article-facts.ts";
import { prepareArticle } from "./prepare-article.ts";
import { createWriter } from "./writer.ts";

/**
 * A check for `verify`: every article that this very version has extracted is extracted again, into an archive in
 * memory, and each of its facts compared; the code of a difference is `derivation-differs`. What another version
 * extracted may rightly differ: it is left out, and a remark says so.
 */
export const derivationCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

function* findDifferences(database: Database.Database): Generator<VerifyProblem> {
  const factsOf = prepareArticleFacts(database);
  const derive = deriveAgain();
  const articles = database.prepare<[string], SourceRow>(`SELECT ${SOURCE} ${EXTRACTED} WHERE runs.version = ?`);
  for (const article of articles.iterate(VERSION)) {
    for (const table of differences(factsOf(article.id), derive(article))) {
      const message = `version ${VERSION} extracts something else from article ${article.id} now`;
      yield { code: "derivation-differs", message, table, row: null, articleId: article.id };
    }
  }
}

function countOthers(database: Database.Database): string[] {
  const count = database.prepare<[string], { all: number; others: number }>(
    `SELECT count(*) AS "all", count(*) FILTER (WHERE runs.version IS NOT ?) AS others ${EXTRACTED}`,
  );
  const { all, others } = count.get(VERSION) ?? { all: 0, others: 0 };
  if (others === 0) return [];
  return [`extraction was not repeated for ${others} of ${all} articles: another version has extracted them`];
}

const EXTRACTED = "FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id";
const SOURCE = "articles.id, text, encoding, byte_order_mark, source_uri, published_at, published_at_basis";

interface SourceRow {
  readonly id: number;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
  readonly source_uri: string | null;
  readonly published_at: string | null;
  readonly published_at_basis: "stated" | "supplied" | null;
}

/** After so many articles the archive in memory is made anew, so that it stays small. */
const ARTICLES_IN_MEMORY = 500;

/** A function from an article to the facts that are derived of it now; none if it cannot be stored any more. */
function deriveAgain(): (article: SourceRow) => ArticleFacts {
  let archive = emptyArchive();
  let articles = 0;
  return (article) => {
    if (articles === ARTICLES_IN_MEMORY) {
      archive.database.close();
      archive = emptyArchive();
      articles = 0;
    }
    articles += 1;
    const prepared = prepareArticle(received(article));
    if (isRefusal(prepared)) return new Map();
    const [written] = archive.writer.write([prepared]);
    if (written?.status === "refused" || written?.articleId == null) return new Map();
    return archive.factsOf(written.articleId);
  };
}

function emptyArchive() {
  const database = migrateInMemory(readPlan());
  return {
    database,
    writer: createWriter(database, { command: "verify" }),
    factsOf: prepareArticleFacts(database),
  };
}

function received(article: SourceRow) {
  const { text, encoding } = article;
  return {
    bytes: encode({ text, encoding, byteOrderMark: article.byte_order_mark === 1 }),
    uri: article.source_uri,
    encoding,
    publishedAt: article.published_at_basis === "supplied" ? article.published_at : null,
  };
}

function differences(stored: ArticleFacts, derived: ArticleFacts): string[] {
  return [...stored.keys()].filter((table) => stored.get(table) !== derived.get(table));
}
