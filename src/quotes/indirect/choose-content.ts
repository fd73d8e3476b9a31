import { makeFeatureValues, sumOf } from "../linear-model.ts";
import { AFTER, AROUND, BEFORE, PLACES } from "./content-places.ts";
import type { CuePlace, Edges } from "./cue-place.ts";
import { EDGE_ROWS, END_AFTER, END_BEFORE, START_AFTER, START_BEFORE, writeEdgeFeatures } from "./edge-features.ts";
import { PLACE_ROWS, writePlaceFeatures } from "./place-features.ts";
import { listEdges } from "./possible-edges.ts";

/** Where content may begin and end, and how certain that is. */
export interface TokenSpan extends Edges {
  /** From 0 to 1: the probability of its two edges. */
  readonly probability: number;
}

/** The weights of the two models; each weight is `value / scale`. */
export interface ContentWeights {
  readonly place: Int8Array;
  readonly placeScale: number;
  readonly edge: Int8Array;
  readonly edgeScale: number;
}

const PLACE = makeFeatureValues(PLACE_ROWS);
const EDGE = makeFeatureValues(EDGE_ROWS);

/** Returns the probability of each place of the content; see content-places.ts for the places. */
export function judgePlaces(place: CuePlace, weights: ContentWeights): number[] {
  writePlaceFeatures(PLACE, place);
  const scores = new Array<number>(PLACES).fill(0);
  for (let at = 0; at < PLACE.count; at += 1) {
    const row = (PLACE.rows[at] ?? 0) * PLACES;
    for (let kind = 0; kind < PLACES; kind += 1) scores[kind] = (scores[kind] ?? 0) + (weights.place[row + kind] ?? 0);
  }
  return toShares(scores, weights.placeScale);
}

/** The spans of the content, in order, for any place other than "nowhere" and "in marks". */
export function chooseSpans(place: CuePlace, where: number, weights: ContentWeights): TokenSpan[] {
  const spans: TokenSpan[] = [];
  const before = where === BEFORE || where === AROUND ? chooseBefore(place, weights) : null;
  const after = where === AFTER || where === AROUND ? chooseAfter(place, weights) : null;
  if (before !== null) spans.push(before);
  if (after !== null) spans.push(after);
  return spans;
}

/** The most probable span behind a cue that begins at a given token, in a list of at most one. */
export function chooseEnd(place: CuePlace, first: number, weights: ContentWeights): TokenSpan[] {
  return listEnds(place, first, weights).slice(0, 1);
}

/** The most probable spans that begin at a given token, best first. */
export function listEnds(place: CuePlace, first: number, weights: ContentWeights): TokenSpan[] {
  return likeliestEdges(place, END_AFTER, first, weights).map(({ at, share }) => ({
    first,
    last: at,
    probability: share,
  }));
}

/** How many of the best nearer edges are tried, each with its best farther edge. */
const TRIED = 3;
/** A nearer edge whose share is smaller than this part of the best one's is not tried. */
const WORTH_TRYING = 0.25;

/**
 * The most probable pair of edges. Once a nearer edge alone is no more probable than the best pair, no later one can be
 * better.
 */
function chooseAfter(place: CuePlace, weights: ContentWeights): TokenSpan | null {
  let best: TokenSpan | null = null;
  for (const start of likeliestEdges(place, START_AFTER, place.cue.lastToken, weights)) {
    if (best !== null && start.share <= best.probability) break;
    const [end] = likeliestEdges(place, END_AFTER, start.at, weights);
    if (end === undefined) continue;
    best = better(best, { first: start.at, last: end.at, probability: start.share * end.share });
  }
  return best;
}

function chooseBefore(place: CuePlace, weights: ContentWeights): TokenSpan | null {
  let best: TokenSpan | null = null;
  for (const end of likeliestEdges(place, END_BEFORE, place.cue.firstToken, weights)) {
    if (best !== null && end.share <= best.probability) break;
    const [start] = likeliestEdges(place, START_BEFORE, end.at, weights);
    if (start === undefined) continue;
    best = better(best, { first: start.at, last: end.at, probability: end.share * start.share });
  }
  return best;
}

function better(one: TokenSpan | null, other: TokenSpan): TokenSpan {
  return one === null || other.probability > one.probability ? other : one;
}

/** An edge before a token, and its share among the possible ones. */
interface Edge {
  readonly at: number;
  readonly share: number;
}

/**
 * The few most probable edges, best first. `anchor` is the cue for the nearer edge, and the nearer edge for the farther
 * one.
 */
function likeliestEdges(place: CuePlace, edge: number, anchor: number, weights: ContentWeights): Edge[] {
  const positions = listEdges(place, edge, anchor);
  const scores: number[] = [];
  for (let index = 0; index < positions.length; index += 1) {
    writeEdgeFeatures(EDGE, place, edge, anchor, positions[index] ?? 0);
    scores.push(sumOf(EDGE, weights.edge));
  }
  return takeBest(positions, toShares(scores, weights.edgeScale));
}

/** The best edges; equally probable ones keep their order. Sets the shares of those taken to 0. */
function takeBest(positions: readonly number[], shares: number[]): Edge[] {
  const best: Edge[] = [];
  let least = 0;
  while (best.length < TRIED && best.length < positions.length) {
    let top = 0;
    for (let index = 1; index < shares.length; index += 1) if ((shares[index] ?? 0) > (shares[top] ?? 0)) top = index;
    const share = shares[top] ?? 0;
    if (share < least) break;
    if (best.length === 0) least = share * WORTH_TRYING;
    best.push({ at: positions[top] ?? 0, share });
    shares[top] = 0;
  }
  return best;
}

/** The softmax of scores divided by a scale; overwrites `scores`. */
function toShares(scores: number[], scale: number): number[] {
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) high = Math.max(high, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp(((scores[at] ?? 0) - high) / scale);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
