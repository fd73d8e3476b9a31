import { digestArticle } from "./digest-article.ts";
import { prepareArticle, type ReceivedArticle } from "./prepare-article.ts";

/** What can be made of an article in another thread: the name of what it is asked for. */
export type ReadingName = "prepare" | "digest";

/** How each is made. */
export const READINGS: Readonly<Record<ReadingName, (article: ReceivedArticle) => unknown>> = {
  prepare: prepareArticle,
  digest: digestArticle,
};
