import type { Database } from "better-sqlite3";
import { prepareNamedInLinks } from "./decided-links.ts";
import type { LinkArticles } from "./link-articles.ts";
import { prepareStoryArticle } from "./story-articles.ts";

/**
 * Links those articles of a batch anew whose links may have become others: what they are compared by is not what it was, they
 * were not linked by these rules yet, or somebody has decided about their links. Comparing costs more than all else that a
 * decision about people changes of an article. Call within the transaction that changes their facts.
 */
export interface Relink {
  /** Before the facts of an article change. */
  before(articleId: number): void;
  /**
   * After those of the whole batch have changed; tells whether anything was linked.
   *
   * @param articleIds all articles of the batch
   * @param hasDecided whether something was decided with it
   */
  after(articleIds: readonly number[], hasDecided: boolean): boolean;
}

/** Prepares the linking of batches; the function begins one. What is quoted is entered anew wherever facts have changed. */
export function prepareRelink(database: Database, links: LinkArticles): () => Relink {
  const findArticle = prepareStoryArticle(database);
  const namedInLinks = prepareNamedInLinks(database);
  const findPending = database.prepare<[number]>("SELECT 1 FROM decisions_pending WHERE article_id = ?");
  const comparedBy = (articleId: number) => JSON.stringify(findArticle(articleId));
  return () => {
    const known = new Map<number, string>();
    return {
      before: (articleId) => known.set(articleId, comparedBy(articleId)),
      after: (articleIds, hasDecided) => {
        const isNamed = namedInLinks();
        const mayFollow = (id: number) => hasDecided || known.has(id) || findPending.get(id) !== undefined;
        const isOther = (id: number) =>
          !links.isLinked(id) || (known.has(id) && known.get(id) !== comparedBy(id)) || (isNamed(id) && mayFollow(id));
        const others = new Set(articleIds.filter(isOther));
        links.renew([...others]);
        links.enterQuotes(articleIds.filter((id) => known.has(id) && !others.has(id)));
        return others.size > 0;
      },
    };
  };
}
