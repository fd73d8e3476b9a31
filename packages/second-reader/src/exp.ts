const LN_2 = Math.LN2;

/**
 * e to the power of a number that is at most 0, to about 1e-14 of its value, by additions and multiplications alone,
 * since engines may differ in the last bit of `Math.exp`.
 */
export function exp(x: number): number {
  if (x < -700) return 0;
  const halvings = Math.round(-x / LN_2);
  const rest = x + halvings * LN_2;
  let sum = 1;
  for (let term = 14; term > 0; term -= 1) sum = 1 + (sum * rest) / term;
  for (let count = 0; count < halvings; count += 1) sum *= 0.5;
  return sum;
}

/** The softmax of some scores: a share for each. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) most = Math.max(most, scores[at] ?? most);
  const shares = Float64Array.from({ length: scores.length }, (_, at) => exp((scores[at] ?? most) - most));
  let sum = 0;
  for (const share of shares) sum += share;
  return shares.map((share) => share / sum);
}
