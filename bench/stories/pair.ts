import type { LinkKind } from "../../src/vocabulary.ts";

/** Two articles to be compared. */
export interface PairLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly aPublishedAt?: string;
  readonly bPublishedAt?: string;
}

/**
 * What a person says of a pair: whether both are one story, and how they stand to each other, null if that relation has
 * no name.
 */
export interface KeyLine {
  readonly id: string;
  readonly same: boolean;
  readonly kind: LinkKind | null;
}
