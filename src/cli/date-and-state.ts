import type { ArticleHead } from "../queries/records.ts";

/**
 * The day of an article, and its state among the versions of its story unless it is the latest: "2031-03-03,
 * corrected".
 */
export function dateAndState({ publishedOn, versionState }: ArticleHead): string {
  const state = versionState === "latest" ? null : versionState;
  return [publishedOn, state].filter((part) => part !== null).join(", ");
}
