import { digestOf } from "../archive/digest-of.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { canonicalFacts } from "../facts/canonical.ts";
import type { ArticleDigest } from "../facts/digest.ts";
import { toFacts } from "../facts/facts.ts";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";

/** Reads an article and gives the digest of what the archive would hold of it, or says why it cannot be stored. */
export function digestArticle(article: ReceivedArticle): ArticleDigest | Refusal {
  const prepared = prepareArticle(article);
  if (isRefusal(prepared)) return prepared;
  const facts = toFacts(prepared.text, prepared.extraction);
  return isRefusal(facts) ? facts : digestOf(prepared.sha256, canonicalFacts(facts));
}
