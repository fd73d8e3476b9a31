import { mix } from "../grammar/hash.ts";

/**
 * The features of something that a linear model judges: rows of the model's table. A feature is a template (what is
 * looked at) and a value (what was seen). Both are hashed into one row, so no table of names is needed.
 */
export interface Features {
  readonly rows: Int32Array;
  /** The template that each row comes from, used to explain errors. */
  readonly templates: Int32Array;
  count: number;
}

/** Makes a list for at most `size` features; any beyond are dropped. */
export function makeFeatures(size: number): Features {
  return { rows: new Int32Array(size), templates: new Int32Array(size), count: 0 };
}

/** Adds the feature of a template with a value. `mask` is one less than the size of the table, a power of two. */
export function put(features: Features, mask: number, template: number, value: number): void {
  if (features.count >= features.rows.length) return;
  features.rows[features.count] = mix(mix(value, template), 0x5bd1e995) & mask;
  features.templates[features.count] = template;
  features.count += 1;
}

/**
 * Features whose writer first puts all values into `values`, one entry for each template; {@link addRows} turns them
 * into rows, many at a time.
 */
export interface FeatureValues extends Features {
  readonly values: Int32Array;
  /** One less than the number of rows, a power of two; a feature's row is its hash under this mask. */
  readonly mask: number;
}

/** The most features of this sort that a decision has, and the most templates that a model has. */
const MAX_VALUES = 128;

/** Makes room for the features of one decision, for a table of `tableRows` rows (a power of two). */
export function makeFeatureValues(tableRows: number): FeatureValues {
  return { ...makeFeatures(MAX_VALUES), values: new Int32Array(MAX_VALUES), mask: tableRows - 1 };
}

/**
 * Adds the rows of templates from `from` up to, not including, `to`; `base` is added to the numbers of the templates.
 */
export function addRows(features: FeatureValues, base: number, from: number, to: number): void {
  const { values, rows, templates, mask, count } = features;
  for (let template = from; template < to; template += 1) {
    rows[count + template - from] = mix(values[template] ?? 0, (base + template) * 0x51ed27) & mask;
    templates[count + template - from] = base + template;
  }
  features.count = count + to - from;
}

/** The sum of the weights of the features. */
export function sumOf(features: Features, weights: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < features.count; at += 1) sum += weights[features.rows[at] ?? 0] ?? 0;
  return sum;
}

/** The logistic function: from a score to a probability. */
export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/**
 * How the log odds that a model gives become those of being right, fitted on data that it did not learn from (Platt,
 * 1999).
 */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Converts the odds that a model gives, any number from 0 to infinity, into the probability of being right. */
export function calibrate(odds: number, { slope, offset }: Calibration): number {
  return toProbability(slope * Math.log(odds) + offset);
}

/** Maps lengths and distances to small whole numbers: 0 to 4 as they are, then in wider and wider steps up to 12. */
export function toBin(length: number): number {
  if (length < 5) return length;
  if (length < 7) return 5;
  if (length < 10) return 6;
  if (length < 15) return 7;
  if (length < 22) return 8;
  if (length < 32) return 9;
  if (length < 64) return 10;
  return length < 128 ? 11 : 12;
}
