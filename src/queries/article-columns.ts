import { articles } from "../archive/schema.ts";

/** The columns of an {@link ArticleHead}. */
export const ARTICLE_HEAD = {
  id: articles.id,
  sha256: articles.sha256,
  headline: articles.headline,
  agency: articles.agency,
  publishedAt: articles.publishedAt,
  publishedOn: articles.publishedOn,
  publicationStatus: articles.publicationStatus,
} as const;
