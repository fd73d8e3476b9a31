import type { LoggedDecision } from "../decisions/decision.ts";

/** How to remove an article. */
export interface RemoveOptions {
  /** The name of the person who decides. */
  readonly by: string;
  /** The reason. It is kept, so it must not repeat what is removed. */
  readonly because: string;
  /** Stops the removal before anything is written. */
  readonly signal?: AbortSignal | undefined;
}

/** What was removed. */
export interface Removal {
  readonly articleId: number;
  readonly sha256: string;
  /** How many decisions lost their words: those about the article, or about people and organisations only it named. */
  readonly decisions: number;
  /**
   * Whether nothing is left of the words in the archive's file and its log. False while another process reads an older
   * state: when it has finished, remove the article again. False on PostgreSQL, which keeps old rows until the owner of
   * the tables has them swept with `VACUUM FULL`.
   */
  readonly erased: boolean;
  /**
   * Ids of other articles with the same body. They stay until they are removed too, but no such text can be added
   * again.
   */
  readonly copies: readonly number[];
}

/** How to redact an article. */
export interface RedactOptions extends RemoveOptions {
  /** What replaces each passage: "[redacted]" by default; never blank. */
  readonly with?: string | undefined;
}

/** What was redacted. The article as it was is removed, and the redacted one replaces it. */
export interface Redacted extends Removal {
  /** The redacted article. */
  readonly replacedBy: { readonly articleId: number; readonly sha256: string };
  /** How many decisions about the article were carried over. */
  readonly carried: number;
  /** Decisions about it that were not carried over, because they touched or repeated what was redacted. */
  readonly dropped: readonly Pick<LoggedDecision, "key" | "action" | "madeBy">[];
  /** Fields given beside the text that were left out because they repeated what was redacted: "headline", "url". */
  readonly leftOut: readonly string[];
  /** Ids of other articles converted from the same original, which stays, with its words, as long as they do. */
  readonly sharingOriginal: readonly number[];
}
