import { NO_CONTENT, PLACES } from "../../../src/quotes/indirect/content-places.ts";
import type { CuePlace } from "../../../src/quotes/indirect/cue-place.ts";
import {
  EDGE_ROWS,
  END_AFTER,
  END_BEFORE,
  START_AFTER,
  START_BEFORE,
  writeEdgeFeatures,
} from "../../../src/quotes/indirect/edge-features.ts";
import { PLACE_ROWS, writePlaceFeatures } from "../../../src/quotes/indirect/place-features.ts";
import { listEdges } from "../../../src/quotes/indirect/possible-edges.ts";
import { makeFeatureValues } from "../../../src/quotes/linear-model.ts";
import type { TrainingSet } from "../articles.ts";
import { amongClasses, type Decision, learnChoices, type Recipe, rowsOf } from "../choices.ts";
import { quantize, scaleOf } from "../pack-weights.ts";
import { type Table, toWeightsModule } from "../weights-file.ts";
import { type CueExample, readCueExamples } from "./content-examples.ts";

const COMMON = { rounds: 6, rate: 0.04, decay: 3e-4, squares: 1e-4 } as const;
const PLACE_RECIPE: Recipe = { ...COMMON, rows: PLACE_ROWS * PLACES, leastSeen: 16, seeds: [11, 21, 31] };
const EDGE_RECIPE: Recipe = { ...COMMON, rows: EDGE_ROWS, leastSeen: 28, seeds: [13, 23, 33] };
/** Weights that are smaller after scaling are left out. */
const MIN_WEIGHT = 2;

/** Learns where the content of a cue stands and where it begins and ends: the text of weights/content.ts. */
export function learnContent({ articles, provenance }: TrainingSet): string {
  const examples = articles.flatMap(readCueExamples);
  const places = examples.map(placeDecision);
  const edges = examples.flatMap(edgeDecisions);
  const head = [
    "The models of reported speech: a softmax over the places where the content of a cue may stand, and one over its edges.",
    `Learned from ${places.length} cues and ${edges.length} edges of content in ${provenance}.`,
  ];
  return toWeightsModule(head, [
    toTable("PLACE", "the places of content", learnChoices(places, PLACE_RECIPE)),
    toTable("EDGE", "the edges of content", learnChoices(edges, EDGE_RECIPE)),
  ]);
}

function toTable(name: string, about: string, weights: Float64Array): Table {
  const scale = scaleOf(weights);
  return { name, about, weights: quantize(weights, scale, MIN_WEIGHT), scale };
}

const PLACE = makeFeatureValues(PLACE_ROWS);
const EDGE = makeFeatureValues(EDGE_ROWS);

function placeDecision({ place, content }: CueExample): Decision {
  const rows = rowsOf(PLACE, (out) => writePlaceFeatures(out, place));
  return amongClasses(rows, PLACES, content?.where ?? NO_CONTENT);
}

/** For each part of the content its nearer edge, sought from the cue, and its farther one, sought from the nearer. */
function edgeDecisions({ place, content }: CueExample): Decision[] {
  const edges: Decision[] = [];
  const { cue } = place;
  if (content?.after != null) {
    const { first, last } = content.after;
    edges.push(edgeDecision(place, START_AFTER, cue.lastToken, first), edgeDecision(place, END_AFTER, first, last));
  }
  if (content?.before != null) {
    const { first, last } = content.before;
    edges.push(edgeDecision(place, END_BEFORE, cue.firstToken, last), edgeDecision(place, START_BEFORE, last, first));
  }
  return edges.filter(({ right }) => right >= 0);
}

function edgeDecision(place: CuePlace, edge: number, anchor: number, right: number): Decision {
  const positions = listEdges(place, edge, anchor);
  const candidates = positions.map((at) => rowsOf(EDGE, (out) => writeEdgeFeatures(out, place, edge, anchor, at)));
  return { candidates, right: positions.indexOf(right) };
}
