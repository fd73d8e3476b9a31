/** What judges said of one thing, one verdict each; judges who did not judge it are missing. */
export type Verdicts = readonly string[];

/** How far judges agree beyond chance. */
export interface Agreement {
  /** Krippendorff's α: 1 if they always agree, 0 if no more often than by chance, below 0 if less often. */
  readonly alpha: number;
  /** Things that two or more have judged; others tell nothing. */
  readonly things: number;
  /** The share of pairs of verdicts on one thing that are equal. */
  readonly equal: number;
}

/**
 * Krippendorff's α for verdicts without an order, by any number of judges, of whom some may not have judged everything.
 * Null if nothing was judged twice, or if all verdicts are the same: where nothing varies, α is not defined.
 *
 * Hayes, Krippendorff: Answering the Call for a Standard Reliability Measure for Coding Data (2007).
 */
export function krippendorffAlpha(things: readonly Verdicts[]): Agreement | null {
  const judgedTwice = things.filter((verdicts) => verdicts.length >= 2);
  const totals = new Map<string, number>();
  let [all, unequal] = [0, 0];
  for (const verdicts of judgedTwice) {
    const counts = countEach(verdicts);
    all += verdicts.length;
    for (const [verdict, count] of counts) {
      totals.set(verdict, (totals.get(verdict) ?? 0) + count);
      unequal += (count * (verdicts.length - count)) / (verdicts.length - 1);
    }
  }
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  if (byChance === 0) return null;
  const alpha = 1 - ((all - 1) * unequal) / byChance;
  return { alpha, things: judgedTwice.length, equal: 1 - unequal / all };
}

function countEach(verdicts: Verdicts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
