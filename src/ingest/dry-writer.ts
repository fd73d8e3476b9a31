import type { ArchiveStore } from "../archive/store.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Writer, Written } from "./writer.ts";

/**
 * A writer that writes nothing and says what would become of each article.
 *
 * @param store the archive, which may be open only for reading; null if there is none yet
 */
export function createDryWriter(store: ArchiveStore | null): Writer {
  const find: Writer["find"] = async (hashes) => (await store?.findArticles(hashes)) ?? new Map();
  const met = new Set<string>();
  return {
    receive: async () => new Map(),
    find,
    write: async (articles) => {
      const known = await find(articles.map(({ sha256 }) => sha256));
      return articles.map((article) => foresee(article, known.get(article.sha256) ?? null, met));
    },
  };
}

function foresee({ sha256 }: PreparedArticle, articleId: number | null, met: Set<string>): Written {
  const isKnown = articleId !== null || met.has(sha256);
  met.add(sha256);
  return { status: isKnown ? "unchanged" : "added", articleId };
}
