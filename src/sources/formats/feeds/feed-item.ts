/** An item of any kind of feed, in terms that fit them all. */
export interface FeedItem {
  /** What identifies the item within the feed; null if the item is all that was received. */
  readonly part: string | null;
  readonly original: Uint8Array | undefined;
  readonly mediaType: string;
  /** As HTML; "" if there is none. */
  readonly title: string;
  /** The whole article, as HTML or as plain text; "" if the feed has none. */
  readonly content: string;
  readonly isPlainText: boolean;
  /** As HTML. */
  readonly summary: string;
  readonly id: string;
  readonly url: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly categories: readonly string[];
  readonly language: string;
  readonly rights: string;
  /** The feed's own name, or that of the feed that the item was taken from. */
  readonly publication: string;
  readonly captions: readonly string[];
  /** Where each field stands, such as "rss: dc:creator". */
  readonly statedIn: { readonly [field: string]: string };
}
