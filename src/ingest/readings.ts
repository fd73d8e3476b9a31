import type { LoggedDecision } from "../decisions/decision.ts";
import { articleDigester } from "./digest-article.ts";
import { articleReader, type ReceivedArticle } from "./prepare-article.ts";

/** What can be made of an article in another thread: the name of what it is asked for. */
export type ReadingName = "prepare" | "digest";

/** What another thread is started for. */
export interface ReadingTask {
  readonly reading: ReadingName;
  /** The standing decisions about no single article. */
  readonly atLarge: readonly LoggedDecision[];
}

/** How each is made. */
export const READINGS: Readonly<
  Record<ReadingName, (atLarge: readonly LoggedDecision[]) => (article: ReceivedArticle) => Promise<unknown>>
> = {
  prepare: () => articleReader(),
  digest: articleDigester,
};
