import type { ArchiveStore } from "../archive/store.ts";
import type { VerifyCheck, VerifyProblem } from "../archive/verify-report.ts";
import { isRefusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { canonicalFacts, differences } from "../facts/canonical.ts";
import { FACT_TABLES } from "../facts/tables.ts";
import { prepareArticle } from "./prepare-article.ts";
import { toFactsNow, toReceived } from "./read-again.ts";

/**
 * A check for `verify`: every article that this very version has extracted is extracted again, and each of its facts
 * compared; the code of a difference is `derivation-differs`. What another version extracted may rightly differ: it is
 * left out, and a remark says so.
 */
export const derivationCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

async function* findDifferences(store: ArchiveStore): AsyncGenerator<VerifyProblem> {
  for await (const source of store.sourcesAfter(0)) {
    if (source.version !== EXTRACTOR_VERSION) continue;
    const received = toReceived(source);
    const facts = toFactsNow(source, isRefusal(received) ? received : prepareArticle(received));
    const stored = await store.factsOf(source.id);
    for (const { name } of isRefusal(facts) ? FACT_TABLES : differences(stored, canonicalFacts(facts))) {
      const message = `version ${EXTRACTOR_VERSION} extracts something else from article ${source.id} now`;
      yield { code: "derivation-differs", message, table: name, row: null, articleId: source.id };
    }
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
