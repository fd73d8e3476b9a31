import { type SQL, sql } from "drizzle-orm";
import { articles, articleVersions } from "../archive/schema.ts";
import type { VersionState } from "../vocabulary.ts";

/** What an article is among the versions of its story. */
export const VERSION_STATE: SQL<VersionState | null> = ofVersion(articleVersions.versionState.name);

/** The columns of an {@link ArticleHead}. */
export const ARTICLE_HEAD = {
  id: articles.id,
  sha256: articles.sha256,
  headline: articles.headline,
  agency: articles.agency,
  publishedAt: articles.publishedAt,
  publishedOn: articles.publishedOn,
  publicationStatus: articles.publicationStatus,
  storySlug: ofVersion<string>(articleVersions.storySlug.name),
  versionState: VERSION_STATE,
} as const;

/**
 * A column of the view, for the article in hand. Names are written out in full, because in a query of one table Drizzle
 * leaves the table out.
 */
function ofVersion<Value>(column: string): SQL<Value | null> {
  return sql<Value | null>`(SELECT ${sql.raw(`versions.${column} FROM article_versions AS versions WHERE versions.article_id = articles.id`)})`;
}
