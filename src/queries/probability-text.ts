/**
 * A probability in two decimals, never rounded up: 0.999 is "0.99", for "1.00" would say that it is certain.
 *
 * @param probability 0 to 1
 */
export function probabilityText(probability: number): string {
  // The hundredths of 0.29 are 28.999… in binary; what is stored has fewer digits than this makes up for.
  return (Math.floor(probability * 100 + 1e-9) / 100).toFixed(2);
}
