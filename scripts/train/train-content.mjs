// Learns where the content of a cue stands and where it begins and ends: src/lexicon/weights/content.ts.
// Usage (after a build): node scripts/train/train-content.mjs ARTICLES.jsonl OUT_FOLDER [DIST]
// With FOLD=k (0 to 4) it holds every fifth article out and only says how many weights there are.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asLiteral, packWeights, quantize } from "./pack-weights.mjs";
import { load, readArticles, seeded, shuffled } from "./read-articles.mjs";

const [articles, out, dist] = process.argv.slice(2);
const { readGrammar } = await load(dist, "grammar/grammar.js");
const { makeFeatures } = await load(dist, "grammar/features.js");
const { findQuotationMarks } = await load(dist, "text/quotation-marks.js");
const { findCues } = await load(dist, "quotes/cues.js");
const C = await load(dist, "quotes/indirect/content-features.js");
const { listEdges } = await load(dist, "quotes/indirect/possible-edges.js");
const { placeCue } = await load(dist, "quotes/indirect/cue-place.js");
const { judgePlaces, chooseSpans } = await load(dist, "quotes/indirect/choose-content.js");

const PADDING = /[\s"“”„«»‘’'‚`,.;:!?…()[\]\u2013\u2014-]/;
let unreachable = 0;
const EPOCHS = Number(process.env.EPOCHS ?? 6);
const RATE = Number(process.env.RATE ?? 0.04);

export async function readExamples() {
  const examples = [];
  for await (const { article, document } of readArticles(articles, dist)) {
    const grammar = readGrammar(document);
    const cues = findCues(grammar);
    const pairOf = new Int32Array(document.tokens.length + 1).fill(-1);
    for (const [i, p] of findQuotationMarks(document).pairs.entries()) pairOf.fill(i, p.firstToken, p.lastToken);
    const cueOf = new Int32Array(document.tokens.length + 1).fill(-1);
    for (const [i, c] of cues.entries()) cueOf[c.headToken] = i;
    const map = { grammar, cues, cueOf, pairOf };
    let s = 0;
    const places = cues.map((cue) => {
      while (document.sentences[s].lastToken <= cue.headToken) s += 1;
      return placeCue(map, document.sentences[s], cue);
    });
    examples.push({ article, document, places, gold: alignGold(article, document, places) });
  }
  return examples;
}

/** For each cue: null (nothing), "ignore", or `{ where, before, after }` with token ranges. */
function alignGold(article, document, places) {
  const gold = places.map(() => null);
  const byAttribution = new Map();
  for (const q of article.quotes) {
    if (q.cueStart === null) continue;
    if (!byAttribution.has(q.attribution)) byAttribution.set(q.attribution, []);
    byAttribution.get(q.attribution).push(q);
  }
  for (const quotes of byAttribution.values()) {
    const [{ cueStart, cueEnd }] = quotes;
    const inside = places
      .map((place, index) => ({ place, index, head: document.tokens[place.cue.headToken] }))
      .filter(({ head }) => head.start < cueEnd && head.end > cueStart);
    if (inside.length === 0) continue;
    const verbs = inside.filter(({ place }) => place.cue.form !== "noun");
    const chosen = verbs.at(-1) ?? inside.at(-1);
    for (const { index } of inside) if (gold[index] === null) gold[index] = "ignore";
    gold[chosen.index] = alignQuotes(article.text, document, chosen.place, quotes);
  }
  return gold;
}

function alignQuotes(text, document, place, quotes) {
  const spoken = quotes.filter((q) => q.kind !== "direct");
  if (spoken.length === 0) return { where: C.ALL_IN_MARKS };
  let before = null;
  let after = null;
  for (const q of spoken) {
    const range = toTokens(text, document, place, q.start, q.end);
    if (range === null) continue;
    if (range.last <= place.cue.firstToken) before = longer(before, range);
    else if (range.first >= place.cue.lastToken) after = longer(after, range);
  }
  if (before === null && after === null) return "ignore";
  return { where: before && after ? C.AROUND : before ? C.BEFORE : C.AFTER, before, after };
}

const longer = (a, b) => (a === null || b.last - b.first > a.last - a.first ? b : a);

function toTokens(text, document, place, from, to) {
  let start = from;
  let end = to;
  while (start < end && PADDING.test(text[start])) start += 1;
  while (end > start && PADDING.test(text[end - 1])) end -= 1;
  let first = -1;
  let last = -1;
  for (let at = place.first; at < place.last; at += 1) {
    const token = document.tokens[at];
    if (token.end <= start || token.start >= end) continue;
    if (first < 0) first = at;
    last = at + 1;
  }
  return first < 0 ? null : { first, last };
}

// ---- instances: the rows of each candidate and which one is right
const placeFeatures = makeFeatures(C.PLACE_ROWS);
const edgeFeatures = makeFeatures(C.EDGE_ROWS);

function instancesOf(examples) {
  const placed = [];
  const edges = [];
  for (const { places, gold } of examples)
    for (const [i, place] of places.entries()) {
      const g = gold[i];
      if (g === "ignore") continue;
      C.writePlaceFeatures(placeFeatures, place);
      placed.push({ rows: placeFeatures.rows.slice(0, placeFeatures.count), label: g?.where ?? C.NO_CONTENT });
      if (g === null) continue;
      const { cue } = place;
      if (g.after) {
        edgeInstance(edges, place, C.START_AFTER, cue.lastToken, g.after.first);
        edgeInstance(edges, place, C.END_AFTER, g.after.first, g.after.last);
      }
      if (g.before) {
        edgeInstance(edges, place, C.END_BEFORE, cue.firstToken, g.before.last);
        edgeInstance(edges, place, C.START_BEFORE, g.before.last, g.before.first);
      }
    }
  return { placed, edges };
}

function edgeInstance(edges, place, edge, anchor, answer) {
  const positions = listEdges(place, edge, anchor);
  const right = positions.indexOf(answer);
  if (right < 0) {
    unreachable += 1;
    return;
  }
  const candidates = positions.map((at) => {
    C.writeEdgeFeatures(edgeFeatures, place, edge, anchor, at);
    return edgeFeatures.rows.slice(0, edgeFeatures.count);
  });
  edges.push({ candidates, right });
}

// ---- softmax regression with AdaGrad; rows seen fewer than LEAST times in training are left out
const LEAST = Number(process.env.LEAST ?? 16);
const LEAST_EDGE = Number(process.env.LEAST_EDGE ?? 30);
const DECAY = Number(process.env.DECAY ?? 1e-6);

function trainPlaces(placed) {
  const width = C.PLACES;
  const weights = new Float64Array(C.PLACE_ROWS * width);
  const squares = new Float64Array(C.PLACE_ROWS * width).fill(Number(process.env.INIT ?? 1e-4));
  const seen = new Uint32Array(C.PLACE_ROWS);
  for (const { rows } of placed) for (const row of rows) seen[row] += 1;
  const scores = new Float64Array(width);
  const random = seeded(11);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { rows, label } of shuffled(placed, random)) {
      scores.fill(0);
      for (const row of rows)
        if (seen[row] >= LEAST) for (let k = 0; k < width; k += 1) scores[k] += weights[row * width + k];
      softmax(scores);
      for (let k = 0; k < width; k += 1) {
        const gradient = scores[k] - (k === label ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows) {
          if (seen[row] < LEAST) continue;
          const at = row * width + k;
          const g = gradient + DECAY * 1000 * weights[at];
          squares[at] += g * g;
          weights[at] -= (RATE * g) / Math.sqrt(squares[at]);
        }
      }
    }
  return weights;
}

function trainEdges(edges) {
  const weights = new Float64Array(C.EDGE_ROWS);
  const squares = new Float64Array(C.EDGE_ROWS).fill(Number(process.env.INIT ?? 1e-4));
  const seen = new Uint32Array(C.EDGE_ROWS);
  for (const { candidates } of edges) for (const rows of candidates) for (const row of rows) seen[row] += 1;
  const random = seeded(13);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { candidates, right } of shuffled(edges, random)) {
      const scores = Float64Array.from(candidates, (rows) => {
        let score = 0;
        for (const row of rows) if (seen[row] >= LEAST_EDGE) score += weights[row];
        return score;
      });
      softmax(scores);
      for (const [c, rows] of candidates.entries()) {
        const gradient = scores[c] - (c === right ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        for (const row of rows) {
          if (seen[row] < LEAST_EDGE) continue;
          const g = gradient + DECAY * 1000 * weights[row];
          squares[row] += g * g;
          weights[row] -= (RATE * g) / Math.sqrt(squares[row]);
        }
      }
    }
  return weights;
}

function softmax(scores) {
  const high = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += scores[i] = Math.exp(scores[i] - high);
  for (let i = 0; i < scores.length; i += 1) scores[i] /= sum;
}

function toTable(weights, least) {
  const sizes = weights
    .map(Math.abs)
    .filter((w) => w > 0)
    .sort();
  const scale = 31 / sizes[Math.floor(sizes.length * 0.9995)];
  return { table: quantize(weights, scale, least), scale };
}

export function predict(example, weights, threshold) {
  const quotes = [];
  for (const place of example.places) {
    const shares = judgePlaces(place, weights);
    const p = shares[C.AFTER] + shares[C.BEFORE] + shares[C.AROUND];
    if (p < threshold) continue;
    let where = C.AFTER;
    for (const k of [C.BEFORE, C.AROUND]) if (shares[k] > shares[where]) where = k;
    const { tokens } = example.document;
    for (const span of chooseSpans(place, where, weights)) {
      const { cue } = place;
      quotes.push({
        start: tokens[span.first].start,
        end: tokens[span.last - 1].end,
        cue: example.article.text.slice(cue.start, cue.end),
        cueStart: cue.start,
        cueEnd: cue.end,
        p,
      });
    }
  }
  return quotes;
}

const t0 = Date.now();
const examples = await readExamples();
const fold = process.env.FOLD === undefined ? -1 : Number(process.env.FOLD);
const teach = examples.filter((_, i) => i % 5 !== fold);
const held = examples.filter((_, i) => i % 5 === fold);
const { placed, edges } = instancesOf(teach);
console.log(
  "read",
  Date.now() - t0,
  "ms; cues",
  placed.length,
  "with content",
  placed.filter((p) => p.label).length,
  "edges",
  edges.length,
  "edges no candidate reaches",
  unreachable,
);
const placeWeights = trainPlaces(placed);
const edgeWeights = trainEdges(edges);
console.log("trained", Date.now() - t0);
const place = toTable(placeWeights, Number(process.env.PLACE_LEAST ?? 2));
const edge = toTable(edgeWeights, Number(process.env.EDGE_LEAST ?? 2));
const weights = { place: place.table, placeScale: place.scale, edge: edge.table, edgeScale: edge.scale };
console.log(
  "place",
  place.table.filter((w) => w !== 0).length,
  packWeights(place.table).length,
  "edge",
  edge.table.filter((w) => w !== 0).length,
  packWeights(edge.table).length,
);
if (fold < 0) {
  writeFileSync(
    join(out, "content.ts"),
    `/**
 * Generated by scripts/train/train-content.mjs; do not edit. Learned from the training part of PolNeAR 1.0 (840 US news
 * articles, 2015–16).
 *
 * @module
 */

/** Weights of the places of content, as \`unpackWeights\` reads them; divided by the scale. */
export const PACKED_PLACE_WEIGHTS =
  ${asLiteral(packWeights(place.table))};

export const PLACE_SCALE = ${place.scale.toFixed(4)};

/** Weights of the edges of content. */
export const PACKED_EDGE_WEIGHTS =
  ${asLiteral(packWeights(edge.table))};

export const EDGE_SCALE = ${edge.scale.toFixed(4)};
`,
  );
}
