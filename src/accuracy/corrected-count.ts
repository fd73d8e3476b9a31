import type { Weighed } from "./clusters.ts";
import type { Interval } from "./interval.ts";
import { estimateShare, type Judged } from "./share.ts";

/** How many things there are, and how many of them count. */
export interface Population {
  /** All that nobody has judged. */
  readonly unjudged: number;
  /** How many of these count as they were read. */
  readonly read: number;
  /** How many count as people have judged them. */
  readonly certain: number;
}

/** A thing that was drawn and judged: whether it counts as it was read, and as it was judged. */
export interface JudgedMember extends Weighed {
  readonly read: boolean;
  readonly judged: boolean;
}

/**
 * How many things would count if people judged all of them, from how they were read and from how some were judged: the
 * share of those that count as read but should not is taken off, and the share of the others that should is added. Null
 * if nothing was judged.
 *
 * This is prediction-powered inference (Angelopoulos et al. 2023) with the errors separated by what was read. Each
 * share has Wilson's interval for as many independent judgements as its judgements are worth (see {@link
 * estimateShare}), so that it has a width even if no error was met: there may still be errors that were not drawn. The
 * two intervals are combined as Zou and Donner (2008) do.
 */
export function correctedCount(
  { unjudged, read, certain }: Population,
  judged: readonly JudgedMember[],
): Interval | null {
  if (judged.length === 0) return null;
  const going = shareOf(judged.filter((one) => one.read).map((one) => ({ ...one, holds: !one.judged })));
  const coming = shareOf(judged.filter((one) => !one.read).map((one) => ({ ...one, holds: one.judged })));
  const rest = unjudged - read;
  const estimate = certain + read * (1 - going.estimate) + rest * coming.estimate;
  const below = Math.hypot(read * (going.high - going.estimate), rest * (coming.estimate - coming.low));
  const above = Math.hypot(read * (going.estimate - going.low), rest * (coming.high - coming.estimate));
  return { estimate, low: Math.max(certain, estimate - below), high: Math.min(certain + unjudged, estimate + above) };
}

/** If nothing was judged, the reading is taken as it is. */
function shareOf(judged: readonly Judged[]): Interval {
  return estimateShare(judged) ?? { estimate: 0, low: 0, high: 1 };
}
