import { unpackWeights } from "../../grammar/packed-weights.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { makeFeatures, sumOf, toProbability } from "../linear-model.ts";
import { writeCandidateFeatures } from "./candidate-features.ts";
import { settleSpeaker } from "./construction.ts";
import type { Choice } from "./decide-speakers.ts";
import { isNoSource } from "./no-source.ts";
import { writeNobodyFeatures } from "./nobody-features.ts";
import { findSignature } from "./signature.ts";
import type { Situation } from "./situation.ts";
import { SPEAKER_ROWS } from "./speaker-rows.ts";
import { subjectOfVerb } from "./subject-of-verb.ts";

/** More features than a candidate ever has. */
const MAX_FEATURES = 64;

/** How probable a signature is, as `findSignature` knows it. */
const SIGNED = 0.97;

/** How probable the speaker is that a construction leaves no choice about. */
const SETTLED = 0.9;

/**
 * How the log odds of a share of the softmax become those of being right: fitted to 11,285 named speakers of the training
 * articles, each chosen by a model of other articles (Platt, 1999). High shares promise a little too much, middling ones too
 * little.
 */
const SLOPE = 0.73;
const OFFSET = 0.63;

const weightsIn: (language: Language) => Int8Array = perLanguage((language) =>
  unpackWeights(language.models.speakers.packed, SPEAKER_ROWS),
);
const features = makeFeatures(MAX_FEATURES);

/**
 * Chooses the most probable candidate: a linear model gives each candidate and "nobody" a score, and the softmax of the
 * scores is their probability. A signature after the words settles it, or a construction that leaves no choice.
 */
export function rankCandidates(situation: Situation): Choice {
  const signed = findSignature(situation.scene, situation.frame, situation.candidates);
  if (signed >= 0) return { index: signed, probability: SIGNED };
  const settled = settleSpeaker(situation.scene, situation.frame, situation.candidates);
  if (settled !== null) return { index: settled, probability: SETTLED };
  const weights = weightsIn(situation.scene.language);
  const scores: number[] = [];
  for (let index = 0; index < situation.candidates.length; index += 1) {
    features.count = 0;
    writeCandidateFeatures(features, situation, index);
    scores.push(sumOf(features, weights) / situation.scene.language.models.speakers.scale);
  }
  features.count = 0;
  writeNobodyFeatures(features, situation);
  const choice = chooseBest(scores, sumOf(features, weights) / situation.scene.language.models.speakers.scale);
  const index = subjectOfVerb(situation, choice.index);
  return { ...choice, index: isNoSource(situation, index) ? -1 : index };
}

function chooseBest(scores: readonly number[], nobody: number): Choice {
  let index = -1;
  let top = nobody;
  for (const [at, score] of scores.entries()) {
    if (score <= top) continue;
    top = score;
    index = at;
  }
  let sum = Math.exp(nobody - top);
  for (const score of scores) sum += Math.exp(score - top);
  return { index, probability: index < 0 ? 1 / sum : calibrate(1 / sum) };
}

function calibrate(share: number): number {
  return toProbability(SLOPE * Math.log(share / (1 - share)) + OFFSET);
}
