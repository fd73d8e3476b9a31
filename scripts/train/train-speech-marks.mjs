// Learns to tell speech in quotation marks from scare quotes, titles and nicknames: src/lexicon/weights/speech-marks.ts.
// Usage (after a build): node scripts/train/train-speech-marks.mjs ARTICLES.jsonl OUT_FOLDER [DIST] [--cross]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asLiteral, packWeights, quantize } from "./pack-weights.mjs";
import { load, readArticles, seeded, shuffled } from "./read-articles.mjs";

const [articles, out, dist] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { readGrammar } = await load(dist, "grammar/grammar.js");
const { findCues } = await load(dist, "quotes/cues.js");
const { findCast } = await load(dist, "people/find-cast.js");
const { findQuotationMarks } = await load(dist, "text/quotation-marks.js");
const { setScene } = await load(dist, "quotes/scene.js");
const { makeFeatures } = await load(dist, "quotes/linear-model.js");
const { isTitleCase } = await load(dist, "quotes/stretches.js");
const { SPEECH_MARK_ROWS, writeSpeechFeatures } = await load(dist, "quotes/scare-quotes.js");

const ROUNDS = 12;
const RATE = 0.3;
const DECAY = 2e-5;
const SCALE = 8;
const LEAST_SEEN = 6;

/**
 * 1 for somebody's words: an annotator's content that is little more than the pair, or words within what a verb of speech
 * reports. 0 for words that nobody annotated. Null for what teaches nothing: the name of a work within reported speech.
 */
function labelOf(article, document, pair) {
  const own = pair.end - pair.start;
  const rows = article.quotes.filter(
    ({ start, end }) => Math.min(end, pair.end) - Math.max(start, pair.start) >= 0.6 * own,
  );
  if (rows.length === 0) return 0;
  if (rows.some(({ start, end }) => end - start <= own + 12)) return 1;
  return isTitleCase(document.tokens, pair) || !rows.some(({ speechCue }) => speechCue) ? null : 1;
}

async function readExamples() {
  const groups = [];
  for await (const { article, document } of readArticles(articles, dist)) {
    const { pairs } = findQuotationMarks(document);
    const grammar = readGrammar(document);
    const scene = setScene(grammar, findCast(document), findCues(grammar), pairs);
    groups.push(
      pairs.flatMap((pair, index) => {
        const speech = labelOf(article, document, pair);
        if (speech === null) return [];
        const features = makeFeatures(64);
        writeSpeechFeatures(features, scene, pairs, index);
        const text = article.text.slice(Math.max(0, pair.start - 60), pair.end + 40);
        return { rows: features.rows.slice(0, features.count), speech, text };
      }),
    );
  }
  return groups;
}

/** Logistic regression by stochastic descent with a rate of its own for each weight (AdaGrad). */
function learn(examples, seed) {
  const random = seeded(seed);
  const usable = withoutRareRows(examples);
  const weights = new Float64Array(SPEECH_MARK_ROWS);
  const squares = new Float64Array(SPEECH_MARK_ROWS).fill(1e-2);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { rows, speech } of shuffled(usable, random)) {
      const error = speech - probability(weights, rows);
      for (const row of rows) {
        const slope = error - DECAY * weights[row];
        squares[row] += slope * slope;
        weights[row] += (RATE * slope) / Math.sqrt(squares[row]) / 4;
      }
    }
  return weights;
}

/** Leaves out rows of fewer than `LEAST_SEEN` pairs: they teach nothing general and take room. */
function withoutRareRows(examples) {
  const seen = new Uint16Array(SPEECH_MARK_ROWS);
  for (const { rows } of examples) for (const row of rows) seen[row] += 1;
  return examples.map(({ rows, speech }) => ({ rows: rows.filter((row) => seen[row] >= LEAST_SEEN), speech }));
}

function probability(weights, rows, scale = 1) {
  let sum = 0;
  for (const row of rows) sum += weights[row];
  return 1 / (1 + Math.exp(-sum / scale));
}

function report(examples, weights) {
  let right = 0,
    hits = 0,
    found = 0,
    speech = 0;
  for (const example of examples) {
    const said = probability(weights, example.rows, SCALE) >= 0.5;
    if (said === (example.speech === 1)) right += 1;
    if (said) found += 1;
    if (example.speech === 1) speech += 1;
    if (said && example.speech === 1) hits += 1;
    if (process.argv.includes("--errors") && said !== (example.speech === 1))
      console.log(example.speech, JSON.stringify(example.text));
  }
  return { right, hits, found, speech, all: examples.length };
}

const groups = await readExamples();
if (process.argv.includes("--cross")) {
  const total = { right: 0, hits: 0, found: 0, speech: 0, all: 0 };
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = quantize(learn(groups.filter((_, at) => at % 5 !== fold).flat(), 7), SCALE);
    const part = report(groups.filter((_, at) => at % 5 === fold).flat(), weights);
    for (const key of Object.keys(total)) total[key] += part[key];
  }
  const precision = total.hits / total.found,
    recall = total.hits / total.speech;
  console.log({
    ...total,
    accuracy: total.right / total.all,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  });
} else {
  const examples = groups.flat();
  const packed = packWeights(quantize(learn(examples, 7), SCALE));
  writeFileSync(
    join(out, "speech-marks.ts"),
    `/**
 * Weights of the model that tells speech in quotation marks from scare quotes, titles and nicknames: logistic
 * regression, learned from the ${examples.length} pairs of marks in the training part of PolNeAR 1.0 (US political news, 2015–16).
 * Generated by scripts/train/train-speech-marks.mjs; do not edit.
 *
 * @module
 */

/** A weight is this many times the change of the log odds. */
export const SCALE = ${SCALE};

export const PACKED =
  ${asLiteral(packed)};
`,
  );
  console.log(`${examples.length} examples, ${packed.length} characters`);
}
