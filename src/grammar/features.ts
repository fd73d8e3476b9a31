import { mix } from "./hash.ts";

/**
 * The features of one decision. A feature is a template (what is looked at) and the value that it has here: a writer
 * puts values into `values`, an entry a template, and {@link addRows} turns them into rows of a table of weights.
 */
export interface Features {
  readonly values: Int32Array;
  readonly rows: Int32Array;
  /** How many rows are filled. */
  count: number;
  /** A table has a power of two rows; a feature's row is its hash under this mask. */
  readonly mask: number;
}

/** No decision has more features, no model more templates. */
const MOST = 128;

/** Room for the features of one decision, for a table of `tableRows` rows (a power of two). */
export function makeFeatures(tableRows: number): Features {
  return { values: new Int32Array(MOST), rows: new Int32Array(MOST), count: 0, mask: tableRows - 1 };
}

/** Adds the rows of templates `from` to `to` (not included); `base` is added to the numbers of the templates. */
export function addRows(features: Features, base: number, from: number, to: number): void {
  const { values, rows, mask, count } = features;
  for (let template = from; template < to; template += 1)
    rows[count + template - from] = mix(values[template] ?? 0, (base + template) * 0x51ed27) & mask;
  features.count = count + to - from;
}

/** The sum of the weights of the features, in a table of `width` values a row. */
export function scoreFeatures(features: Features, weights: Int8Array, width = 1, column = 0): number {
  const { rows, count } = features;
  let score = 0;
  for (let at = 0; at < count; at += 1) score += weights[(rows[at] ?? 0) * width + column] ?? 0;
  return score;
}
