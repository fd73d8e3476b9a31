import type { OpenDatabase } from "./archive/database.ts";
import type { Removal, RemoveOptions } from "./archive/removal-report.ts";
import { ArchiveError } from "./errors.ts";
import type { Extractor } from "./ingest/extractor.ts";
import { finishRemoval, removeFrom } from "./ingest/remove.ts";
import type { ArticleReference } from "./queries/article-reference.ts";
import { createArticles } from "./queries/articles.ts";

/** `Archive.remove`. If the article was removed before, it erases what is left of its words. */
export async function removeArticle(
  { db, store }: OpenDatabase,
  reference: ArticleReference,
  options: RemoveOptions & { readonly extractor: Extractor },
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
    const erased = await finishRemoval(store, { extractor: options.extractor });
    return { articleId, sha256, decisions: 0, erased, copies: [] };
  }
}
