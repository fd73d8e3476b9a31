import { makeFeatures, scoreFeatures } from "../../grammar/features.ts";
import {
  AFTER,
  AROUND,
  BEFORE,
  EDGE_ROWS,
  END_AFTER,
  END_BEFORE,
  PLACE_ROWS,
  PLACES,
  START_AFTER,
  START_BEFORE,
  writeEdgeFeatures,
  writePlaceFeatures,
} from "./content-features.ts";
import type { CuePlace } from "./cue-place.ts";

/** A half-open range of tokens. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how probable its two edges are. */
  readonly probability: number;
}

/** Weights of the two models; a weight is `value / scale`. */
export interface ContentWeights {
  readonly place: Int8Array;
  readonly placeScale: number;
  readonly edge: Int8Array;
  readonly edgeScale: number;
}

const PLACE = makeFeatures(PLACE_ROWS);
const EDGE = makeFeatures(EDGE_ROWS);

/** How probable each place of the content is; see content-features.ts for the places. */
export function judgePlaces(place: CuePlace, weights: ContentWeights): Float64Array {
  writePlaceFeatures(PLACE, place);
  const scores = new Float64Array(PLACES);
  for (let at = 0; at < PLACE.count; at += 1) {
    const row = (PLACE.rows[at] ?? 0) * PLACES;
    for (let kind = 0; kind < PLACES; kind += 1) scores[kind] = (scores[kind] ?? 0) + (weights.place[row + kind] ?? 0);
  }
  return toShares(scores, weights.placeScale);
}

/** The spans of the content, for a place other than "nowhere" and "in marks"; in order. */
export function chooseSpans(place: CuePlace, where: number, weights: ContentWeights): TokenSpan[] {
  const spans: TokenSpan[] = [];
  const before = where === BEFORE || where === AROUND ? chooseBefore(place, weights) : null;
  const after = where === AFTER || where === AROUND ? chooseAfter(place, weights) : null;
  if (before !== null) spans.push(before);
  if (after !== null) spans.push(after);
  return spans;
}

/** How far from the cue the content may begin. */
export const REACH = 24;
/** How many of the best nearer edges are tried with their best farther edge. */
const TRIED = 3;

function chooseAfter(place: CuePlace, weights: ContentWeights): TokenSpan | null {
  const from = place.cue.lastToken;
  const starts = judgeEdges(place, START_AFTER, from, from, Math.min(place.last, from + REACH), weights);
  return bestPair(starts, from, (start) => ({
    low: start + 1,
    shares: judgeEdges(place, END_AFTER, start, start + 1, place.last + 1, weights),
    span: (other) => ({ first: start, last: other }),
  }));
}

function chooseBefore(place: CuePlace, weights: ContentWeights): TokenSpan | null {
  const to = place.cue.firstToken;
  const low = Math.max(place.first + 1, to - REACH);
  const ends = judgeEdges(place, END_BEFORE, to, low, to + 1, weights);
  return bestPair(ends, low, (end) => ({
    low: place.first,
    shares: judgeEdges(place, START_BEFORE, end, place.first, end, weights),
    span: (other) => ({ first: other, last: end }),
  }));
}

interface FarEdges {
  readonly low: number;
  readonly shares: Float64Array;
  readonly span: (other: number) => { first: number; last: number };
}

function bestPair(near: Float64Array, low: number, farOf: (edge: number) => FarEdges): TokenSpan | null {
  let best: TokenSpan | null = null;
  for (const index of highest(near)) {
    const share = near[index] ?? 0;
    if (best !== null && share <= best.probability) break;
    const far = farOf(low + index);
    const [other] = highest(far.shares);
    if (other === undefined) continue;
    const probability = share * (far.shares[other] ?? 0);
    if (best === null || probability > best.probability) best = { ...far.span(far.low + other), probability };
  }
  return best;
}

/** The indexes of the highest shares, highest first. */
function highest(shares: Float64Array): number[] {
  const order: number[] = [];
  for (let round = 0; round < Math.min(TRIED, shares.length); round += 1) {
    let best = -1;
    for (let at = 0; at < shares.length; at += 1)
      if (!order.includes(at) && (best < 0 || (shares[at] ?? 0) > (shares[best] ?? 0))) best = at;
    order.push(best);
  }
  return order;
}

/** How probable it is that the edge stands before each token from `from` to `to`, the latter left out. */
function judgeEdges(
  place: CuePlace,
  edge: number,
  anchor: number,
  from: number,
  to: number,
  weights: ContentWeights,
): Float64Array {
  const scores = new Float64Array(Math.max(0, to - from));
  for (let at = from; at < to; at += 1) {
    writeEdgeFeatures(EDGE, place, edge, anchor, at);
    scores[at - from] = scoreFeatures(EDGE, weights.edge);
  }
  return toShares(scores, weights.edgeScale);
}

/** Softmax of scores over a scale. */
function toShares(scores: Float64Array, scale: number): Float64Array {
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > high) high = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp(((scores[at] ?? 0) - high) / scale);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
