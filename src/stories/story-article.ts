import type { DeskLabel, DeskLabelPlace } from "../vocabulary.ts";

/** What is known of an article that is compared with others. */
export interface StoryArticle {
  /** The SHA-256 of its bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** ISO 8601 as far as known. */
  readonly publishedAt: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  /** BCP 47; null if it is not known. */
  readonly language: string | null;
  /** Its stretches of body, one after the other. */
  readonly body: string;
  /** Where it was published, if that is stated: a publication, or else whoever syndicates it. */
  readonly publication: string | null;
  /** Its addresses: as given, and as printed above the body. */
  readonly urls: readonly string[];
  /** The identifier that its publisher gives to the item, the same for every version of it. */
  readonly itemId: string | null;
  /** The original that its text was converted from, and which part of it; null if the text came as it is. */
  readonly original: string | null;
  readonly isCanceled: boolean;
  readonly labels: readonly StoryLabel[];
}

/** A label or note of a desk, with its words as printed; null if they are not printed. */
export interface StoryLabel {
  readonly label: DeskLabel;
  readonly number: number | null;
  readonly place: DeskLabelPlace;
  readonly exact: string | null;
}
