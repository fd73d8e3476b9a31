import type { ArchiveStore } from "../store.ts";
import { countArticles, countByVersion, countDecisionsAbout, lastArticleId, pendingArticles } from "./counts.ts";
import { lastDecision } from "./last-decision.ts";
import { areNamesOf } from "./names-by-version.ts";
import { RefusedRow, type WorkDatabase } from "./work.ts";

/** The verbs of an archive that are the same for every database. */
export type CommonVerbs = Omit<ArchiveStore, "eraseTraces">;

/**
 * The verbs, done as work on a database. What most commands do not need, because they only read, is loaded when it is
 * first asked for.
 */
export function commonVerbs(database: WorkDatabase): CommonVerbs {
  return {
    findArticles: async (hashes) => database.read((await import("./find-articles.ts")).findArticles(hashes)),
    countArticles: () => database.read(countArticles()),
    addArticles: (articles, run, leadsTo) =>
      written(async () => (await import("./add-articles.ts")).addArticles(database, articles, run, leadsTo)),
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
    replaceFacts: (articles, run, desk) =>
      written(async () => (await import("./replace-facts.ts")).replaceFacts(database, articles, run, desk)),
    settleNames: (roll, lastArticleId, run, leadsTo) =>
      written(async () =>
        (await import("./settle-names.ts")).settleNames(database, { roll, lastArticleId, leadsTo }, run),
      ),
    areNamesOf: (version) => database.read(areNamesOf(version)),
    compareNames: async (roll, of) => database.readAtOnce((await import("./compare-names.ts")).compareNames(roll, of)),
    recordDraw: (drawn, run) =>
      written(async () => (await import("./record-draw.ts")).recordDraw(database, drawn, run)),
    decisionsAbout: async (hashes) => database.read((await log()).standingAbout(hashes)),
    decisionsAtLarge: async () => database.read((await log()).standingAtLarge()),
    decidedAbout: async (keys, version) => database.read((await bearers()).decidedAbout(keys, version)),
    strayBearers: async (version) => database.readAtOnce((await bearers()).strayBearers(version)),
    loggedAtLarge: async () => database.read((await log()).loggedAtLarge()),
    hasDecidedAtLarge: async (since) => database.read((await log()).hasDecidedAtLarge(since)),
    decisionsNaming: async (sha256) => database.read((await log()).standingNaming(sha256)),
    decisionsOf: async (keys) => database.read((await log()).decisionsOf(keys)),
    undoneAmong: async (keys) => database.read((await log()).undoneAmong(keys)),
    articlesConcerned: async (concern) => database.read((await concerned()).articlesConcerned(concern)),
    namesIn: async (articleIds) => database.read((await concerned()).namesIn(articleIds)),
    unusedNames: async () => database.read((await concerned()).unusedNames()),
    articlesNaming: async (kind, id) => database.read((await concerned()).articlesNaming(kind, id)),
    copiesOf: async (articleId) => database.read((await tombs()).copiesOf(articleId)),
    tombstones: async (reference) => database.read((await tombs()).findTombstones(reference)),
    removeArticles: (removal, run) =>
      written(async () => (await import("./remove-articles.ts")).removeArticles(database, removal, run)),
    pagesOf: async (articleId) => database.read((await import("./pages.ts")).pagesOf(articleId)),
    receiptsOf: async (articleId) => database.read((await import("./receipts.ts")).receiptsOf(articleId)),
  };
}

const log = () => import("./decision-log.ts");
const bearers = () => import("./decision-bearers.ts");
const concerned = () => import("./concern.ts");
const tombs = () => import("./tombstones.ts");

/** Turns a refused row, where no single article is at fault, into an ordinary error of the archive. */
async function written<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof RefusedRow ? error.cause : error;
  }
}
