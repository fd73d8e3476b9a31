import type { ArchiveStore, Replaced, RereadArticle, StoredSource } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { canonicalFacts, differences } from "../facts/canonical.ts";
import type { Facts } from "../facts/facts.ts";
import { groupBy } from "../group-by.ts";
import { type Desk, deskOf, judgementsOf, withDesk } from "./desk.ts";
import { type ArticleReadAgain, toFactsNow } from "./read-again.ts";
import type { Reread } from "./reread-outcome.ts";

/** Replaces what was read from articles by what this version reads, or says what would become of them. */
export interface RereadWriter {
  /** Takes a batch, each article whole or not at all, and gives their fates in order. */
  write(articles: readonly ArticleReadAgain[]): Promise<readonly Reread[]>;
}

/** Called with the facts of each article once they are stored, and with null for one that could not be read. */
export type NoteFacts = (facts: Facts | null, desk: Desk) => void;

/** A writer that writes nothing; the archive may be open for reading only. */
export function createRereadRehearsal(store: ArchiveStore): RereadWriter {
  const readDesk = deskOf(store);
  return {
    write: async (articles) => {
      const fates: Reread[] = [];
      for (const { source, facts } of await judge(store, await readDesk(), articles)) {
        fates.push(isRefusal(facts) ? refused(source, facts) : await foresee(store, source, facts));
      }
      return fates;
    },
  };
}

async function foresee(store: ArchiveStore, { id, sha256 }: StoredSource, facts: Facts): Promise<Reread> {
  const isSame = differences(await store.factsOf(id), canonicalFacts(facts)).length === 0;
  return { articleId: id, sha256, status: isSame ? "unchanged" : "changed" };
}

/**
 * The writer of `reread`: one transaction for each version in a batch. An article that reads the same as before keeps
 * every row, and is recorded as read by this version. Throws an `ArchiveError` if the archive cannot be written; that
 * transaction then writes nothing.
 */
export function createRereadWriter(store: ArchiveStore, note: NoteFacts = () => {}): RereadWriter {
  const readDesk = deskOf(store);
  async function write(desk: Desk, articles: readonly ArticleReadAgain[]): Promise<readonly Reread[]> {
    const read = await judge(store, desk, articles);
    const rejected = read.filter(({ facts }) => isRefusal(facts)).length;
    const replaced = new Map<number, Replaced>();
    for (const [version, group] of byVersion(read)) {
      const run = { command: "reread", version, rejected, decisionsSeen: desk.seen };
      const fates = await store.replaceFacts(group, run);
      for (const [at, { articleId }] of group.entries()) replaced.set(articleId, fates[at] ?? LOST);
    }
    return read.map(({ source, facts }) => {
      note(isRefusal(facts) ? null : facts, desk);
      if (isRefusal(facts)) return refused(source, facts);
      const fate = replaced.get(source.id) ?? LOST;
      if (fate.status === "refused") return refused(source, fate.refusal);
      return { articleId: source.id, sha256: source.sha256, status: fate.status };
    });
  }
  return { write: (articles) => withDesk(readDesk, (desk) => write(desk, articles)) };
}

/** What was read, grouped by the version that read it, since a run has one version. */
function byVersion(read: Awaited<ReturnType<typeof judge>>): Map<string, RereadArticle[]> {
  const whole = read.flatMap(({ source, version, facts }) =>
    isRefusal(facts) ? [] : [{ version, articleId: source.id, facts }],
  );
  return groupBy(whole, ({ version }) => version);
}

/** The facts of articles as they are read now, with what was decided. */
async function judge(store: ArchiveStore, desk: Desk, articles: readonly ArticleReadAgain[]) {
  const judgements = await judgementsOf(
    store,
    desk,
    articles.map(({ source }) => source),
  );
  return articles.map((article) => {
    const { source, read } = article;
    const version = isRefusal(read) ? EXTRACTOR_VERSION : read.version;
    return { source, version, facts: toFactsNow(article, judgements(source.sha256)) };
  });
}

function refused({ id, sha256 }: StoredSource, { reason }: Refusal): Reread {
  return { articleId: id, sha256, status: "refused", reason };
}

const LOST = {
  status: "refused",
  refusal: { code: "E_INTERNAL", reason: "the archive did not say what became of it" },
} as const;
