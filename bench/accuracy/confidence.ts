import type { Match, QuoteScore } from "./score-quotes.ts";

/** How many direct quotes a threshold lets through, and how many of those are right. */
export interface ThresholdRow {
  readonly threshold: number;
  readonly covered: number;
  readonly right: number;
}

/** Quote found with its speaker (resolved where the gold resolves it) right. */
function isRight({ speakerRight, resolvedRight }: Match): boolean {
  return resolvedRight ?? speakerRight;
}

/**
 * For direct quotes found by both sides, the share at or over each confidence and the share of those that are right:
 * the table from which a threshold for automatic use is chosen.
 */
export function tabulateConfidence(scores: readonly QuoteScore[], thresholds: readonly number[]): ThresholdRow[] {
  const matches = scores.flatMap((score) => score.matches).filter((match) => match.gold.kind === "direct");
  return thresholds.map((threshold) => {
    const kept = matches.filter((match) => match.found.confidence >= threshold);
    return {
      threshold,
      covered: kept.length / Math.max(1, matches.length),
      right: kept.filter(isRight).length / Math.max(1, kept.length),
    };
  });
}
