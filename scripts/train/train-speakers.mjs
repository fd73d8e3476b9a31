// Learns who speaks: src/lexicon/weights/speakers.ts.
// Usage (after a build): node scripts/train/train-speakers.mjs ARTICLES.jsonl OUT_FOLDER [DIST] [--cross]
//
// Each utterance that the first passes find is matched with an annotated one; the annotated source names the right
// candidate. Who spoke before is a feature, so the examples are made twice: first with the annotated speakers as
// memory, then with those that models trained on other articles choose, as will be the case in use.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asLiteral, packWeights, quantize } from "./pack-weights.mjs";
import { load, readArticles, seeded, shuffled } from "./read-articles.mjs";

const [articles, out, dist] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { findCast } = await load(dist, "people/find-cast.js");
const { findAttributions } = await load(dist, "quotes/find-quotes.js");
const { decideSpeakers } = await load(dist, "quotes/speakers/decide-speakers.js");
const { makeFeatures } = await load(dist, "quotes/linear-model.js");
const { SPEAKER_ROWS, writeCandidateFeatures, writeNobodyFeatures } = await load(dist, "quotes/speakers/features.js");

const ROUNDS = 10;
const RATE = 0.1;
const DECAY = 1e-5;
const SCALE = 10;
const LEAST = 1;
const LEAST_SEEN = 10;
const FOLDS = 4;

const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const jaccard = (a, b) => shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The annotated row that the content agrees with best, if any does. */
function matching(article, attribution) {
  let best = null;
  let top = 0.45;
  for (const part of attribution.content)
    for (const row of article.quotes) {
      const agreement = jaccard(part, row);
      if (agreement > top) [best, top] = [row, agreement];
    }
  return best;
}

/** The index of the candidate that the annotated source means, -1 for nobody, null when it is unknown or out of reach. */
function targetOf(article, { scene, frame, candidates }) {
  const row = matching(article, frame.attribution);
  if (row === null) return null;
  if (row.speakerStart === null || row.speakerStart === undefined) return -1;
  const source = { start: row.speakerStart, end: row.speakerEnd };
  const inSource = [...candidates.keys()]
    .filter((index) => shared(scene.cast.mentions[candidates[index].mention], source) > 0)
    .sort((a, b) => candidates[a].firstToken - candidates[b].firstToken);
  const heads = inSource.filter((index) => isHead(scene, candidates[index], source));
  return heads.find((index) => isBesideVerb(scene, candidates[index])) ?? heads[0] ?? inSource.at(-1) ?? null;
}

/** Of "Roe and Poe said" the second stands beside the verb. */
function isBesideVerb({ cues, phraseTokens, mentionTokens }, { mention, cue }) {
  const first = cues[cue]?.firstToken;
  return (
    first !== undefined && (mentionTokens[mention].lastToken === first || phraseTokens[mention].lastToken === first)
  );
}

/** Whether a mention heads its noun phrase: no possessive, noun or other mention goes on right after it. */
function isHead({ document, mentionOf, grammar }, { lastToken }, source) {
  const next = document.tokens[lastToken];
  if (next === undefined || next.start >= source.end) return true;
  return next.kind !== "possessive" && mentionOf[lastToken] < 0 && grammar.tags[lastToken] > 1;
}

function rowsOf(write, ...rest) {
  const features = makeFeatures(64);
  write(features, ...rest);
  return features.rows.slice(0, features.count);
}

function toExample(article, situation) {
  const target = targetOf(article, situation);
  const rows = situation.candidates.map((_, index) => rowsOf(writeCandidateFeatures, situation, index));
  rows.push(rowsOf(writeNobodyFeatures, situation));
  return { rows, target: target === -1 ? rows.length - 1 : target, kind: situation.frame.attribution.kind };
}

/** The examples of an article; `choose` says whom the memory takes for the speaker. */
function examplesOf({ article, found }, choose) {
  const examples = [];
  decideSpeakers(found.scene, found.attributions, (situation) => {
    const example = toExample(article, situation);
    examples.push({ ...example, text: article.text, situation });
    const index = choose(example);
    return { index: index === example.rows.length - 1 ? -1 : index, probability: 1 };
  });
  return examples;
}

function scoresOf(weights, rows) {
  return rows.map((features) => {
    let sum = 0;
    for (const row of features) sum += weights[row];
    return sum;
  });
}

function softmax(scores) {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

/** Multinomial logistic regression over the candidates, by stochastic descent with a rate for each weight (AdaGrad). */
function learn(examples, seed) {
  const random = seeded(seed);
  const weights = new Float64Array(SPEAKER_ROWS);
  const squares = new Float64Array(SPEAKER_ROWS).fill(1e-2);
  const usable = withoutRareRows(examples.filter(({ target }) => target !== null));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { rows, target } of shuffled(usable, random)) {
      const shares = softmax(scoresOf(weights, rows));
      for (const [index, features] of rows.entries()) {
        const error = (index === target ? 1 : 0) - shares[index];
        if (Math.abs(error) < 1e-4) continue;
        for (const row of features) {
          const slope = error - DECAY * weights[row];
          squares[row] += slope * slope;
          weights[row] += (RATE * slope) / Math.sqrt(squares[row]) / 3;
        }
      }
    }
  return weights;
}

/** Leaves out rows of fewer than `LEAST_SEEN` utterances: they teach nothing general and take room. */
function withoutRareRows(examples) {
  const seen = new Uint16Array(SPEAKER_ROWS);
  for (const { rows } of examples) for (const row of new Set(rows.flatMap((features) => [...features]))) seen[row] += 1;
  return examples.map(({ rows, target }) => ({
    rows: rows.map((features) => features.filter((row) => seen[row] >= LEAST_SEEN)),
    target,
  }));
}

function best(weights, rows) {
  const scores = scoresOf(weights, rows);
  return scores.indexOf(Math.max(...scores));
}

const documents = [];
for await (const { article, document } of readArticles(articles, dist))
  documents.push({ article, found: findAttributions(document, findCast(document)) });

const inFold = (fold) => (_, at) => at % FOLDS === fold;
const outsideFold = (fold) => (_, at) => at % FOLDS !== fold;
const annotated = documents.map((one) => examplesOf(one, ({ target, rows }) => target ?? rows.length - 1));
const models = Array.from({ length: FOLDS }, (_, fold) => learn(annotated.filter(outsideFold(fold)).flat(), 11));
const chosen = documents.map((one, at) => examplesOf(one, ({ rows }) => best(models[at % FOLDS], rows)));

if (process.argv.includes("--cross")) cross();
else write(learn([...chosen.flat(), ...annotated.flat()], 11));

function cross() {
  const table = {};
  const sure = [];
  let shown = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const parts = [...chosen.filter(outsideFold(fold)).flat(), ...annotated.filter(outsideFold(fold)).flat()];
    const weights = quantize(learn(parts, 11), SCALE, LEAST);
    for (const one of documents.filter(inFold(fold)))
      for (const example of examplesOf(one, ({ rows }) => best(weights, rows))) {
        const { kind, target, rows } = example;
        table[kind] ??= { all: 0, reachable: 0, right: 0, nobody: 0, nobodyRight: 0 };
        const row = table[kind];
        if (matching(one.article, example.situation.frame.attribution) === null) continue;
        row.all += 1;
        if (target === null) continue;
        row.reachable += 1;
        const choice = best(weights, rows);
        const probability = softmax(scoresOf(weights, rows).map((score) => score / SCALE))[choice];
        sure.push({ kind, probability, right: choice === target });
        if (choice === target) row.right += 1;
        if (target === rows.length - 1) {
          row.nobody += 1;
          if (choice === target) row.nobodyRight += 1;
        }
        if (process.argv.includes(`--errors-${kind}`) && choice !== target && shown < 60) {
          shown += 1;
          showError(example, choice);
        }
      }
  }
  for (const row of Object.values(table)) row.accuracy = row.right / row.all;
  console.table(table);
  for (const kind of Object.keys(table))
    reportCalibration(
      kind,
      sure.filter((one) => one.kind === kind),
    );
}

/** How often a choice is right, by its probability; and how many choices are kept when 97 % of them are to be right. */
function reportCalibration(kind, choices) {
  const order = choices.sort((a, b) => b.probability - a.probability);
  const bins = {};
  let right = 0;
  let covered = 0;
  for (const [index, one] of order.entries()) {
    const bin = Math.min(9, Math.floor(one.probability * 10)) / 10;
    bins[bin] ??= { n: 0, right: 0, sum: 0 };
    bins[bin].n += 1;
    bins[bin].sum += one.probability;
    if (one.right) bins[bin].right += 1;
    if (one.right) right += 1;
    if (right / (index + 1) >= 0.97) covered = index + 1;
  }
  const shown = Object.entries(bins).map(
    ([bin, { n, right, sum }]) => `${bin}: ${n} said ${(sum / n).toFixed(2)} is ${(right / n).toFixed(2)}`,
  );
  console.log(kind, `97 % right at ${(covered / order.length).toFixed(3)};`, shown.sort().join(", "));
}

function showError({ situation, target, text }, choice) {
  const { scene, frame, candidates } = situation;
  const name = (index) => {
    const candidate = candidates[index];
    if (candidate === undefined) return "nobody";
    const { start, end } = scene.cast.mentions[candidate.mention];
    return `${text.slice(start, end)}[place ${candidate.place}, cue ${scene.cues[candidate.cue]?.lemma ?? "-"}]`;
  };
  const { start } = frame.attribution.content[0];
  const { end } = frame.attribution.content.at(-1);
  console.log(
    `right ${name(target)}, chosen ${name(choice)}\n   ${JSON.stringify(text.slice(Math.max(0, start - 200), start))}\n   ⟦${text.slice(start, end).slice(0, 200)}⟧\n   ${JSON.stringify(text.slice(end, end + 150))}`,
  );
}

function write(weights) {
  const quantized = quantize(weights, SCALE, LEAST);
  const packed = packWeights(quantized);
  writeFileSync(
    join(out, "speakers.ts"),
    `/**
 * Weights of the model that decides who speaks: a softmax over the candidates of an utterance, learned from the
 * annotated sources in the training part of PolNeAR 1.0 (US political news, 2015–16).
 * Generated by scripts/train/train-speakers.mjs; do not edit.
 *
 * @module
 */

/** A weight is this many times the change of the log odds. */
export const SCALE = ${SCALE};

export const PACKED =
  ${asLiteral(packed)};
`,
  );
  console.log(`${quantized.filter((weight) => weight !== 0).length} weights, ${packed.length} characters`);
}
