import { seeded } from "./random.ts";

/** A thing that was drawn at random and judged. */
export interface Weighed {
  /** The article that it stands in: things in one article tend to be right or wrong together. */
  readonly cluster: string;
  /** How many things it stands for: one divided by the probability with which it was drawn. Above 0. */
  readonly weight: number;
}

/** A sum over the things of one cluster, and the sum that it is divided by. */
export interface Sums {
  readonly above: number;
  readonly below: number;
}

/** The sums of each cluster, in the order in which the clusters first appear. */
export function sumsByCluster<Item extends Weighed>(items: readonly Item[], sumsOf: (item: Item) => Sums): Sums[] {
  const sums = new Map<string, Sums>();
  for (const item of items) {
    const { above, below } = sumsOf(item);
    const before = sums.get(item.cluster) ?? NOTHING;
    sums.set(item.cluster, { above: before.above + above, below: before.below + below });
  }
  return [...sums.values()];
}

const NOTHING: Sums = { above: 0, below: 0 };

/** The sum of all numerators divided by the sum of all denominators; NaN if that is 0. */
export function ratio(clusters: readonly Sums[]): number {
  let [above, below] = [0, 0];
  for (const cluster of clusters) {
    above += cluster.above;
    below += cluster.below;
  }
  return above / below;
}

const ROUNDS = 500;

/** Always the same seed, so that the same judgements give the same figures. */
const SEED = 20_240_229;

/**
 * The variance of the ratio of sums of clusters, by the bootstrap: clusters are drawn again, whole and with
 * replacement, and the ratio is taken each time. Draws with a denominator of 0 are left out. With fewer than two
 * clusters it is infinite, because one article tells nothing about how articles differ.
 *
 * Cameron, Gelbach, Miller: Bootstrap-Based Improvements for Inference with Clustered Errors (2008).
 */
export function ratioVariance(clusters: readonly Sums[]): number {
  const count = clusters.length;
  if (count < 2) return Number.POSITIVE_INFINITY;
  const random = seeded(SEED);
  let [known, sum, squares] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [above, below] = [0, 0];
    for (let at = 0; at < count; at++) {
      const cluster = clusters[Math.floor(random() * count)];
      if (cluster === undefined) continue;
      above += cluster.above;
      below += cluster.below;
    }
    if (below === 0) continue;
    const value = above / below;
    known += 1;
    sum += value;
    squares += value * value;
  }
  if (known < 2) return Number.POSITIVE_INFINITY;
  const mean = sum / known;
  // Drawing from the clusters at hand makes them look more alike than they are, by (count - 1) / count.
  return ((Math.max(0, squares / known - mean * mean) * known) / (known - 1)) * (count / (count - 1));
}
