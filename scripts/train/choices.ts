import { seeded } from "../../src/accuracy/random.ts";
import { shuffled } from "./random.ts";

/** Features, as row numbers in a table of weights: a thing has the features whose rows are listed. */
export type Rows = Int32Array;

/** One decision: the features of everything that could be chosen, and the index of what is right. */
export interface Decision {
  readonly candidates: readonly Rows[];
  readonly right: number;
  /** Other candidates that may be right instead; it is not known which is. */
  readonly orRight?: readonly number[];
}

/** How a model learns. */
export interface Recipe {
  /** Size of the table of weights. */
  readonly rows: number;
  /** How often all decisions are gone through. */
  readonly rounds: number;
  /** The first step of a weight; later ones get smaller. */
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** The sum of squares that a weight's rate begins with. */
  readonly squares: number;
  /** Features of fewer decisions are left out: they teach nothing general and take room. */
  readonly leastSeen: number;
  /**
   * The seeds of the orders in which decisions are gone through: one model is learned for each, and their weights are
   * averaged.
   */
  readonly seeds: readonly number[];
}

/**
 * Learns to choose: multinomial logistic regression by stochastic descent with a rate of its own for each weight
 * (AdaGrad: Duchi, Hazan and Singer, JMLR 2011). The weight of a row is how much it adds to the log odds of a candidate
 * that has it. The weights after each of the later rounds are averaged (Polyak and Juditsky, 1992), so that the order
 * of the decisions matters little. The same decisions in the same order give the same weights. What is right must be
 * among the candidates; if one of several is right, each counts by how probable the model so far says it is
 * (expectation and maximization in one).
 */
export function learnChoices(decisions: readonly Decision[], recipe: Recipe): Float64Array {
  const useful = withoutRareRows(decisions, recipe);
  const models = recipe.seeds.map((seed) => learnOnce(useful, recipe, seed));
  return new Float64Array(recipe.rows).map((_, row) => {
    let sum = 0;
    for (const weights of models) sum += weights[row] ?? 0;
    return sum / models.length;
  });
}

function learnOnce(useful: readonly Decision[], recipe: Recipe, seed: number): Float64Array {
  const weights = new Float64Array(recipe.rows);
  const squares = new Float64Array(recipe.rows).fill(recipe.squares);
  const random = seeded(seed);
  const sums = new Float64Array(recipe.rows);
  const first = Math.floor(recipe.rounds / 2);
  for (let round = 0; round < recipe.rounds; round += 1) {
    for (const decision of shuffled(useful, random)) learnFrom(decision, weights, squares, recipe);
    if (round >= first) for (const [row, weight] of weights.entries()) sums[row] = (sums[row] ?? 0) + weight;
  }
  return sums.map((sum) => sum / (recipe.rounds - first));
}

function learnFrom(
  { candidates, right, orRight = [] }: Decision,
  weights: Float64Array,
  squares: Float64Array,
  recipe: Recipe,
): void {
  const shares = toShares(scoresOf(candidates, weights));
  const isRight = (index: number): boolean => index === right || orRight.includes(index);
  let sum = shares[right] ?? 0;
  for (const index of orRight) sum += shares[index] ?? 0;
  for (const [index, rows] of candidates.entries()) {
    const share = shares[index] ?? 0;
    const wanted = orRight.length === 0 ? Number(index === right) : isRight(index) ? share / sum : 0;
    const error = wanted - share;
    if (Math.abs(error) >= NEGLIGIBLE) step(weights, squares, rows, error, recipe);
  }
}

const NEGLIGIBLE = 1e-4;

function step(weights: Float64Array, squares: Float64Array, rows: Rows, error: number, { rate, decay }: Recipe): void {
  for (const row of rows) {
    const weight = weights[row] ?? 0;
    const slope = error - decay * weight;
    const sum = (squares[row] ?? 0) + slope * slope;
    squares[row] = sum;
    weights[row] = weight + (rate * slope) / Math.sqrt(sum);
  }
}

function withoutRareRows(decisions: readonly Decision[], { rows: size, leastSeen }: Recipe): Decision[] {
  const seen = new Uint32Array(size);
  for (const { candidates } of decisions)
    for (const row of new Set(candidates.flatMap((rows) => [...rows]))) seen[row] = (seen[row] ?? 0) + 1;
  return decisions.map(({ candidates, ...decision }) => ({
    ...decision,
    candidates: candidates.map((rows) => rows.filter((row) => (seen[row] ?? 0) >= leastSeen)),
  }));
}

/** The sum of the weights of each candidate. */
export function scoresOf(candidates: readonly Rows[], weights: ArrayLike<number>): Float64Array {
  return Float64Array.from(candidates, (rows) => {
    let sum = 0;
    for (const row of rows) sum += weights[row] ?? 0;
    return sum;
  });
}

/** The index of the candidate with the highest score; of equal ones, the first. */
export function bestOf(candidates: readonly Rows[], weights: ArrayLike<number>): number {
  const scores = scoresOf(candidates, weights);
  return scores.indexOf(Math.max(...scores));
}

/** Softmax, in place. */
function toShares(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  let sum = 0;
  for (const [index, score] of scores.entries()) {
    const share = Math.exp(score - top);
    scores[index] = share;
    sum += share;
  }
  for (const [index, share] of scores.entries()) scores[index] = share / sum;
  return scores;
}

/** A decision between yes and no, as one between what has the features and nothing. */
export function yesOrNo(rows: Rows, isYes: boolean): Decision {
  return { candidates: [rows, new Int32Array()], right: isYes ? 0 : 1 };
}

/** A decision among `width` classes: each class has a weight of its own for every row, at `row * width + class`. */
export function amongClasses(rows: Rows, width: number, right: number): Decision {
  const candidates = Array.from({ length: width }, (_, one) => rows.map((row) => row * width + one));
  return { candidates, right };
}

/** What a feature writer writes, as a new list. `features` is emptied first. */
export function rowsOf<Features extends { readonly rows: Int32Array; count: number }>(
  features: Features,
  write: (features: Features) => void,
): Rows {
  features.count = 0;
  write(features);
  return features.rows.slice(0, features.count);
}
