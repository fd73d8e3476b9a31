/** What comes first in a list; each list has two orders. */
export type Sort = "newest" | "oldest" | "name" | "quotes";

const BY_TIME: readonly Sort[] = ["newest", "oldest"];
const BY_NAME: readonly Sort[] = ["name", "quotes"];

/** The orders of each list, the default one first. */
export const SORTS = {
  articles: BY_TIME,
  quotes: BY_TIME,
  credits: BY_TIME,
  people: BY_NAME,
  organisations: BY_NAME,
} as const;
