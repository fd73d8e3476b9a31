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
   * when that has ended, remove the article again.
   */
  readonly erased: boolean;
  /** Other articles with the same body, by their ids. They stay, until they are removed too; no such text is added again. */
  readonly copies: readonly number[];
}
