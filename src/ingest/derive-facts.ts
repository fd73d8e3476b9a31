import { migrateInMemory } from "../archive/sqlite/apply-plan.ts";
import { readPlan } from "../archive/sqlite/migration-status.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { type ArticleFacts, prepareArticleFacts } from "./article-facts.ts";
import type { Prepared } from "./extractor.ts";
import { createWriter } from "./writer.ts";

/** After so many articles the archive in memory is made anew, so that it stays small. */
const ARTICLES_IN_MEMORY = 500;

/**
 * A function from an article that was read to the facts that an archive would hold of it, found by storing it in
 * one in memory; or why it could not be stored.
 */
export function prepareDeriveFacts(): (article: Prepared) => ArticleFacts | Refusal {
  let archive = emptyArchive();
  let articles = 0;
  return (article) => {
    if (isRefusal(article)) return article;
    if (articles === ARTICLES_IN_MEMORY) {
      archive.database.close();
      archive = emptyArchive();
      articles = 0;
    }
    articles += 1;
    const [written] = archive.writer.write([article]);
    if (written?.status === "refused") return written.refusal;
    return archive.factsOf(written?.articleId ?? 0);
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
