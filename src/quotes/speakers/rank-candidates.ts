import { unpackWeights } from "../../grammar/packed-weights.ts";
import { isFiniteVerb, PARTICIPLE, PAST, WH_WORD } from "../../grammar/tags.ts";
import { HEAR } from "../../lexicon/speech-verbs.ts";
import { FORMS_OF_BE } from "../../lexicon/verb-helpers.ts";
import { PACKED, SCALE } from "../../lexicon/weights/speakers.ts";
import { itemAt } from "../../text/item-at.ts";
import { makeFeatures, sumOf, toProbability } from "../linear-model.ts";
import { nextCueAt } from "../scene.ts";
import { governingCue } from "../stance/governing-cue.ts";
import { writeCandidateFeatures } from "./candidate-features.ts";
import { AFTER, BEFORE, CUE_FOLLOWS } from "./candidates.ts";
import { settleSpeaker } from "./construction.ts";
import type { Choice } from "./decide-speakers.ts";
import { writeNobodyFeatures } from "./nobody-features.ts";
import { findSignature } from "./signature.ts";
import type { Situation } from "./situation.ts";
import { SPEAKER_ROWS } from "./speaker-rows.ts";

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

let weights: Int8Array | null = null;
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
  weights ??= unpackWeights(PACKED, SPEAKER_ROWS);
  const scores: number[] = [];
  for (let index = 0; index < situation.candidates.length; index += 1) {
    features.count = 0;
    writeCandidateFeatures(features, situation, index);
    scores.push(sumOf(features, weights) / SCALE);
  }
  features.count = 0;
  writeNobodyFeatures(features, situation);
  const choice = chooseBest(scores, sumOf(features, weights) / SCALE);
  const owner = ownerOfRelative(situation, subjectOfGoverning(situation, firstHand(situation, choice.index)));
  const index = subjectRoundInsertion(situation, owner);
  return {
    ...choice,
    index: isChannel(situation, index) || isHearer(situation, index) || isTold(situation, index) ? -1 : index,
  };
}

/** "posted on Facebook", "said on CNN": where it was said is not who said it. */
function isChannel({ scene, candidates }: Situation, index: number): boolean {
  const { document, cast, phraseTokens, grammar } = scene;
  const chosen = candidates[index];
  const phrase = phraseTokens[chosen?.mention ?? -1];
  if (phrase === undefined) return false;
  if (document.tokens[phrase.firstToken - 1]?.lower !== "on") return false;
  if (cast.mentions[chosen?.mention ?? -1]?.organisation == null) return false;
  return !isFiniteVerb(grammar.tags[phrase.lastToken] ?? 0);
}

/** "told ⟨the Courier⟩: “…”": behind an active "told", and before the words. */
function isTold({ scene, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const phrase = scene.phraseTokens[chosen?.mention ?? -1];
  if (chosen?.place !== BEFORE || phrase === undefined) return false;
  const cue = itemAt(scene.cues, scene.cueOf[phrase.firstToken - 1]);
  const isActive = cue?.lemma === "tell" && scene.grammar.tags[cue.headToken] === PAST;
  return isActive && ":,".includes(scene.document.tokens[phrase.lastToken]?.text ?? " ");
}

/** “…,” the jury was told, the court heard: to whom it was said is not who said it. */
function isHearer({ scene, candidates }: Situation, index: number): boolean {
  const chosen = candidates[index];
  const cue = itemAt(scene.cues, chosen?.cue);
  if (cue === undefined || chosen?.cueSide !== CUE_FOLLOWS) return false;
  if (cue.lemma === HEAR) return true;
  const { grammar, document } = scene;
  const isPassive = grammar.tags[cue.headToken] === PARTICIPLE;
  return cue.lemma === "tell" && isPassive && FORMS_OF_BE.has(document.tokens[cue.headToken - 1]?.lower ?? "");
}

/**
 * Of two sources after words in marks, “…” Smith said at a rally, according to the Times, the first is the speaker; the
 * second passed it on (see `findVia`).
 */
function firstHand({ scene, candidates, frame }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || chosen.place !== AFTER || frame.attribution.kind !== "direct") return index;
  if (itemAt(scene.cues, chosen.cue)?.form !== "according-to") return index;
  const first = candidates.findIndex(
    ({ place, cue, firstToken }) =>
      place === AFTER && firstToken < chosen.firstToken && itemAt(scene.cues, cue)?.form === "verb",
  );
  return first >= 0 ? first : index;
}

/** "Roe never said “We go now,” a spokesman said": the words are those of the cue right before them that does not assert. */
function subjectOfGoverning({ scene, candidates, frame }: Situation, index: number): number {
  if (frame.attribution.cue !== null) return index;
  const cue = governingCue(scene, frame.content);
  if (cue === null || cue.reading === "asserted" || itemAt(scene.cues, candidates[index]?.cue) === cue) return index;
  const subject = candidates.findIndex((one) => one.cueSide === CUE_FOLLOWS && itemAt(scene.cues, one.cue) === cue);
  return subject < 0 ? index : subject;
}

/** “A couple who won the lottery said”, “said a couple who won”: the verb has the couple for its subject, and not “who”. */
function ownerOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || scene.grammar.tags[chosen.firstToken] !== WH_WORD) return index;
  const owner = candidates.findIndex(({ mention }) => {
    const phrase = scene.phraseTokens[mention];
    if (phrase === undefined || mention === chosen.mention) return false;
    return (
      phrase.firstToken < chosen.firstToken &&
      chosen.firstToken < phrase.lastToken &&
      (phrase.lastToken <= cue.firstToken || phrase.firstToken === cue.lastToken)
    );
  });
  return owner < 0 ? index : owner;
}

/** “Roe, in what ⟨aides⟩ described as a scene, said”: who speaks within what is inserted is not who speaks round it. */
function subjectRoundInsertion({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { tokens } = scene.document;
  const what = (scene.phraseTokens[chosen?.mention ?? -1]?.firstToken ?? 0) - 1;
  if (chosen === undefined || cue === undefined || tokens[what]?.lower !== "what") return index;
  const isInner = itemAt(scene.cues, nextCueAt(scene, chosen.lastToken)) !== cue;
  if (!isInner || cue.firstToken < what || tokens[what - 2]?.text !== ",") return index;
  const subject = candidates.findIndex(({ mention }) => scene.phraseTokens[mention]?.lastToken === what - 2);
  return subject < 0 ? index : subject;
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
