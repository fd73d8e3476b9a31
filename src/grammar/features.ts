import { mix } from "./hash.ts";

/** The features of one decision: rows of a table of weights, filled anew for each decision. */
export interface Features {
  readonly rows: Int32Array;
  /** How many rows are filled. */
  count: number;
  /** A table has a power of two rows; a feature's row is its hash under this mask. */
  readonly mask: number;
}

/** Room for the features of one decision, for a table of `tableRows` rows (a power of two). */
export function makeFeatures(tableRows: number): Features {
  return { rows: new Int32Array(128), count: 0, mask: tableRows - 1 };
}

/** Adds a feature: the template's number and the value it has here. */
export function putFeature(features: Features, template: number, value: number): void {
  features.rows[features.count] = mix(value, template * 0x51ed27) & features.mask;
  features.count += 1;
}

/** The sum of the weights of the features, in a table of `width` values a row. */
export function scoreFeatures(features: Features, weights: Int8Array, width = 1, column = 0): number {
  let score = 0;
  for (let at = 0; at < features.count; at += 1) score += weights[(features.rows[at] ?? 0) * width + column] ?? 0;
  return score;
}
