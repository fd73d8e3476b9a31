/** At least so many judgements in each stratum that has as many: fewer say nothing about how they differ. */
const LEAST = 2;

/**
 * How a sample is divided among strata: by the square roots of their sizes, so that large ones get more, and small ones
 * enough to say something about each (Bankier 1988). No stratum gets more than it has, nor fewer than two if it has as
 * many; what it cannot take goes to the others. The sum is `size`, or all there are if those are fewer, or more than
 * `size` if two from each stratum are.
 */
export function allocate(size: number, strata: ReadonlyMap<string, number>): Map<string, number> {
  const allocated = new Map<string, number>();
  const open = new Map([...strata].filter(([, count]) => count > 0));
  let left = size;
  while (open.size > 0) {
    const roots = [...open.values()].reduce((sum, count) => sum + Math.sqrt(count), 0);
    const shares = [...open].map(([stratum, count]) => ({ stratum, count, share: (left * Math.sqrt(count)) / roots }));
    const bound = shares.filter(({ count, share }) => share >= count || share < LEAST);
    if (bound.length === 0) {
      for (const [stratum, share] of rounded(shares)) allocated.set(stratum, share);
      break;
    }
    for (const { stratum, count, share } of bound) {
      const taken = share >= count ? count : Math.min(LEAST, count);
      allocated.set(stratum, taken);
      open.delete(stratum);
      left = Math.max(0, left - taken);
    }
  }
  return allocated;
}

/** Rounds shares to whole numbers of the same sum: those with the largest remainders are rounded up. */
function rounded(shares: readonly { readonly stratum: string; readonly share: number }[]) {
  const sum = Math.round(shares.reduce((all, { share }) => all + share, 0));
  let missing = sum - shares.reduce((all, { share }) => all + Math.floor(share), 0);
  const byRemainder = [...shares].sort((one, other) => (other.share % 1) - (one.share % 1));
  return byRemainder.map(({ stratum, share }) => {
    const extra = missing > 0 ? 1 : 0;
    missing -= extra;
    return [stratum, Math.floor(share) + extra] as const;
  });
}
