export interface FeedOptions {
  /** Whether to take an item with only a summary: the summary is then its text. */
  readonly summaries?: boolean;
}
