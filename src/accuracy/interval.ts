/** An estimate with the 95 % interval around it. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
const NORMAL = 1.959964;

/** The quantiles of Student's t with 1 to 4 degrees of freedom, for which the expansion below is not good enough. */
const FEW = [12.7062, 4.30265, 3.18245, 2.77645];

/**
 * The 97.5 % quantile of Student's t: what a standard error is multiplied by. Infinite with less than one degree of
 * freedom. (The expansion of Cornish and Fisher: Abramowitz and Stegun, 26.7.5; it is off by less than 0.001 here.)
 */
export function tQuantile(degrees: number): number {
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  if (degrees < 5) return FEW[Math.floor(degrees) - 1] ?? NORMAL;
  const z = NORMAL;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/**
 * The interval of a share that was estimated from `size` independent judgements (Wilson's, with Student's t). Unlike
 * estimate ± error, it stays between 0 and 1, and has a width even if all were right. `size` need not be whole: for
 * judgements in clusters it is the number of independent ones that would say as much.
 */
export function shareInterval(estimate: number, size: number, degrees: number): Interval {
  const t = tQuantile(degrees);
  if (size <= 0 || !Number.isFinite(t)) return { estimate, low: 0, high: 1 };
  const squared = t * t;
  const centre = (estimate + squared / (2 * size)) / (1 + squared / size);
  const half = (t / (1 + squared / size)) * Math.sqrt((estimate * (1 - estimate)) / size + squared / (4 * size * size));
  return { estimate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
