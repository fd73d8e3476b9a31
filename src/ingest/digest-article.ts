import { digestOf } from "../archive/digest-of.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { canonicalFacts } from "../facts/canonical.ts";
import type { ArticleDigest } from "../facts/digest.ts";
import { toFacts } from "../facts/facts.ts";
import { judgementOf, toDesk } from "./desk.ts";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";

/**
 * Reads an article and gives the digest of what the archive would hold of it, or says why it cannot be stored.
 *
 * @param atLarge the standing decisions about no single article
 */
export function articleDigester(
  atLarge: readonly LoggedDecision[],
): (article: ReceivedArticle) => ArticleDigest | Refusal {
  const desk = toDesk(0, atLarge);
  return (article) => {
    const prepared = prepareArticle(article);
    if (isRefusal(prepared)) return prepared;
    const facts = toFacts(prepared, prepared.extraction, judgementOf(desk, article.decisions ?? []));
    return isRefusal(facts) ? facts : digestOf(prepared.sha256, canonicalFacts(facts));
  };
}
