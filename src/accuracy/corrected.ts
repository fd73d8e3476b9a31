import { ratio, ratioVariance, type Sums, sumsByCluster, type Weighed } from "./clusters.ts";
import { type Interval, tQuantile } from "./interval.ts";

/** A thing of which both is known: what the program read, and what a person says. 1 and 0 for yes and no, or any quantity. */
export interface Compared extends Weighed {
  readonly read: number;
  readonly judged: number;
}

/** Everything that was read: the sum of the values, and of how many things. */
export interface Reading {
  readonly sum: number;
  readonly count: number;
}

/**
 * The mean of what people would say of all things, from what the program read of all of them and what people say of some: the
 * mean of the reading, moved by the mean error that the judged ones show. It is right on average however wrong the reading is,
 * and the more exact the better the reading. Null if nothing was judged or nothing read.
 *
 * Angelopoulos, Bates, Fannjiang, Jordan, Zrnic: Prediction-Powered Inference (2023), for the mean; the variance is that of the
 * error alone, since all of the archive was read, and clustered by article as Egami et al. (2023) ask for.
 */
export function correctedMean(reading: Reading, compared: readonly Compared[]): Interval | null {
  const estimate = estimateMean(reading, compared);
  if (estimate === null) return null;
  const errors = errorsOf(compared);
  return around(estimate, ratioVariance(errors), errors.length - 1);
}

function estimateMean({ sum, count }: Reading, compared: readonly Compared[]): number | null {
  if (compared.length === 0 || count === 0) return null;
  return sum / count + ratio(errorsOf(compared));
}

function errorsOf(compared: readonly Compared[]): Sums[] {
  return sumsByCluster(compared, ({ weight, read, judged }) => ({ above: weight * (judged - read), below: weight }));
}

/** The sum that people would come to over all things: {@link correctedMean} times their number. */
export function correctedSum(reading: Reading, compared: readonly Compared[]): Interval | null {
  const mean = correctedMean(reading, compared);
  if (mean === null) return null;
  const times = (value: number) => value * reading.count;
  return { estimate: times(mean.estimate), low: times(mean.low), high: times(mean.high) };
}

/** A thing of which is known whether it counts for the share, and above and below the line what. */
export interface ComparedShare extends Weighed {
  readonly read: Sums;
  readonly judged: Sums;
}

/**
 * A corrected ratio, such as the share of one speaker among the quotes that are quotes: sums above and below the line are both
 * corrected, and the interval follows from the error of their ratio (linearized). Null as above, or if nothing is left below.
 */
export function correctedRatio(
  reading: Sums & { readonly count: number },
  compared: readonly ComparedShare[],
): Interval | null {
  const { count } = reading;
  const above = estimateMean(
    { sum: reading.above, count },
    compared.map(({ read, judged, ...weighed }) => ({ ...weighed, read: read.above, judged: judged.above })),
  );
  const below = estimateMean(
    { sum: reading.below, count },
    compared.map(({ read, judged, ...weighed }) => ({ ...weighed, read: read.below, judged: judged.below })),
  );
  if (above === null || below === null || below <= 0) return null;
  const estimate = above / below;
  const errors = sumsByCluster(compared, ({ weight, read, judged }) => ({
    above: (weight * (judged.above - read.above - estimate * (judged.below - read.below))) / below,
    below: weight,
  }));
  return around(estimate, ratioVariance(errors), errors.length - 1);
}

function around(estimate: number, variance: number, degrees: number): Interval {
  const half = variance === 0 ? 0 : tQuantile(degrees) * Math.sqrt(variance);
  return { estimate, low: estimate - half, high: estimate + half };
}
