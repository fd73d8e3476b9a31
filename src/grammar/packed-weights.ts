/**
 * Weights of a linear model as printable text: for each weight that is not zero the gap to the one before and its
 * value. A digit is one of 64 characters, {@link DIGITS}. A gap below 63 is one digit; each 63 adds 63 and goes on. A value from -31 to
 * 32 is one digit, stored as value + 31.
 *
 * @module
 */

export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

const ESCAPE = 63;
const BIAS = 31;

/** The weights of a table of `size` entries. Text that holds other characters gives undefined values. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) digits[DIGITS.charCodeAt(digit)] = digit;
  const weights = new Int8Array(size);
  let at = -1;
  for (let read = 0; read < packed.length; ) {
    let gap = digits[packed.charCodeAt(read++)] ?? 0;
    at += gap;
    while (gap === ESCAPE) {
      gap = digits[packed.charCodeAt(read++)] ?? 0;
      at += gap;
    }
    at += 1;
    weights[at] = (digits[packed.charCodeAt(read++)] ?? 0) - BIAS;
  }
  return weights;
}
