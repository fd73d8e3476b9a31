import type { ArchiveDatabase } from "./archive/sqlite/open.ts";
import { ArchiveError } from "./errors.ts";
import { removeFrom } from "./ingest/remove.ts";
import type { ArticleReference } from "./queries/article-reference.ts";
import { createArticles } from "./queries/articles.ts";

/** How to remove an article. */
export interface RemoveOptions {
  /** The name of the person who decides it. */
  readonly by: string;
  /** Why; it stays, so it must not repeat what is removed. */
  readonly because: string;
  /** Ends it before anything is written. */
  readonly signal?: AbortSignal | undefined;
}

/** What was removed. */
export interface Removal {
  readonly articleId: number;
  readonly sha256: string;
  /** How many decisions about the article, or about whom it alone named, have lost their words. */
  readonly decisions: number;
  /**
   * Whether nothing is left of the words in the archive's file and its log. False while another process reads an older state:
   * when that has ended, remove the article again.
   */
  readonly erased: boolean;
  /** Other articles with the same body, by their ids. They stay, until they are removed too; no such text is added again. */
  readonly copies: readonly number[];
}

/** `Archive.remove`. Of an article that was removed before, what is left of its words is erased. */
export async function removeArticle(
  { db, store }: ArchiveDatabase,
  reference: ArticleReference,
  options: RemoveOptions,
): Promise<Removal> {
  const article = await findArticle(reference);
  if (article === null) return eraseAgain();
  const copies = await store.copiesOf(article.articleId);
  const { decisions, erased } = await removeFrom(store, [article], options);
  return { ...article, decisions, erased, copies };

  async function findArticle(wanted: ArticleReference) {
    try {
      const { id, sha256 } = await createArticles(db).get(wanted);
      return { articleId: id, sha256 };
    } catch (error) {
      const isRemoved = (await store.tombstones(String(wanted))).length === 1;
      if (isRemoved && error instanceof ArchiveError && error.code === "not_found") return null;
      throw error;
    }
  }

  async function eraseAgain(): Promise<Removal> {
    const [tombstone] = await store.tombstones(String(reference));
    if (tombstone === undefined)
      throw new ArchiveError("not_found", `article: there is none with id or hash ${reference}`);
    const { articleId, sha256 } = tombstone;
    return { articleId, sha256, decisions: 0, erased: await store.eraseTraces(), copies: [] };
  }
}
