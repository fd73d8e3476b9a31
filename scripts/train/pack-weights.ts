import { ANY_WEIGHT, BIAS, DIGITS } from "../../src/grammar/packed-weights.ts";

const LOWEST = -31;
const HIGHEST = 32;

/** A weight that is not 0, and how many zeros stand before it. */
interface Entry {
  readonly gap: number;
  readonly weight: number;
}

/** Which gaps and weights one character holds: gaps below `gaps`, weights from `-largest` to `largest`. */
interface Shape {
  readonly gaps: number;
  readonly largest: number;
}

/** Packs whole numbers from -31 to 32 as text that `unpackWeights` reads: the shortest text that any G and V give. */
export function packWeights(weights: ArrayLike<number>): string {
  const entries = toEntries(weights);
  const shape = bestShape(entries);
  const numbers = entries.flatMap((entry) => toNumbers(entry, shape));
  return [shape.gaps, shape.largest, ...numbers].map((number) => DIGITS.charAt(number)).join("");
}

function toEntries(weights: ArrayLike<number>): Entry[] {
  const entries: Entry[] = [];
  let next = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    entries.push({ gap: at - next, weight });
    next = at + 1;
  }
  return entries;
}

/** Every shape that leaves a number for long gaps is tried. */
function bestShape(entries: readonly Entry[]): Shape {
  let best: Shape = { gaps: 1, largest: 1 };
  let shortest = Number.POSITIVE_INFINITY;
  for (let gaps = 1; 2 * gaps < ANY_WEIGHT; gaps += 1) {
    for (let largest = 1; largest <= HIGHEST && 2 * gaps * largest < ANY_WEIGHT; largest += 1) {
      const shape = { gaps, largest };
      const length = entries.reduce((sum, entry) => sum + toNumbers(entry, shape).length, 0);
      if (length < shortest) [best, shortest] = [shape, length];
    }
  }
  return best;
}

function toNumbers({ gap, weight }: Entry, { gaps, largest }: Shape): number[] {
  const pairs = 2 * gaps * largest;
  const longest = ANY_WEIGHT - pairs;
  const numbers: number[] = [];
  let left = gap;
  while (left >= gaps) {
    const steps = Math.min(longest, Math.floor(left / gaps));
    numbers.push(pairs + steps - 1);
    left -= steps * gaps;
  }
  if (Math.abs(weight) > largest) numbers.push(ANY_WEIGHT, left, weight + BIAS);
  else numbers.push((weight < 0 ? weight + largest : weight + largest - 1) * gaps + left);
  return numbers;
}

/** Multiplies real weights by a scale and rounds them to -31…32; those below `least` (after scaling) become 0. */
export function quantize(weights: Float64Array, scale: number, least = 1): Int8Array {
  return Int8Array.from(weights, (weight) => {
    const value = Math.round(weight * scale);
    return Math.abs(value) < least ? 0 : Math.max(LOWEST, Math.min(HIGHEST, value));
  });
}

/** The scale, to four decimals, that only a few in ten thousand of the weights go beyond. */
export function scaleOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const large = sizes[Math.floor(sizes.length * 0.9995)] ?? HIGHEST;
  return Number((-LOWEST / large).toFixed(4));
}
