import { ratio, ratioVariance, sumsByCluster, type Weighed } from "./clusters.ts";
import { type Interval, shareInterval } from "./interval.ts";

/** Whether a thing that was drawn has the property in question. */
export interface Judged extends Weighed {
  readonly holds: boolean;
}

/** What judgements tell about the share of things that have a property. */
export interface Share extends Interval {
  readonly judged: number;
  readonly clusters: number;
  /** How many independent judgements would tell as much as these, which come in clusters and with weights. */
  readonly effective: number;
}

/**
 * The share of all things that have a property, from things drawn with known probabilities and clustered in articles:
 * each stands for as many things as its weight says. Null if nothing was judged.
 *
 * The interval is that of Korn and Graubard (1998) with Wilson's in place of Clopper's: the variance, from a bootstrap
 * over articles, says how many independent judgements would say as much, and the interval is the one for that many.
 * Strata are not used to narrow it, so it errs on the wide side.
 */
export function estimateShare(judged: readonly Judged[]): Share | null {
  if (judged.length === 0) return null;
  const clusters = sumsByCluster(judged, ({ weight, holds }) => ({ above: holds ? weight : 0, below: weight }));
  const estimate = ratio(clusters);
  const effective = effectiveSize(estimate, ratioVariance(clusters), judged.length, clusters.length);
  const counts = { judged: judged.length, clusters: clusters.length, effective };
  return { ...shareInterval(estimate, effective, clusters.length - 1), ...counts };
}

/**
 * Never more than were judged: a variance that small is luck. If all agree, nothing varies, and whether judgements
 * within an article would is unknown: each article counts once.
 */
function effectiveSize(share: number, variance: number, judged: number, clusters: number): number {
  const spread = share * (1 - share);
  if (spread < 1e-12) return clusters;
  return Math.min(judged, spread / variance);
}

/**
 * How many further judgements, drawn as these were, would make the interval half as wide. Null if all judgements are
 * from one article, since nothing can be said then.
 */
export function toHalve(share: Share): number | null {
  const { estimate, effective, judged, clusters } = share;
  if (clusters < 2 || effective <= 0) return null;
  const width = (times: number) => {
    const { low, high } = shareInterval(estimate, effective * times, clusters * times - 1);
    return high - low;
  };
  const wanted = width(1) / 2;
  let [few, many] = [1, 2];
  while (width(many) > wanted) [few, many] = [many, many * 2];
  for (let step = 0; step < 30; step++) {
    const middle = (few + many) / 2;
    if (width(middle) > wanted) few = middle;
    else many = middle;
  }
  return Math.ceil(judged * (many - 1));
}
