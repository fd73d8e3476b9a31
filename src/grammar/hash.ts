const { imul } = Math;

/**
 * Mixes a further value into a hash of features of a linear model; the order matters. Short enough for engines to
 * inline into every caller.
 */
export function mix(hash: number, value: number): number {
  const mixed = imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
