import { unpackWeights } from "../grammar/packed-weights.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isIn } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Features, makeFeatures, put, sumOf, toBin, toProbability } from "./linear-model.ts";
import { blockAt, type Scene } from "./scene.ts";
import { SPEECH_MARK_FEATURES as F } from "./speech-mark-feature-names.ts";

/** Size of the table of weights. */
export const SPEECH_MARK_ROWS = 1 << 14;

const MASK = SPEECH_MARK_ROWS - 1;
/** More features than a pair of marks ever has. */
const MAX_FEATURES = 64;

const weightsIn: (language: Language) => Int8Array = perLanguage((language) =>
  unpackWeights(language.models.speechMarks.packed, SPEECH_MARK_ROWS),
);
const features = makeFeatures(MAX_FEATURES);

/**
 * The probability that the words in marks are somebody's words rather than scare quotes, a title or a nickname. A
 * logistic model weighs the words around the marks, and the length and punctuation of what stands in them.
 */
export function probabilityOfSpeech(scene: Scene, pairs: readonly MarkPair[], index: number): number {
  const weights = weightsIn(scene.language);
  features.count = 0;
  writeSpeechFeatures(features, scene, pairs, index);
  return toProbability(sumOf(features, weights) / scene.language.models.speechMarks.scale);
}

/** Writes the features of the pair at `index`. The trainer calls it too. */
export function writeSpeechFeatures(out: Features, scene: Scene, pairs: readonly MarkPair[], index: number): void {
  const pair = pairs[index];
  if (pair === undefined) return;
  const inside = describeInside(scene.document.tokens, pair);
  writeInside(out, scene, pair, inside);
  writeNeighbours(out, scene, pair, inside);
  writeCues(out, scene, pair, inside);
  writePlace(out, scene, pairs, index, inside);
}

/** What stands between the marks. */
interface Inside {
  /** {@link toBin} of the number of words. */
  readonly length: number;
  /** 0 for a word, 1 for a comma, 2 for a full stop, 3 for a question or exclamation mark, 4 for anything else. */
  readonly ending: number;
  /** Bits: begins with a capital, every longer word has one, holds a first or second person, holds a short verb. */
  readonly traits: number;
}

const ENDINGS: ReadonlyMap<string, number> = new Map([
  [",", 1],
  [".", 2],
  ["?", 3],
  ["!", 3],
]);

function describeInside(tokens: Tokens, pair: MarkPair): Inside {
  const to = pair.continues ? pair.lastToken : pair.lastToken - 1;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let traits = tokens[pair.firstToken + 1]?.capital ? 1 : 0;
  for (let at = pair.firstToken + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.kind !== "number")) continue;
    words += 1;
    if (token.capital) capitals += 1;
    else if (token.text.length > 4) small += 1;
    if (tokens.language.smallWords.speakingForOneself.has(token.lower)) traits |= 4;
    if (tokens.language.helpers.commonestVerbs.has(token.lower)) traits |= 8;
  }
  if (small === 0 && capitals > 0) traits |= 2;
  const last = tokens[to - 1];
  const ending = last?.kind === "word" ? 0 : (ENDINGS.get(last?.text ?? "") ?? 4);
  return { length: toBin(words), ending, traits };
}

function writeInside(out: Features, scene: Scene, pair: MarkPair, inside: Inside): void {
  const { length, ending, traits } = inside;
  put(out, MASK, F.always, 0);
  put(out, MASK, F.length, length);
  put(out, MASK, F.ending, ending);
  put(out, MASK, F.traits, traits);
  put(out, MASK, F.lengthEnding, length * 8 + ending);
  put(out, MASK, F.lengthTraits, length * 16 + traits);
  put(out, MASK, F.endingTraits, ending * 16 + traits);
  put(out, MASK, F.mark, scene.words[pair.firstToken] ?? 0);
  put(out, MASK, F.firstWord, scene.words[pair.firstToken + 1] ?? 0);
  put(out, MASK, F.lastWord, scene.words[pair.lastToken - 2] ?? 0);
  if (length <= 2)
    put(out, MASK, F.fewWords, (scene.words[pair.firstToken + 1] ?? 0) ^ (scene.words[pair.lastToken - 2] ?? 0));
}

/** The hash of the word at an index, or a fixed number outside the block. */
function hashAt(scene: Scene, pair: MarkPair, index: number): number {
  return blockAt(scene, index) === pair.block ? (scene.words[index] ?? 0) : 77;
}

function writeNeighbours(out: Features, scene: Scene, pair: MarkPair, inside: Inside): void {
  const before = hashAt(scene, pair, pair.firstToken - 1);
  const before2 = hashAt(scene, pair, pair.firstToken - 2);
  const before3 = hashAt(scene, pair, pair.firstToken - 3);
  const after = hashAt(scene, pair, pair.lastToken);
  const after2 = hashAt(scene, pair, pair.lastToken + 1);
  put(out, MASK, F.wordBefore, before);
  put(out, MASK, F.wordsBefore, before ^ (before2 << 1));
  put(out, MASK, F.wordBeforeLength, before ^ inside.length);
  put(out, MASK, F.wordAfter, after);
  put(out, MASK, F.wordAfterLength, after ^ inside.length);
  put(out, MASK, F.wordsAfter, after ^ (after2 << 1));
  put(out, MASK, F.secondBefore, before2);
  put(out, MASK, F.thirdBefore, before3);
  put(out, MASK, F.wordsAround, before ^ (after << 1));
  const glued = wordAt(scene, pair.firstToken - 1) === "=" ? 1 : 0;
  put(out, MASK, F.glued, glued);
}

/** How far from the marks to look for a cue, in tokens. */
const REACH = 24;

function writeCues(out: Features, scene: Scene, pair: MarkPair, inside: Inside): void {
  const before = nearestCue(scene, pair, pair.firstToken - 1, -1);
  const after = nearestCue(scene, pair, pair.lastToken, 1);
  const none = before < 0 && after < 0 ? 1 : 0;
  put(out, MASK, F.noCue, none * 16 + inside.length);
  if (before >= 0) {
    const distance = toBin(pair.firstToken - (scene.cues[before]?.lastToken ?? 0));
    put(out, MASK, F.cueBeforeDistance, distance);
    put(out, MASK, F.cueBefore, lemmaOf(scene, before));
    put(out, MASK, F.cueBeforeAtDistance, lemmaOf(scene, before) ^ distance);
    put(out, MASK, F.cueBeforeDistanceLength, distance * 16 + inside.length);
  }
  if (after >= 0) {
    const distance = toBin((scene.cues[after]?.firstToken ?? 0) - pair.lastToken);
    put(out, MASK, F.cueAfterDistance, distance);
    put(out, MASK, F.cueAfter, lemmaOf(scene, after));
    put(out, MASK, F.cueAfterDistanceEnding, distance * 16 + inside.ending);
    put(out, MASK, F.cueAfterDistanceLength, distance * 16 + inside.length);
  }
}

function lemmaOf(scene: Scene, cue: number): number {
  return scene.words[scene.cues[cue]?.headToken ?? 0] ?? 0;
}

/** The nearest cue outside marks in the same sentence, going from `from` by `step`; -1 if there is none. */
function nearestCue(scene: Scene, pair: MarkPair, from: number, step: 1 | -1): number {
  const edge = step < 0 ? pair.firstToken : pair.lastToken - 1;
  const sentence = scene.sentenceOf[edge];
  for (let at = from, left = REACH; left > 0; at += step, left -= 1) {
    if (scene.sentenceOf[at] !== sentence) return -1;
    const cue = scene.cueOf[at] ?? -1;
    if (cue >= 0 && !isIn(scene.pairOf, at)) return cue;
  }
  return -1;
}

function writePlace(out: Features, scene: Scene, pairs: readonly MarkPair[], index: number, inside: Inside): void {
  const pair = pairs[index];
  const block = scene.document.blocks[pair?.block ?? 0];
  if (pair === undefined || block === undefined) return;
  const sentence = scene.document.sentences[scene.sentenceOf[pair.firstToken] ?? 0];
  const startsBlock = block.firstToken === pair.firstToken ? 1 : 0;
  const endsBlock = block.lastToken <= pair.lastToken + 1 ? 2 : 0;
  const startsSentence = sentence?.firstToken === pair.firstToken ? 4 : 0;
  const endsSentence = (sentence?.lastToken ?? 0) <= pair.lastToken + 1 ? 8 : 0;
  const place = startsBlock + endsBlock + startsSentence + endsSentence;
  put(out, MASK, F.place, place);
  put(out, MASK, F.placeLength, place * 16 + inside.length);
  put(out, MASK, F.placeEnding, place * 16 + inside.ending);
  put(out, MASK, F.continued, (pair.continues ? 1 : 0) + (pair.continued ? 2 : 0));
  put(out, MASK, F.zoneLength, zoneNumber(block.zone) * 16 + inside.length);
  const previous = pairs[index - 1];
  const next = pairs[index + 1];
  const gapBefore = previous?.block === pair.block ? toBin(pair.firstToken - previous.lastToken) : 13;
  const gapAfter = next?.block === pair.block ? toBin(next.firstToken - pair.lastToken) : 13;
  put(out, MASK, F.gapBefore, gapBefore);
  put(out, MASK, F.gapAfter, gapAfter);
  put(out, MASK, F.gapBeforeLength, gapBefore * 16 + inside.length);
  const inMention = isIn(scene.mentionOf, pair.firstToken - 1) ? 1 : 0;
  const beforeMention = isIn(scene.mentionOf, pair.lastToken) ? 2 : 0;
  put(out, MASK, F.mentions, inMention + beforeMention);
}

function zoneNumber(zone: string): number {
  return zone === "body" ? 0 : zone === "headline" ? 1 : 2;
}
