import { toProbability } from "../quotes/linear-model.ts";

/** What each named feature adds to the log odds; a feature without a weight adds nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Features: numbers by name. */
export type NamedFeatures = Readonly<Record<string, number>>;

/** The probability that a logistic regression gives; features in the order in which they stand. */
export function probabilityOf(features: NamedFeatures, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return toProbability(sum);
}

/** Probabilities nearer to 0 or 1 than this mean nothing more. */
const LEAST = 0.001;

/** The log odds of a probability. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded));
}
