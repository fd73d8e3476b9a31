import { storyWordsOf } from "../languages/known/stories.ts";
import { headlineLabels } from "./headline-labels.ts";
import type { StoryArticle } from "./story-article.ts";

/** What shows which of two articles came later. */
export type Ordered = Pick<StoryArticle, "sha256" | "publishedAt" | "labels">;

/**
 * Which of two articles is the later one: by the time of publication if both are dated, then by the number of their
 * labels ("UPDATE 2-" after "UPDATE 1-" after none), else the one with the greater SHA-256. Negative if it is `other`.
 */
export function compareInTime(one: Ordered, other: Ordered): number {
  const [some, others] = [instantOf(one.publishedAt), instantOf(other.publishedAt)];
  if (some !== null && others !== null && some !== others) return some - others;
  const numbers = numberOf(one) - numberOf(other);
  if (numbers !== 0) return numbers;
  return one.sha256 < other.sha256 ? -1 : Number(one.sha256 > other.sha256);
}

/** The same as an order of any number of articles: those of unknown date last. */
export function compareInStory(one: Ordered, other: Ordered): number {
  const undated = Number(one.publishedAt === null) - Number(other.publishedAt === null);
  return undated === 0 ? compareInTime(one, other) : undated;
}

/** Milliseconds since 1970; a time without a zone counts as UTC, a date as its beginning. */
export function instantOf(publishedAt: string | null): number | null {
  if (publishedAt === null) return null;
  const isBare = publishedAt.length > 10 && !/(?:Z|[+-]\d\d:?\d\d)$/.test(publishedAt);
  const instant = Date.parse(isBare ? `${publishedAt}Z` : publishedAt);
  return Number.isNaN(instant) ? null : instant;
}

/** 0 without a label; "CORRECTED-", "REFILE-" and "UPDATE-" without a number come after those. */
function numberOf({ labels }: Ordered): number {
  return labels.reduce((most, { number }) => Math.max(most, number ?? 0.5), 0);
}

/** The words of an article's headline behind its labels. */
export function headlineProper({ headline, language }: Pick<StoryArticle, "headline" | "language">): string {
  return headline === null ? "" : headline.slice(headlineLabels(headline, storyWordsOf(language)).end);
}
