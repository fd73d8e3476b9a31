import type { Receipt } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { PLAIN_TEXT_FORMAT } from "../sources/format-names.ts";
import type { News } from "./news.ts";
import type { Foreseen, Outcome, Unchanged } from "./outcome.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import type { Written } from "./writer.ts";

/** The outcome of an article that was written, or of one that was refused before. */
export function toOutcome(name: string, article: PreparedArticle | Refusal, written: Written | undefined): Outcome {
  if (isRefusal(article)) return { status: "rejected", name, code: article.code, reason: article.reason };
  if (written === undefined) return toOutcome(name, NOT_WRITTEN, written);
  if (written.status === "refused") return toOutcome(name, written.refusal, undefined);
  const { sha256, extraction } = article;
  if (written.status === "unchanged") return toUnchanged({ name, articleId: written.articleId, sha256 }, written.news);
  const warnings = [...new Set(extraction.diagnostics.map(({ code }) => code))];
  const { language } = extraction.article;
  const added = { status: "added", name, articleId: written.articleId, sha256, language, warnings } as const;
  return written.articleId === null ? { ...added, foreseen: foresee(article) } : added;
}

function foresee({ extraction, receipt, given }: PreparedArticle & { readonly receipt?: Receipt }): Foreseen {
  const { headline, publishedAt } = extraction.article;
  const stated = given.find(({ embedded }) => embedded !== undefined)?.embedded;
  return {
    format: receipt?.original?.converter ?? PLAIN_TEXT_FORMAT,
    headline: headline ?? stated?.headline ?? null,
    publishedAt: publishedAt ?? stated?.publishedAt ?? null,
    quotes: extraction.quotes.length,
  };
}

/** The outcome of an article that was known, with what is new about it. */
export function toUnchanged(article: Omit<Unchanged, "status">, news: News | undefined): Unchanged {
  if (news === undefined) return { status: "unchanged", ...article };
  const { factsAdded, differing } = news;
  return { status: "unchanged", ...article, factsAdded, ...(differing.length === 0 ? {} : { differing }) };
}

const NOT_WRITTEN: Refusal = { code: "E_INTERNAL", reason: "the writer gave no result" };
