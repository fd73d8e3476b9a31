import { overlaps } from "../span.ts";
import type { ContentCandidate } from "./list-candidates.ts";
import { probabilityOf } from "./logistic.ts";
import type { MergeWeights } from "./merge-weights.ts";

/** A candidate that was chosen, and how probable it is that it is right. */
export interface ChosenContent extends ContentCandidate {
  readonly probability: number;
}

/**
 * How probable a topic of a word or two must be. On the articles that the weights were fitted on, such topics are right
 * as often as others; in other kinds of text ("called for order") they mostly are not.
 */
const LEAST_OF_BARE = 0.75;

/**
 * The candidates that are probable enough, in the order of the text. Of two that overlap only the more probable is
 * chosen, or the first of equal ones, unless both are the rules'.
 */
export function chooseContents(
  candidates: readonly ContentCandidate[],
  { contents, least }: Pick<MergeWeights, "contents" | "least">,
): ChosenContent[] {
  const judged = candidates.map((candidate) => ({
    ...candidate,
    probability: probabilityOf(candidate.features, contents[candidate.kind]),
  }));
  const chosen: ChosenContent[] = [];
  for (const candidate of judged.sort((a, b) => b.probability - a.probability)) {
    if (candidate.probability < (candidate.isBare ? LEAST_OF_BARE : least)) continue;
    const isFree = chosen.every((one) => !overlaps(one, candidate) || (one.rules !== null && candidate.rules !== null));
    if (isFree) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}
