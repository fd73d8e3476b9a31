import type { ExtractContext } from "../extract/extract.ts";
import type { Article } from "../queries/records.ts";

/**
 * The context that a stored article is read again with: a headline that its format stated is not printed in its text.
 */
export function storedContext({
  publishedAt,
  headline,
  headlineBasis,
}: Pick<Article, "publishedAt" | "headline" | "headlineBasis">): ExtractContext {
  return { publishedAt, headline: headlineBasis === "embedded" ? headline : null };
}
