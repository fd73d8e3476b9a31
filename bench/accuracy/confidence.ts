import type { Match, QuoteScore } from "./score-quotes.ts";

/** A direct quote that both sides have: how sure the program is of it, and whether words and speaker are right. */
export interface Sureness {
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * Which share of the quotes a threshold lets through, which share of those is right, and which would be if the
 * confidence were true.
 */
export interface ThresholdRow {
  readonly threshold: number;
  readonly covered: number;
  readonly right: number;
  /** The mean confidence of the quotes let through. */
  readonly promised: number;
}

/** The direct quotes that both sides have, with whether their speaker (resolved if the gold resolves it) is right. */
export function listSureness(scores: readonly QuoteScore[]): Sureness[] {
  const matches = scores.flatMap((score) => score.matches).filter((match) => match.gold.kind === "direct");
  return matches.map((match) => ({ confidence: match.found.confidence, isRight: isRight(match) }));
}

function isRight({ speakerRight, resolvedRight }: Match): boolean {
  return resolvedRight ?? speakerRight;
}

/**
 * The share of quotes at or over each confidence, and the share of those that is right: the table for choosing a
 * threshold for automatic use.
 */
export function tabulateConfidence(quotes: readonly Sureness[], thresholds: readonly number[]): ThresholdRow[] {
  return thresholds.map((threshold) => {
    const kept = quotes.filter(({ confidence }) => confidence >= threshold);
    const size = Math.max(1, kept.length);
    return {
      threshold,
      covered: kept.length / Math.max(1, quotes.length),
      right: kept.filter((one) => one.isRight).length / size,
      promised: kept.reduce((sum, { confidence }) => sum + confidence, 0) / size,
    };
  });
}

/** A row in words. */
export function describeThreshold({ threshold, covered, right, promised }: ThresholdRow): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `direct, confidence ≥ ${threshold}: ${percent(covered)} covered, ${percent(right)} right, ${percent(promised)} promised`;
}
