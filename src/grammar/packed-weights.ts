/**
 * Weights of a linear model as printable text, short and quick to read. A character stands for a number below 90, its
 * place in {@link DIGITS}. The first two numbers are G and V, chosen to fit the table best. Then, with P = 2·G·V, a
 * number n means:
 *
 * - below P, a weight from -V to V: after a gap of n mod G zeros, the weight numbered ⌊n / G⌋ of -V … -1, 1 … V;
 * - from P, a gap of (n - P + 1)·G zeros, before what comes next;
 * - 89, the last, any weight: after a gap of as many zeros as the next number, the number after that, minus 31.
 *
 * @module
 */

/** Printable ASCII, without what has to be escaped in a string or template of a program. */
export const DIGITS: string = printable('"$\\`');

/** The number before a weight beyond -V to V. */
export const ANY_WEIGHT = 89;
/** What is added to such a weight when it is written. */
export const BIAS = 31;

/** Reads the weights of a table of `size` entries. Text that `packWeights` did not write gives undefined values. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) digits[DIGITS.charCodeAt(digit)] = digit;
  const { length } = packed;
  const gaps = digits[packed.charCodeAt(0)] ?? 0;
  const largest = digits[packed.charCodeAt(1)] ?? 0;
  const pairs = 2 * gaps * largest;
  const [gapOf, weightOf] = tabulate(gaps, largest);
  let at = 0;
  for (let read = 2; read < length; read += 1) {
    const number = digits[packed.charCodeAt(read)] ?? 0;
    if (number < pairs) {
      at += gapOf[number] ?? 0;
      weights[at] = weightOf[number] ?? 0;
      at += 1;
    } else if (number < ANY_WEIGHT) {
      at += (number - pairs + 1) * gaps;
    } else {
      at += digits[packed.charCodeAt(read + 1)] ?? 0;
      weights[at] = (digits[packed.charCodeAt(read + 2)] ?? 0) - BIAS;
      at += 1;
      read += 2;
    }
  }
  return weights;
}

/** The gap and the weight that each number below P means. */
function tabulate(gaps: number, largest: number): [gaps: Uint8Array, weights: Int8Array] {
  const numbers = Array.from({ length: 2 * gaps * largest }, (_, number) => number);
  const weight = (number: number) => Math.floor(number / gaps) - largest;
  return [
    Uint8Array.from(numbers, (number) => number % gaps),
    Int8Array.from(numbers, (number) => (weight(number) < 0 ? weight(number) : weight(number) + 1)),
  ];
}

function printable(without: string): string {
  const all = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
  return all.filter((character) => !without.includes(character)).join("");
}
