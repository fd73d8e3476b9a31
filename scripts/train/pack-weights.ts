import { DIGITS } from "../../src/grammar/packed-weights.ts";

const LOWEST = -31;
const HIGHEST = 32;
const LONGEST_GAP = 63;

/** Whole numbers from -31 to 32 as text that `unpackWeights` reads. */
export function packWeights(weights: ArrayLike<number>): string {
  const digits: string[] = [];
  let gap = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) digits.push(DIGITS.charAt(LONGEST_GAP));
    digits.push(DIGITS.charAt(gap), DIGITS.charAt(weight - LOWEST));
    gap = 0;
  }
  return digits.join("");
}

/** Multiplies real weights by a scale and rounds them to -31…32; those below `least` (after scaling) become 0. */
export function quantize(weights: Float64Array, scale: number, least = 1): Int8Array {
  return Int8Array.from(weights, (weight) => {
    const value = Math.round(weight * scale);
    return Math.abs(value) < least ? 0 : Math.max(LOWEST, Math.min(HIGHEST, value));
  });
}

/** The scale that a few of the largest weights in ten thousand go beyond, to four decimals. */
export function scaleOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const large = sizes[Math.floor(sizes.length * 0.9995)] ?? HIGHEST;
  return Number((-LOWEST / large).toFixed(4));
}
