import type { QuoteKind } from "../vocabulary.ts";
import type { Weights } from "./logistic.ts";

/** By what the two readings are merged. */
export interface MergeWeights {
  /** How probable it is that a content is right, by how much of it stands in marks. */
  readonly contents: Readonly<Record<QuoteKind, Weights>>;
  /** How probable it is that somebody is its speaker. */
  readonly speakers: Weights;
  /** Content that is less probable is left out. */
  readonly least: number;
}

/** What the rules alone have: not fitted yet. */
const RULES_ALONE: Weights = { rulesLogOdds: 1, readerOnly: -20 };

/**
 * The weights of the merge. These keep what the rules have found, with their confidence, and add nothing of the second reader:
 * `npx tsx scripts/train/second-reader/fit-merge.ts` prints what others are fitted on.
 */
export const MERGE: MergeWeights = {
  contents: { direct: RULES_ALONE, mixed: RULES_ALONE, indirect: RULES_ALONE },
  speakers: RULES_ALONE,
  least: 0,
};
