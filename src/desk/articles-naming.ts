import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, mentions } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { ARTICLE_HEAD } from "../queries/article-columns.ts";
import { descending, inList } from "../queries/conditions.ts";
import { isHeldBack } from "../queries/held-back.ts";
import type { ArticleHead } from "../queries/records.ts";

/** An article that names a person, with the titles that it prints beside the name. */
export interface NamingArticle extends ArticleHead {
  readonly titles: readonly string[];
}

/** Which of the articles that name a person: some by their ids, or a stretch of all. */
export type WhichArticles = { readonly ids: readonly number[] } | { readonly after: number; readonly limit: number };

/** Articles that name a person anywhere, credits included; newest first. Articles that are held back are left out. */
export async function findArticlesNaming(db: Reader, person: number, which: WhichArticles): Promise<NamingArticle[]> {
  const naming = db.select({ id: mentions.articleId }).from(mentions).where(eq(mentions.personId, person));
  const isAmong = "ids" in which ? inList(articles.id, which.ids) : undefined;
  const found = db
    .select(ARTICLE_HEAD)
    .from(articles)
    .where(and(inArray(articles.id, naming), isAmong, await isHeldBack(db, "without")))
    .orderBy(descending(articles.publishedOn), descending(articles.id));
  const rows = "ids" in which ? await found : await found.limit(which.limit).offset(which.after);
  const titlesOf = await loadTitles(
    db,
    person,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, titles: titlesOf(row.id) }));
}

async function loadTitles(db: Reader, person: number, ids: readonly number[]) {
  const rows = await db
    .selectDistinct({ article: mentions.articleId, title: mentions.title })
    .from(mentions)
    .where(and(eq(mentions.personId, person), inList(mentions.articleId, ids), isNotNull(mentions.title)));
  const titles = groupBy(rows, ({ article }) => article);
  return (id: number) => (titles.get(id) ?? []).flatMap(({ title }) => title ?? []);
}
