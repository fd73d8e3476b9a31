import type { ArchiveStore } from "../store.ts";
import { countArticles, countByVersion, countDecisionsAbout, lastArticleId, pendingArticles } from "./counts.ts";
import { lastDecision } from "./last-decision.ts";
import { RefusedRow, type WorkDatabase } from "./work.ts";

/** The verbs of an archive that are the same for every database. */
export type CommonVerbs = Pick<
  ArchiveStore,
  | "findArticles"
  | "countArticles"
  | "addArticles"
  | "factsOf"
  | "sources"
  | "sourcesAfter"
  | "addReceipts"
  | "originals"
  | "countByVersion"
  | "lastDecision"
  | "pendingArticles"
  | "countDecisionsAbout"
  | "lastArticleId"
  | "sharingOriginal"
  | "receiptsOf"
>;

/** The verbs as work on a database. What most commands do not need, because they only read, is loaded when it is first asked for. */
export function commonVerbs(database: WorkDatabase): CommonVerbs {
  return {
    findArticles: async (hashes) => database.read((await import("./find-articles.ts")).findArticles(hashes)),
    countArticles: () => database.read(countArticles()),
    addArticles: (articles, run) =>
      written(async () => (await import("./add-articles.ts")).addArticles(database, articles, run)),
    factsOf: async (articleId) => database.read((await import("./stored-facts.ts")).storedFacts(articleId)),
    async *sources(articleIds) {
      const { sourceOf } = await import("./stored-sources.ts");
      for (const id of articleIds) {
        const source = await database.read(sourceOf(id));
        if (source !== null) yield source;
      }
    },
    async *sourcesAfter(articleId) {
      const { sourceAfter } = await import("./stored-sources.ts");
      for (let last = articleId; ; ) {
        const source = await database.read(sourceAfter(last));
        if (source === null) return;
        yield source;
        last = source.id;
      }
    },
    addReceipts: (received, run) =>
      written(async () => (await import("./add-receipts.ts")).addReceipts(database, received, run)),
    async *originals() {
      const { originalAfter } = await import("./stored-originals.ts");
      for (let last = 0; ; ) {
        const original = await database.read(originalAfter(last));
        if (original === null) return;
        yield original;
        last = original.id;
      }
    },
    countByVersion: () => database.read(countByVersion()),
    lastDecision: () => database.read(lastDecision()),
    pendingArticles: () => database.read(pendingArticles()),
    countDecisionsAbout: (sha256) => database.read(countDecisionsAbout(sha256)),
    lastArticleId: () => database.read(lastArticleId()),
    sharingOriginal: async (articleId) => database.read((await import("./receipts.ts")).sharingOriginal(articleId)),
    receiptsOf: async (articleId) => database.read((await import("./receipts.ts")).receiptsOf(articleId)),
  };
}

/** A row that is refused where no single article is at fault is an error of the archive as any other. */
async function written<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof RefusedRow ? error.cause : error;
  }
}
