import type { CanonicalFacts } from "../facts/canonical.ts";
import { type ArticleDigest, DIGEST_FORM, digestedFacts } from "../facts/digest.ts";
import { sha256OfAll } from "../sha256.ts";

/** The digest of an article's facts, in the form {@link DIGEST_FORM}. */
export function digestOf(sha256: string, facts: CanonicalFacts): ArticleDigest {
  return { sha256, form: DIGEST_FORM, digest: sha256OfAll(digestedFacts(sha256, facts)) };
}
