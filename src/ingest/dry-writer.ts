import type Database from "better-sqlite3";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Writer, Written } from "./writer.ts";

/**
 * A writer that writes nothing and says what would become of each article.
 *
 * @param database the archive, which may be open for reading only; null if there is none yet
 */
export function createDryWriter(database: Database.Database | null): Writer {
  const findBySha256 = database?.prepare<[string], number>("SELECT id FROM articles WHERE sha256 = ?").pluck();
  const find = (sha256: string) => findBySha256?.get(sha256) ?? null;
  const met = new Set<string>();
  return { find, write: (articles) => articles.map((article) => foresee(article, find(article.sha256), met)) };
}

function foresee({ sha256 }: PreparedArticle, articleId: number | null, met: Set<string>): Written {
  const isKnown = articleId !== null || met.has(sha256);
  met.add(sha256);
  return { status: isKnown ? "unchanged" : "added", articleId };
}
