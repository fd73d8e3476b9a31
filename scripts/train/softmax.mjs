// Softmax regression over hashed features, by AdaGrad, in an order that a fixed seed decides. Features are rows of a table.
import { quantize } from "./pack-weights.mjs";
import { seeded, shuffled } from "./read-articles.mjs";

const EPOCHS = 6;
const RATE = 0.04;
const DECAY = 0.001;

/** Learns classes: instances are `{ rows, label }`; the table has `width` values a row. Rows seen less than `least` times stay 0. */
export function learnClasses(instances, { rows: size, width, least, seed }) {
  const table = makeTable(size * width);
  const isKnown = knownRows(instances, size, least, (instance, count) => count(instance.rows));
  const random = seeded(seed);
  const shares = new Float64Array(width);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { rows, label } of shuffled(instances, random)) {
      shares.fill(0);
      for (const row of rows)
        if (isKnown[row]) for (let k = 0; k < width; k += 1) shares[k] += table.weights[row * width + k];
      softmax(shares);
      for (let k = 0; k < width; k += 1) {
        const gradient = shares[k] - (k === label ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows) if (isKnown[row]) step(table, row * width + k, gradient);
      }
    }
  return table.weights;
}

/** Learns to choose: instances are `{ candidates: rows[], right: index }`; the table has one value a row. */
export function learnChoices(instances, { rows: size, least, seed }) {
  const table = makeTable(size);
  const isKnown = knownRows(instances, size, least, ({ candidates }, count) => candidates.forEach(count));
  const random = seeded(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { candidates, right } of shuffled(instances, random)) {
      const shares = Float64Array.from(candidates, (rows) => sum(table.weights, rows, isKnown));
      softmax(shares);
      for (const [index, rows] of candidates.entries()) {
        const gradient = shares[index] - (index === right ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        for (const row of rows) if (isKnown[row]) step(table, row, gradient);
      }
    }
  return table.weights;
}

/** Learns yes and no: instances are `{ rows, label: 0 or 1 }`; the table has one value a row. */
export function learnYesNo(instances, { rows: size, least, seed }) {
  const table = makeTable(size);
  const isKnown = knownRows(instances, size, least, (instance, count) => count(instance.rows));
  const random = seeded(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { rows, label } of shuffled(instances, random)) {
      const gradient = 1 / (1 + Math.exp(-sum(table.weights, rows, isKnown))) - label;
      for (const row of rows) if (isKnown[row]) step(table, row, gradient);
    }
  return table.weights;
}

/** Real weights as whole numbers from -31 to 32, the smallest left out, and the scale to divide them by. */
export function toTable(weights, least = 2) {
  const sizes = weights
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const scale = 31 / sizes[Math.floor(sizes.length * 0.9995)];
  return { table: quantize(weights, scale, least), scale };
}

function makeTable(size) {
  return { weights: new Float64Array(size), squares: new Float64Array(size).fill(1e-4) };
}

function step({ weights, squares }, at, gradient) {
  const slope = gradient + DECAY * weights[at];
  squares[at] += slope * slope;
  weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
}

function knownRows(instances, size, least, each) {
  const seen = new Uint32Array(size);
  const count = (rows) => {
    for (const row of rows) seen[row] += 1;
  };
  for (const instance of instances) each(instance, count);
  return Uint8Array.from(seen, (times) => (times >= least ? 1 : 0));
}

function sum(weights, rows, isKnown) {
  let score = 0;
  for (const row of rows) if (isKnown[row]) score += weights[row];
  return score;
}

function softmax(scores) {
  const high = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at] - high);
    total += scores[at];
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] /= total;
}
