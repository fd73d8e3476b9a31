import { makeFeatures } from "../../../src/quotes/linear-model.ts";
import { SPEECH_MARK_ROWS, writeSpeechFeatures } from "../../../src/quotes/scare-quotes.ts";
import { isTitleCase } from "../../../src/quotes/title-case.ts";
import type { Document } from "../../../src/text/document.ts";
import type { MarkPair } from "../../../src/text/quotation-marks.ts";
import { type AnnotatedArticle, type TrainingSet, toScene } from "../articles.ts";
import { type Decision, learnChoices, type Recipe, rowsOf, yesOrNo } from "../choices.ts";
import { quantize } from "../pack-weights.ts";
import { toWeightsModule } from "../weights-file.ts";

const RECIPE: Recipe = {
  rows: SPEECH_MARK_ROWS,
  rounds: 12,
  rate: 0.075,
  decay: 2e-5,
  squares: 1e-2,
  leastSeen: 6,
  seeds: [7, 8, 9],
};
const SCALE = 8;

/**
 * Learns to tell speech in quotation marks from scare quotes, titles and nicknames: the text of
 * weights/speech-marks.ts.
 */
export function learnSpeechMarks({ articles, provenance }: TrainingSet): string {
  const decisions = articles.flatMap(decisionsOf);
  const weights = quantize(learnChoices(decisions, RECIPE), SCALE);
  const head = [
    "The model that tells speech in quotation marks from scare quotes, titles and nicknames: logistic regression.",
    `Learned from ${decisions.length} pairs of marks in ${provenance}.`,
  ];
  return toWeightsModule(head, [{ name: "", about: "the features of a pair of marks", weights, scale: SCALE }]);
}

function decisionsOf(article: AnnotatedArticle): Decision[] {
  const { scene, pairs } = toScene(article);
  const features = makeFeatures(64);
  return pairs.flatMap((pair, index) => {
    const isSpeech = isSpeechIn(article, scene.document, pair);
    if (isSpeech === null) return [];
    return [
      yesOrNo(
        rowsOf(features, (out) => writeSpeechFeatures(out, scene, pairs, index)),
        isSpeech,
      ),
    ];
  });
}

/** A content is little more than a pair of marks if it has at most this many characters beside it. */
const LITTLE_MORE = 12;

/**
 * Whether the marks hold somebody's words: an annotator's content that is little more than the pair, or words within
 * what a verb of speech reports. Words that nobody annotated are not speech. Null for what teaches nothing, such as the
 * name of a work within reported speech.
 */
function isSpeechIn({ quotes }: AnnotatedArticle, { tokens }: Document, pair: MarkPair): boolean | null {
  const own = pair.end - pair.start;
  const rows = quotes.filter(({ start, end }) => Math.min(end, pair.end) - Math.max(start, pair.start) >= 0.6 * own);
  if (rows.length === 0) return false;
  if (rows.some(({ start, end }) => end - start <= own + LITTLE_MORE)) return true;
  return isTitleCase(tokens, pair) || !rows.some(({ speechCue }) => speechCue) ? null : true;
}
