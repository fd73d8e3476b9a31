import { digestOf } from "../archive/digest-of.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { canonicalFacts } from "../facts/canonical.ts";
import type { ArticleDigest } from "../facts/digest.ts";
import { toFacts } from "../facts/facts.ts";
import type { Organisation } from "../identity/organisation.ts";
import type { Person } from "../identity/person.ts";
import { judgementOf, toDesk } from "./desk.ts";
import { articleReader, type ReceivedArticle } from "./prepare-article.ts";

/** The digest of an article, and who is in it. */
export interface DigestedArticle extends ArticleDigest {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/**
 * Reads an article and gives the digest of what the archive would hold of it, or says why it cannot be stored.
 *
 * @param atLarge the standing decisions about no single article
 */
export function articleDigester(
  atLarge: readonly LoggedDecision[],
): (article: ReceivedArticle) => Promise<DigestedArticle | Refusal> {
  const desk = toDesk(0, atLarge);
  const read = articleReader();
  return async (article) => {
    const prepared = await read(article);
    if (isRefusal(prepared)) return prepared;
    const facts = toFacts(prepared, prepared.extraction, judgementOf(desk, article.decisions ?? []));
    if (isRefusal(facts)) return facts;
    const { people, organisations } = facts;
    return { ...digestOf(prepared.sha256, canonicalFacts(facts)), people, organisations };
  };
}
