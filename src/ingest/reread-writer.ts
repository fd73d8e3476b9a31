import type { ArchiveStore, StoredSource } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { canonicalFacts, differences } from "../facts/canonical.ts";
import type { Facts } from "../facts/facts.ts";
import { type ArticleReadAgain, toFactsNow } from "./read-again.ts";
import type { Reread } from "./reread-outcome.ts";

/** Brings what was read from articles to the state of this version, or says what would become of them. */
export interface RereadWriter {
  /** Takes a batch, each article whole or not at all, and gives their fates in order. */
  write(articles: readonly ArticleReadAgain[]): Promise<readonly Reread[]>;
}

/** A writer that writes nothing; the archive may be open for reading only. */
export function createRereadRehearsal(store: ArchiveStore): RereadWriter {
  return {
    write: async (articles) => {
      const fates: Reread[] = [];
      for (const { source, read } of articles) {
        const facts = toFactsNow(source, read);
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
 * The writer of `reread`: a batch in one transaction. An article of which the same is read as before keeps every row,
 * and is recorded as read by this version. Throws an `ArchiveError` if the archive cannot be written: then nothing of
 * the batch is.
 */
export function createRereadWriter(store: ArchiveStore): RereadWriter {
  return {
    write: async (articles) => {
      const taken = articles.map(({ source, read }) => ({ source, facts: toFactsNow(source, read) }));
      const whole = taken.flatMap(({ source, facts }) => (isRefusal(facts) ? [] : [{ articleId: source.id, facts }]));
      const run = { command: "reread", version: EXTRACTOR_VERSION, rejected: taken.length - whole.length };
      const replaced = (whole.length === 0 ? [] : await store.replaceFacts(whole, run)).values();
      return taken.map(({ source, facts }) => {
        if (isRefusal(facts)) return refused(source, facts);
        const fate = replaced.next().value ?? LOST;
        if (fate.status === "refused") return refused(source, fate.refusal);
        return { articleId: source.id, sha256: source.sha256, status: fate.status };
      });
    },
  };
}

function refused({ id, sha256 }: StoredSource, { reason }: Refusal): Reread {
  return { articleId: id, sha256, status: "refused", reason };
}

const LOST = {
  status: "refused",
  refusal: { code: "E_INTERNAL", reason: "the archive did not say what became of it" },
} as const;
