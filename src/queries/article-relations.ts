import { asc, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articleLabels, articles, relatedArticles, stories } from "../archive/schema.ts";
import { findHeldBack } from "./held-back.ts";
import type { ArticleLabel, ArticleStory, RelatedArticle } from "./records.ts";
import { toSpan } from "./spans.ts";

/** What the desk says of an article, how it relates to others, and the story that it belongs to. */
export interface ArticleRelations {
  readonly labels: readonly ArticleLabel[];
  readonly related: readonly RelatedArticle[];
  readonly story: ArticleStory | null;
}

export async function findRelations(db: Reader, id: number): Promise<ArticleRelations> {
  return { labels: await findLabels(db, id), related: await findRelated(db, id), story: await findStory(db, id) };
}

async function findLabels(db: Reader, id: number): Promise<ArticleLabel[]> {
  const { label, number, printedIn, basis, startChar, endChar, exact } = articleLabels;
  const rows = await db
    .select({ label, number, printedIn, basis, startChar, endChar, exact })
    .from(articleLabels)
    .where(eq(articleLabels.articleId, id))
    .orderBy(asc(articleLabels.seq));
  return rows.map(({ startChar: start, endChar: end, exact: text, ...row }) => ({
    ...row,
    printed: toSpan(text, start, end),
  }));
}

async function findRelated(db: Reader, id: number): Promise<RelatedArticle[]> {
  const { otherId, kind, articleIs, share, basis, otherHeadline, otherPublishedAt } = relatedArticles;
  const rows = await db
    .select({ id: otherId, kind, articleIs, share, basis, headline: otherHeadline, publishedAt: otherPublishedAt })
    .from(relatedArticles)
    .where(eq(relatedArticles.articleId, id))
    .orderBy(asc(otherPublishedAt), asc(otherId));
  if (rows.length === 0) return [];
  const heldBack = new Set(await findHeldBack(db));
  return rows.map(({ articleIs, headline, ...row }) => {
    const isHeldBack = heldBack.has(row.id);
    const is = articleIs === "later" ? "earlier" : "later";
    return { ...row, is, headline: isHeldBack ? null : headline, isHeldBack };
  });
}

async function findStory(db: Reader, id: number): Promise<ArticleStory | null> {
  const { slug, firstArticleId, latestArticleId, articleCount } = stories;
  const [story] = await db
    .select({ id: stories.id, slug, first: firstArticleId, latest: latestArticleId, articles: articleCount })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .where(eq(articles.id, id));
  return story ?? null;
}
