import type { LoggedDecision } from "../decisions/decision.ts";
import { articleDigester } from "./digest-article.ts";
import { articleReader, type ReceivedArticle } from "./prepare-article.ts";

/** What can be made of an article in another thread. */
export type ReadingName = "prepare" | "digest";

/** What another thread is started for. */
export interface ReadingTask {
  readonly reading: ReadingName;
  /** The standing decisions about no single article. */
  readonly atLarge: readonly LoggedDecision[];
}

/** How each of these is made, given the standing decisions about no single article. */
export const READINGS: Readonly<
  Record<ReadingName, (atLarge: readonly LoggedDecision[]) => (article: ReceivedArticle) => Promise<unknown>>
> = {
  prepare: () => articleReader(),
  digest: articleDigester,
};
