// Learns the three models of reported speech: where the content of a cue stands, where it begins and ends, and how far
// what the two found is to be trusted.
import { load } from "./read-articles.mjs";
import { learnChoices, learnClasses, learnYesNo, toTable } from "./softmax.mjs";

/** Rows seen less often than this in training are left out. */
const LEAST_PLACE = 16;
const LEAST_EDGE = 45;
const LEAST_TRUST = 8;
/** What the third model is taught on, is found by models that never saw the article: this many parts take turns. */
const PARTS = 4;

/** The compiled modules that the models need. */
export async function loadModules(dist) {
  return {
    ...(await load(dist, "grammar/features.js")),
    ...(await load(dist, "quotes/indirect/content-features.js")),
    ...(await load(dist, "quotes/indirect/possible-edges.js")),
    ...(await load(dist, "quotes/indirect/choose-content.js")),
    ...(await load(dist, "quotes/indirect/trust.js")),
    ...(await load(dist, "quotes/indirect/propose-content.js")),
  };
}

/** Learns the first two models. */
export function learnContent(examples, modules) {
  const placed = placeInstances(examples, modules);
  const edges = edgeInstances(examples, modules);
  const place = toTable(
    learnClasses(placed, { rows: modules.PLACE_ROWS, width: modules.PLACES, least: LEAST_PLACE, seed: 11 }),
  );
  const edge = toTable(learnChoices(edges, { rows: modules.EDGE_ROWS, least: LEAST_EDGE, seed: 13 }));
  return { place: place.table, placeScale: place.scale, edge: edge.table, edgeScale: edge.scale };
}

function placeInstances(examples, { makeFeatures, writePlaceFeatures, PLACE_ROWS, NO_CONTENT }) {
  const features = makeFeatures(PLACE_ROWS);
  const instances = [];
  for (const { places, gold } of examples)
    for (const [index, place] of places.entries()) {
      if (gold[index] === "ignore") continue;
      writePlaceFeatures(features, place);
      const rows = features.rows.slice(0, features.count);
      instances.push({ rows, label: gold[index]?.where ?? NO_CONTENT });
    }
  return instances;
}

function edgeInstances(examples, modules) {
  const instances = [];
  const features = modules.makeFeatures(modules.EDGE_ROWS);
  const add = (place, edge, anchor, answer) => {
    const positions = modules.listEdges(place, edge, anchor);
    const right = positions.indexOf(answer);
    if (right < 0) return;
    const candidates = positions.map((at) => {
      modules.writeEdgeFeatures(features, place, edge, anchor, at);
      return features.rows.slice(0, features.count);
    });
    instances.push({ candidates, right });
  };
  for (const { places, gold, others } of examples) {
    const known = places.map((place, index) => ({ place, gold: gold[index] }));
    for (const { place, gold: answer } of [...known, ...others]) addEdges(add, place, answer, modules);
  }
  return instances;
}

function addEdges(add, place, answer, { START_AFTER, END_AFTER, END_BEFORE, START_BEFORE }) {
  if (answer === null || answer === "ignore") return;
  const { before, after } = answer;
  if (after) {
    add(place, START_AFTER, place.cue.lastToken, after.first);
    add(place, END_AFTER, after.first, after.last);
  }
  if (before) {
    add(place, END_BEFORE, place.cue.firstToken, before.last);
    add(place, START_BEFORE, before.last, before.first);
  }
}

/** Learns the third model, from what the first two find in articles that they were not taught on. */
export function learnTrust(examples, modules) {
  const instances = [];
  for (let part = 0; part < PARTS; part += 1) {
    const weights = learnContent(
      examples.filter((_, index) => index % PARTS !== part),
      modules,
    );
    for (const example of examples.filter((_, index) => index % PARTS === part))
      for (const found of findContent(example, weights, modules)) {
        const label = isRight(example, found) ? 1 : 0;
        modules.writeTrustFeatures(features(modules), found);
        instances.push({ rows: features(modules).rows.slice(0, features(modules).count), label });
      }
  }
  const trust = toTable(learnYesNo(instances, { rows: modules.TRUST_ROWS, least: LEAST_TRUST, seed: 17 }), 1);
  return { trust: trust.table, trustScale: trust.scale };
}

let trustFeatures = null;

function features({ makeFeatures, TRUST_ROWS }) {
  trustFeatures ??= makeFeatures(TRUST_ROWS);
  return trustFeatures;
}

/** What the first two models find for the cues of an article, trusted or not; words in marks alone left out. */
export function findContent({ places }, weights, modules) {
  const all = [];
  for (const place of places) {
    const found = modules.proposeContent(place, weights);
    if (found !== null) all.push(found);
  }
  return all;
}

/** Whether half of the found and of the annotated content is common to both, for some content of the article. */
function isRight({ article, document }, { spans }) {
  return spans.every(({ first, last }) => {
    const start = document.tokens[first].start;
    const { end } = document.tokens[last - 1];
    return article.quotes.some((quote) => {
      const common = Math.min(end, quote.end) - Math.max(start, quote.start);
      return common / (end - start + quote.end - quote.start - common) >= 0.5;
    });
  });
}
