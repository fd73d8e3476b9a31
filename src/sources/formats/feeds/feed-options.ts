export interface FeedOptions {
  /** Takes an item of which the feed has no more than a summary: the summary is its text. */
  readonly summaries?: boolean;
}
