import type { LoggedDecision } from "../decisions/decision.ts";

/** How to remove an article. */
export interface RemoveOptions {
  /** The name of the person who decides it. */
  readonly by: string;
  /** Why; it stays, so it must not repeat what is removed. */
  readonly because: string;
  /** Ends it before anything is written. */
  readonly signal?: AbortSignal | undefined;
}

/** What was removed. */
export interface Removal {
  readonly articleId: number;
  readonly sha256: string;
  /** How many decisions about the article, or about whom it alone named, have lost their words. */
  readonly decisions: number;
  /**
   * Whether nothing is left of the words in the archive's file and its log. False while another process reads an older state:
   * when that has ended, remove the article again. False on PostgreSQL, which keeps old rows until the owner of the tables has them
   * swept: `VACUUM FULL`.
   */
  readonly erased: boolean;
  /** Other articles with the same body, by their ids. They stay, until they are removed too; no such text is added again. */
  readonly copies: readonly number[];
}

/** How to redact an article. */
export interface RedactOptions extends RemoveOptions {
  /** What stands in place of each passage: "[redacted]" unless given; never blank. */
  readonly with?: string | undefined;
}

/** What was redacted: the article as it was is removed, and another stands in its place. */
export interface Redacted extends Removal {
  /** The redacted article. */
  readonly replacedBy: { readonly articleId: number; readonly sha256: string };
  /** How many decisions about the article were carried over. */
  readonly carried: number;
  /** Decisions about it that were not, because they touched what was redacted or said it again. */
  readonly dropped: readonly Pick<LoggedDecision, "key" | "action" | "madeBy">[];
  /** The fields given beside the text that were left out, because they said again what was redacted: "headline", "url". */
  readonly leftOut: readonly string[];
  /** Other articles that were converted from the same original, by their ids: it stays, with its words, as long as they do. */
  readonly sharingOriginal: readonly number[];
}
