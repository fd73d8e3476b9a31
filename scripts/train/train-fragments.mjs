// Learns how much of a sentence round a fragment in marks was said: src/lexicon/weights/fragments.ts.
// Usage (after a build): node scripts/train/train-fragments.mjs ARTICLES.jsonl OUT_FOLDER [DIST] [--cross]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asLiteral, packWeights, quantize } from "./pack-weights.mjs";
import { load, readArticles, seeded, shuffled } from "./read-articles.mjs";

const [articles, out, dist] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { readGrammar, tagSentence } = await load(dist, "grammar/grammar.js");
const { findCues } = await load(dist, "quotes/cues.js");
const { findCast } = await load(dist, "people/find-cast.js");
const { findQuotationMarks } = await load(dist, "text/quotation-marks.js");
const { setScene, tokensOf } = await load(dist, "quotes/scene.js");
const { makeFeatures } = await load(dist, "quotes/linear-model.js");
const F = await load(dist, "quotes/mixed/fragment-features.js");

const ROUNDS = 8;
const RATE = 0.05;
const DECAY = 1e-5;
const SCALE = 10;
const LEAST_SEEN = 7;
const FOLDS = 4;

/** The shortest annotated row that holds most of the pair. */
function rowAround(article, pair) {
  const own = pair.end - pair.start;
  const rows = article.quotes.filter(
    ({ start, end, kind }) => kind !== "indirect" && Math.min(end, pair.end) - Math.max(start, pair.start) >= 0.8 * own,
  );
  return rows.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function candidates(scene, fragment, edges, write) {
  return edges.map((edge) => {
    const features = makeFeatures(32);
    write(features, scene, fragment, edge);
    return features.rows.slice(0, features.count);
  });
}

const count = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function toExamples(article, scene, pair) {
  const row = rowAround(article, pair);
  if (row === null || pair.continues || pair.continued) return [];
  for (const token of [pair.firstToken, pair.lastToken - 1]) tagSentence(scene.grammar, scene.sentenceOf[token]);
  const fragment = F.describeFragment(scene, pair);
  const range = tokensOf(scene.document.tokens, row);
  const starts = count(fragment.sentenceStart, fragment.firstToken).reverse();
  const ends = count(fragment.lastToken, fragment.sentenceEnd);
  const start = starts.indexOf(Math.min(range.firstToken, pair.firstToken));
  const end = ends.indexOf(Math.max(range.lastToken, pair.lastToken));
  const text = `${article.text.slice(Math.max(0, row.start - 30), row.start)}⟦${article.text.slice(row.start, row.end)}⟧`;
  const both = { text, pair };
  return [
    { ...both, rows: candidates(scene, fragment, starts, F.writeStartFeatures), target: start },
    { ...both, rows: candidates(scene, fragment, ends, F.writeEndFeatures), target: end },
  ];
}

async function readExamples() {
  const groups = [];
  for await (const { article, document } of readArticles(articles, dist)) {
    const { pairs } = findQuotationMarks(document);
    const grammar = readGrammar(document);
    const scene = setScene(grammar, findCast(document), findCues(grammar), pairs);
    groups.push(pairs.map((pair) => toExamples(article, scene, pair)).filter((examples) => examples.length > 0));
  }
  return groups;
}

function scoresOf(weights, rows) {
  return rows.map((features) => {
    let sum = 0;
    for (const row of features) sum += weights[row];
    return sum;
  });
}

function best(weights, rows) {
  const scores = scoresOf(weights, rows);
  return scores.indexOf(Math.max(...scores));
}

/** Multinomial logistic regression over the edges, by stochastic descent with a rate for each weight (AdaGrad). */
function learn(examples, seed) {
  const random = seeded(seed);
  const weights = new Float64Array(F.FRAGMENT_ROWS);
  const squares = new Float64Array(F.FRAGMENT_ROWS).fill(1e-2);
  const usable = withoutRareRows(examples.filter(({ target, rows }) => target >= 0 && rows.length > 1));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { rows, target } of shuffled(usable, random)) {
      const scores = scoresOf(weights, rows);
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const sum = parts.reduce((a, b) => a + b, 0);
      for (const [index, features] of rows.entries()) {
        const error = (index === target ? 1 : 0) - parts[index] / sum;
        if (Math.abs(error) < 1e-4) continue;
        for (const row of features) {
          const slope = error - DECAY * weights[row];
          squares[row] += slope * slope;
          weights[row] += (RATE * slope) / Math.sqrt(squares[row]);
        }
      }
    }
  return weights;
}

/** Leaves out rows of fewer than `LEAST_SEEN` fragments: they teach nothing general and take room. */
function withoutRareRows(examples) {
  const seen = new Uint16Array(F.FRAGMENT_ROWS);
  for (const { rows } of examples) for (const row of new Set(rows.flatMap((features) => [...features]))) seen[row] += 1;
  return examples.map(({ rows, target }) => ({
    rows: rows.map((features) => features.filter((row) => seen[row] >= LEAST_SEEN)),
    target,
  }));
}

const groups = await readExamples();
if (process.argv.includes("--cross")) {
  let all = 0,
    right = 0,
    widened = 0,
    widenedRight = 0,
    kept = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = quantize(learn(groups.filter((_, at) => at % FOLDS !== fold).flat(2), 5), SCALE);
    for (const [start, end] of groups.filter((_, at) => at % FOLDS === fold).flat()) {
      all += 1;
      const chosen = [best(weights, start.rows), best(weights, end.rows)];
      const isRight = chosen[0] === start.target && chosen[1] === end.target;
      if (isRight) right += 1;
      if (start.target !== 0 || end.target !== 0) {
        widened += 1;
        if (isRight) widenedRight += 1;
      } else if (isRight) kept += 1;
    }
  }
  console.log({ all, right, share: right / all, widened, widenedRight, alone: all - widened, kept });
} else {
  const examples = groups.flat(2);
  const packed = packWeights(quantize(learn(examples, 5), SCALE));
  writeFileSync(
    join(out, "fragments.ts"),
    `/**
 * Weights of the model that says how much round a fragment in marks was said too: a softmax over the places where the
 * content may begin and end, learned from ${examples.length / 2} annotated fragments in the training part of PolNeAR 1.0
 * (US political news, 2015–16). Generated by scripts/train/train-fragments.mjs; do not edit.
 *
 * @module
 */

/** A weight is this many times the change of the log odds. */
export const SCALE = ${SCALE};

export const PACKED =
  ${asLiteral(packed)};
`,
  );
  console.log(`${examples.length / 2} examples, ${packed.length} characters`);
}
