import { unpackWeights } from "../../../grammar/packed-weights.ts";
import type { Language } from "../../../languages/language.ts";
import { perLanguage } from "../../../languages/per-language.ts";
import { makeFeatures, sumOf } from "../../linear-model.ts";
import type { Scene } from "../../scene.ts";
import { type Key, NOBODY, UNRESOLVED } from "../mentions/keys.ts";
import type { Antecedent, Possible, Question } from "../mentions/question.ts";
import { ANTECEDENT_ROWS, describeCase, writeNoneFeatures, writePossibleFeatures } from "./antecedent-features.ts";
import { listPossible } from "./list-possible.ts";

/** More features than one that a question may mean ever has. */
const MAX_FEATURES = 96;

const weightsIn: (language: Language) => Int8Array = perLanguage((language) =>
  unpackWeights(language.models.antecedents.packed, ANTECEDENT_ROWS),
);
const features = makeFeatures(MAX_FEATURES);

/** Chooses whom a pronoun or description means, by a linear model of those that are possible; null if nobody is. */
export function chooseAntecedent(scene: Scene, question: Question): Antecedent | null {
  const possible = listPossible(scene, question);
  if (possible.length === 0) return null;
  const weights = weightsIn(scene.language);
  const situation = describeCase(scene, question, possible);
  const scores: number[] = [];
  for (const one of possible) {
    features.count = 0;
    writePossibleFeatures(features, situation, one);
    scores.push(sumOf(features, weights) / scene.language.models.antecedents.scale);
  }
  features.count = 0;
  writeNoneFeatures(features, situation);
  return likeliest(possible, scores, sumOf(features, weights) / scene.language.models.antecedents.scale);
}

/**
 * The factor for the odds of somebody whom the words name, or who only asks. They are never chosen, but their odds
 * still count as doubt about the others.
 */
const NAMED_IN_MARKS = 0.3;
const HOST = 0.1;

/**
 * The likeliest of those that are possible; the softmax of the scores is their probability. If that is somebody unnamed
 * or "none of these", the result is NOBODY, with the probability of all of these together.
 */
export function likeliest(possible: readonly Possible[], scores: readonly number[], none: number): Antecedent {
  let key: Key = NOBODY;
  let described = -1;
  let top = Math.exp(none);
  let unnamed = top;
  let named = 0;
  for (const [index, one] of possible.entries()) {
    const odds = Math.exp(scores[index] ?? 0) * (one.isNamedInMarks ? NAMED_IN_MARKS : one.isHost ? HOST : 1);
    const isNamed = one.key < UNRESOLVED;
    if (isNamed) named += odds;
    else unnamed += odds;
    if (odds > top && !one.isNamedInMarks && !one.isHost)
      [key, top, described] = isNamed ? [one.key, odds, -1] : [NOBODY, odds, one.key - UNRESOLVED];
  }
  const probability = (key === NOBODY ? unnamed : top) / (named + unnamed);
  return described < 0 ? { key, probability } : { key, probability, described };
}
