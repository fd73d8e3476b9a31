import { ANTECEDENT_ROWS } from "../../../src/quotes/speakers/antecedent-features.ts";
import type { TrainingSet } from "../articles.ts";
import { learnChoices, type Recipe } from "../choices.ts";
import { quantize } from "../pack-weights.ts";
import { toWeightsModule } from "../weights-file.ts";
import {
  type AntecedentExample,
  type Label,
  listAntecedentExamples,
  readLabels,
  readLaidOut,
} from "./antecedent-examples.ts";

const RECIPE: Recipe = {
  rows: ANTECEDENT_ROWS,
  rounds: 12,
  rate: 1 / 20,
  decay: 1e-3,
  squares: 1e-2,
  leastSeen: 4,
  seeds: [7, 8, 9],
};
const SCALE = 24;

function count(examples: readonly AntecedentExample[], by: Label["by"]): number {
  return new Set(examples.filter(({ label }) => label.by === by).map(({ label }) => label)).size;
}

/**
 * Learns whom pronouns and descriptions mean: the text of weights/antecedents.ts. Whom others were resolved to is a feature, so it is
 * learned twice: once with no model for those without a label, once with the model of the first time.
 *
 * @param path the file of labels
 * @returns null if none of them is of these articles
 */
export function learnAntecedents({ articles, provenance }: TrainingSet, path: string): string | null {
  const labels = readLabels(path);
  const labelled = new Set(labels.map(({ id }) => id));
  const read = articles.filter(({ id }) => labelled.has(id)).map(readLaidOut);
  if (read.length === 0) return null;
  const list = (weights: ArrayLike<number>): AntecedentExample[] =>
    read
      .flatMap((one) => listAntecedentExamples(one, labels, weights))
      .flatMap((one) => Array.from({ length: one.label.times ?? 1 }, () => one));
  const first = learnChoices(list(new Float64Array(ANTECEDENT_ROWS)), RECIPE);
  const examples = list(first);
  const weights = quantize(learnChoices(examples, RECIPE), SCALE);
  const head = [
    "The model that decides whom a pronoun or description means: a softmax over everybody mentioned before and nobody.",
    `Learned from ${count(examples, "reading")} speakers of whom a reader wrote down whom they mean, and from ` +
      `${count(examples, "agreement")} for which an earlier model and hand-set weights agreed, in ${provenance}.`,
  ];
  return toWeightsModule(head, [{ name: "", about: "the features of an antecedent", weights, scale: SCALE }]);
}
