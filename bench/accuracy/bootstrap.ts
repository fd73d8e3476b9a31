import { type Counts, f1 } from "./counts.ts";

/** The difference of two builds in F1 points with its 95 % interval. */
export interface Difference {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 2000;

/**
 * Paired bootstrap over articles (Efron and Tibshirani, 1993; Koehn, EMNLP 2004): articles are drawn with replacement,
 * both builds are scored on the same draw, and the middle 95 % of the differences is the interval. `before[i]` and
 * `after[i]` must be the counts of one article. The draws are the same in every run.
 */
export function compareBuilds(before: readonly Counts[], after: readonly Counts[]): Difference {
  const random = makeRandom(20240416);
  const differences = Array.from({ length: ROUNDS }, () => {
    const draw = before.map(() => Math.floor(random() * before.length));
    return f1Of(draw, after) - f1Of(draw, before);
  }).sort((a, b) => a - b);
  const all = before.map((_, index) => index);
  return {
    points: 100 * (f1Of(all, after) - f1Of(all, before)),
    low: 100 * (differences[Math.floor(ROUNDS * 0.025)] ?? 0),
    high: 100 * (differences[Math.ceil(ROUNDS * 0.975) - 1] ?? 0),
  };
}

function f1Of(draw: readonly number[], counts: readonly Counts[]): number {
  const total = { hits: 0, found: 0, wanted: 0 };
  for (const index of draw) {
    total.hits += counts[index]?.hits ?? 0;
    total.found += counts[index]?.found ?? 0;
    total.wanted += counts[index]?.wanted ?? 0;
  }
  return f1(total);
}

/** Mulberry32: a small generator with a seed, enough for drawing articles. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
