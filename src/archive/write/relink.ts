import { namedInLinks } from "./decided-links.ts";
import { enterQuotes, renewLinks } from "./link-articles.ts";
import { hasSketch } from "./sketches.ts";
import { valuesOf } from "./statement.ts";
import { storyArticles } from "./story-articles.ts";
import type { Work } from "./work.ts";

/**
 * Links anew those articles of a batch whose links may have changed: what they are compared by has changed, these rules
 * have not linked them yet, or somebody has decided about their links. Comparing costs more than everything else that a
 * decision about people changes in an article. Call it within the transaction that changes their facts.
 */
export interface Relink {
  /** Call before the facts of an article change. */
  before(articleId: number): Work<void>;
  /**
   * Call after the facts of the whole batch have changed. Returns whether anything was linked. What is quoted is
   * entered anew wherever facts have changed.
   *
   * @param articleIds all articles of the batch
   * @param hasDecided whether something was decided with it
   */
  after(articleIds: readonly number[], hasDecided: boolean): Work<boolean>;
}

const FIND_PENDING = valuesOf<[string], number>(
  "SELECT article_id FROM decisions_pending WHERE article_id IN (SELECT value FROM json_each(?))",
);

/** Begins the linking of a batch. */
export function beginRelink(): Relink {
  const known = new Map<number, string>();
  return {
    *before(articleId) {
      known.set(articleId, yield* comparedBy(articleId));
    },
    *after(articleIds, hasDecided) {
      const isNamed = yield* namedInLinks();
      const isPending = new Set(yield* FIND_PENDING.all(JSON.stringify(articleIds)));
      const mayFollow = (id: number) => hasDecided || known.has(id) || isPending.has(id);
      const others: number[] = [];
      for (const id of new Set(articleIds)) {
        const before = known.get(id);
        const isOther =
          !(yield* hasSketch(id)) ||
          (before !== undefined && before !== (yield* comparedBy(id))) ||
          (isNamed.has(id) && mayFollow(id));
        if (isOther) others.push(id);
      }
      yield* renewLinks(others);
      const isRenewed = new Set(others);
      yield* enterQuotes(articleIds.filter((id) => known.has(id) && !isRenewed.has(id)));
      return others.length > 0;
    },
  };
}

function* comparedBy(articleId: number): Work<string> {
  return JSON.stringify((yield* storyArticles([articleId])).get(articleId));
}
