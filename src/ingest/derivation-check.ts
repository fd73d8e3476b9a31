import type { ArchiveStore, StoredSource } from "../archive/store.ts";
import type { VerifyCheck } from "../archive/verify-check.ts";
import type { VerifyProblem } from "../archive/verify-report.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { canonicalFacts, differences } from "../facts/canonical.ts";
import type { Judgement } from "../facts/facts.ts";
import { FACT_TABLES } from "../facts/tables.ts";
import { deskOf, judgementsOf } from "./desk.ts";
import { mapInOrder } from "./map-in-order.ts";
import { type ArticleReadAgain, readAgain, toFactsNow } from "./read-again.ts";
import { threadExtractor } from "./thread-extractor.ts";

/**
 * A check for `verify`: every article that this very version has extracted is extracted again, on every processor, and each of its facts
 * compared; the code of a difference is `derivation-differs`, and `not-repeated` that of an article for which this machine has
 * too little memory. What another version extracted may rightly differ: it is
 * left out, and a remark says so.
 */
export const derivationCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

async function* findDifferences(store: ArchiveStore, signal?: AbortSignal): AsyncGenerator<VerifyProblem> {
  const extractor = threadExtractor();
  const readDesk = deskOf(store);
  const reading = mapInOrder(sourcesOfThisVersion(store, signal), {
    work: (sources) => readAgain(sources, extractor),
    width: () => extractor.width,
    sizeOf: ({ text }) => text.length,
  });
  try {
    for await (const read of reading) {
      if (typeof read === "symbol") continue;
      const { sha256 } = read.source;
      const judgements = await judgementsOf(store, await readDesk(), [sha256]);
      yield* differencesOf(read, judgements(sha256), store);
    }
  } finally {
    await extractor.close();
  }
}

async function* sourcesOfThisVersion(store: ArchiveStore, signal?: AbortSignal): AsyncGenerator<StoredSource> {
  for await (const source of store.sourcesAfter(0)) {
    signal?.throwIfAborted();
    if (source.version === EXTRACTOR_VERSION) yield source;
  }
}

async function* differencesOf(
  article: ArticleReadAgain,
  judgement: Judgement,
  store: ArchiveStore,
): AsyncGenerator<VerifyProblem> {
  const { source, prepared } = article;
  const place = { row: null, articleId: source.id };
  if (isRefusal(prepared) && prepared.code === "E_TOO_LARGE") {
    const message = `article ${source.id} was not read again: ${prepared.reason}`;
    yield { code: "not-repeated", message, table: "articles", ...place };
    return;
  }
  const facts = toFactsNow(article, judgement);
  const stored = await store.factsOf(source.id);
  for (const { name } of isRefusal(facts) ? FACT_TABLES : differences(stored, canonicalFacts(facts))) {
    const message = `version ${EXTRACTOR_VERSION} extracts something else from article ${source.id} now`;
    yield { code: "derivation-differs", message, table: name, ...place };
  }
}

async function countOthers(store: ArchiveStore): Promise<string[]> {
  let [all, others] = [0, 0];
  for (const [version, articles] of await store.countByVersion()) {
    all += articles;
    if (version !== EXTRACTOR_VERSION) others += articles;
  }
  if (others === 0) return [];
  return [`extraction was not repeated for ${others} of ${all} articles: another version has extracted them`];
}
