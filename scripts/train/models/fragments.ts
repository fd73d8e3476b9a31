import { type Features, makeFeatures } from "../../../src/quotes/linear-model.ts";
import {
  describeFragment,
  FRAGMENT_ROWS,
  type Fragment,
  writeEndFeatures,
  writeStartFeatures,
} from "../../../src/quotes/mixed/fragment-features.ts";
import { type Scene, tokensOf } from "../../../src/quotes/scene.ts";
import type { MarkPair } from "../../../src/text/quotation-marks.ts";
import { type AnnotatedArticle, type AnnotatedQuote, type TrainingSet, toScene } from "../articles.ts";
import { type Decision, learnChoices, type Recipe, rowsOf } from "../choices.ts";
import { quantize } from "../pack-weights.ts";
import { toWeightsModule } from "../weights-file.ts";

const RECIPE: Recipe = {
  rows: FRAGMENT_ROWS,
  rounds: 8,
  rate: 0.05,
  decay: 1e-5,
  squares: 1e-2,
  leastSeen: 7,
  seeds: [5, 6, 7],
};
const SCALE = 10;

/** Learns how much of a sentence round a fragment in marks was said: the text of weights/fragments.ts. */
export function learnFragments({ articles, provenance }: TrainingSet): string {
  const decisions = articles.flatMap(decisionsOf);
  const weights = quantize(learnChoices(decisions, RECIPE), SCALE);
  const head = [
    "The model that says how much round a fragment in marks was said too: a softmax over the places where the content may begin and end.",
    `Learned from ${decisions.length} edges of annotated fragments in ${provenance}.`,
  ];
  return toWeightsModule(head, [{ name: "", about: "the features of an edge", weights, scale: SCALE }]);
}

function decisionsOf(article: AnnotatedArticle): Decision[] {
  const { scene, pairs } = toScene(article);
  return pairs.flatMap((pair) => edgesOf(article, scene, pair));
}

function edgesOf(article: AnnotatedArticle, scene: Scene, pair: MarkPair): Decision[] {
  const row = rowAround(article, pair);
  if (row === null || pair.continues || pair.continued) return [];
  const fragment = describeFragment(scene, pair);
  const { firstToken, lastToken } = tokensOf(scene.document.tokens, row);
  const starts = countUp(fragment.sentenceStart, fragment.firstToken).reverse();
  const ends = countUp(fragment.lastToken, fragment.sentenceEnd);
  const edges = [
    toDecision(scene, fragment, starts, writeStartFeatures, Math.min(firstToken, pair.firstToken)),
    toDecision(scene, fragment, ends, writeEndFeatures, Math.max(lastToken, pair.lastToken)),
  ];
  return edges.filter(({ candidates, right }) => right >= 0 && candidates.length > 1);
}

/** The shortest annotated row, not of reported speech alone, that holds most of the pair. */
function rowAround({ quotes }: AnnotatedArticle, pair: MarkPair): AnnotatedQuote | null {
  const least = 0.8 * (pair.end - pair.start);
  const rows = quotes.filter(
    ({ start, end, kind }) => kind !== "indirect" && Math.min(end, pair.end) - Math.max(start, pair.start) >= least,
  );
  return rows.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function countUp(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const FEATURES = makeFeatures(32);

function toDecision(
  scene: Scene,
  fragment: Fragment,
  edges: readonly number[],
  write: (out: Features, scene: Scene, fragment: Fragment, edge: number) => void,
  right: number,
): Decision {
  const candidates = edges.map((edge) => rowsOf(FEATURES, (out) => write(out, scene, fragment, edge)));
  return { candidates, right: edges.indexOf(right) };
}
