// The inverse of src/grammar/packed-weights.ts, and the form of a generated module.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Whole numbers from -31 to 32 as text. */
export function packWeights(weights) {
  const parts = [];
  let before = -1;
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at] === 0) continue;
    let gap = at - before - 1;
    for (; gap >= 63; gap -= 63) parts.push("_");
    parts.push(DIGITS[gap], DIGITS[weights[at] + 31]);
    before = at;
  }
  return parts.join("");
}

/** Scales real weights to -31…32; those below `least` (after scaling) become 0. */
export function quantize(weights, scale, least = 1) {
  return Int8Array.from(weights, (weight) => {
    const value = Math.round(weight * scale);
    return Math.abs(value) < least ? 0 : Math.max(-31, Math.min(32, value));
  });
}

/** Text broken into a template of lines, for a source file. */
export function asLiteral(packed) {
  return `"${(packed.match(/.{1,4000}/g) ?? []).join('" +\n  "')}"`;
}
