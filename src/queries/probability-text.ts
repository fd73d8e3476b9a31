/**
 * A probability with two decimals, never rounded up: 0.999 is "0.99", because "1.00" would mean certain.
 *
 * @param probability 0 to 1
 */
export function probabilityText(probability: number): string {
  // In binary, 0.29 has 28.999… hundredths. The addition makes up for that, and is less than any digit that is stored.
  return (Math.floor(probability * 100 + 1e-9) / 100).toFixed(2);
}
