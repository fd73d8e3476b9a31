import { unpackWeights } from "../../grammar/packed-weights.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { type Calibration, calibrate, makeFeatures, sumOf } from "../linear-model.ts";
import { writeCandidateFeatures } from "./candidates/candidate-features.ts";
import { writeNobodyFeatures } from "./candidates/nobody-features.ts";
import type { Situation } from "./candidates/situation.ts";
import { SPEAKER_ROWS } from "./candidates/speaker-rows.ts";
import type { Choice } from "./decide-speakers.ts";
import { settleSpeaker } from "./in-sentence/settle-speaker.ts";
import { subjectOfVerb } from "./in-sentence/subject-of-verb.ts";
import { keyOf, NOBODY } from "./mentions/keys.ts";
import { isNoSource } from "./no-source.ts";
import { findSignature, isSignedByOther } from "./signature.ts";

/** More features than a candidate ever has. */
const MAX_FEATURES = 64;

/** How probable a signature is that `findSignature` finds. */
const SIGNED = 0.97;

/** How probable the speaker is in a construction that leaves no choice. */
const SETTLED = 0.9;

/**
 * Fitted to 11,285 named speakers of the training articles, each chosen by a model of other articles. High shares
 * promise a little too much, middling ones too little, most of all those of a named speaker of words in marks (2,621 of
 * them, by models of half of the articles).
 */
const CALIBRATION: Calibration = { slope: 0.73, offset: 0.63 };
const NAMED_BY_MARKS: Calibration = { slope: 0.73, offset: 0.88 };

const weightsIn: (language: Language) => Int8Array = perLanguage((language) =>
  unpackWeights(language.models.speakers.packed, SPEAKER_ROWS),
);
const features = makeFeatures(MAX_FEATURES);

/**
 * Chooses the most probable candidate. A linear model scores each candidate and "nobody"; the softmax of the scores is
 * their probability. A signature after the words settles the choice, and so does a construction that leaves none; where
 * the model agrees with the construction, the surer of the two gives the probability.
 */
export function rankCandidates(situation: Situation): Choice {
  const signed = findSignature(situation.scene, situation.frame, situation.candidates);
  if (signed >= 0) return { index: signed, probability: SIGNED, isSettled: true };
  if (isSignedByOther(situation.scene, situation.frame)) return { index: -1, probability: SIGNED, isSettled: true };
  const settled = settleSpeaker(situation.scene, situation.frame, situation.candidates);
  const choice = likeliest(situation);
  if (settled !== null) {
    const isSurer = choice.index === settled && choice.probability > SETTLED;
    return { index: settled, probability: isSurer ? choice.probability : SETTLED, isSettled: true };
  }
  const index = subjectOfVerb(situation, choice.index);
  return { ...choice, index: isNoSource(situation, index) ? -1 : index };
}

/** What the model alone would choose. */
function likeliest(situation: Situation): Choice {
  const weights = weightsIn(situation.scene.language);
  const { scale } = situation.scene.language.models.speakers;
  const scores = situation.candidates.map((_, index) => {
    features.count = 0;
    writeCandidateFeatures(features, situation, index);
    return sumOf(features, weights) / scale;
  });
  features.count = 0;
  writeNobodyFeatures(features, situation);
  return chooseBest(scores, sumOf(features, weights) / scale, situation);
}

/** The best candidate. Somebody mentioned several times is as probable as all these mentions together. */
function chooseBest(scores: readonly number[], nobody: number, situation: Situation): Choice {
  const { keys } = situation;
  let index = -1;
  let top = nobody;
  for (const [at, score] of scores.entries()) {
    if (score <= top) continue;
    top = score;
    index = at;
  }
  let own = 0;
  let others = index < 0 ? 0 : Math.exp(nobody - top);
  for (const [at, score] of scores.entries()) {
    const odds = Math.exp(score - top);
    if (index >= 0 && keys[at] === keys[index]) own += odds;
    else others += odds;
  }
  return {
    index,
    probability: index < 0 ? 1 / (1 + others) : calibrate(own / others, calibrationOf(situation, index)),
  };
}

function calibrationOf({ scene, frame, candidates }: Situation, index: number): Calibration {
  const isNamed = keyOf(scene.cast.mentions[candidates[index]?.mention ?? -1]) !== NOBODY;
  return isNamed && frame.attribution.kind === "direct" ? NAMED_BY_MARKS : CALIBRATION;
}
