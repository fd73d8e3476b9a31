import type { ExtractContext } from "../extract/extract.ts";
import type { Article } from "../queries/records.ts";

/** With what a stored article is read: a headline that a format has stated is not printed in its text. */
export function storedContext({
  publishedAt,
  headline,
  headlineBasis,
}: Pick<Article, "publishedAt" | "headline" | "headlineBasis">): ExtractContext {
  return { publishedAt, headline: headlineBasis === "embedded" ? headline : null };
}
