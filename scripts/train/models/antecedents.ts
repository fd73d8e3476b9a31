import { ANTECEDENT_ROWS } from "../../../src/quotes/speakers/antecedents/antecedent-features.ts";
import type { TrainingSet } from "../articles.ts";
import { learnChoices, type Recipe } from "../choices.ts";
import { labelsOf, readNews } from "../news/read-news.ts";
import { quantize } from "../pack-weights.ts";
import type { LabelledPassage } from "../passages/label-passages.ts";
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
  rounds: 8,
  rate: 1 / 50,
  decay: 1e-3,
  squares: 1e-2,
  leastSeen: 4,
  seeds: [7, 8, 9],
};
const SCALE = 24;

/** Whether somebody whom a key names is among the candidates; otherwise the program took another for the speaker. */
function isReachable({ label, right, keys }: AntecedentExample): boolean {
  return label.by !== "key" || label.name === null || right < keys.length;
}

/** Whether a reader's label is of an invented passage, by its id. */
function isOfPassage({ id }: Label): boolean {
  return id.startsWith("passages/");
}

/** How many of `labels`, of the given origin, became examples. */
function count(examples: readonly AntecedentExample[], labels: readonly Label[], by: Label["by"]): number {
  const used = new Set(examples.map(({ label }) => label));
  return labels.filter((label) => label.by === by && used.has(label)).length;
}

/**
 * Learns whom pronouns and descriptions mean: the text of weights/antecedents.ts. Whom other mentions were resolved to
 * is a feature, so the model is learned twice: first with no model for mentions without a label, then with the first
 * model for them.
 *
 * @param path the file of labels
 * @param passages invented passages, labelled by their keys; empty to learn without them
 * @returns null if no label belongs to these articles
 */
export function learnAntecedents(
  { articles, provenance }: TrainingSet,
  path: string,
  passages: readonly LabelledPassage[],
): string | null {
  const written = readLabels(path);
  const [ofPassages, ofArticles] = [written.filter(isOfPassage), written.filter((one) => !isOfPassage(one))];
  const labelled = new Set(written.map(({ id }) => id));
  const own = articles.filter(({ id }) => labelled.has(id)).map(readLaidOut);
  if (own.length === 0) return null;
  const news = readNews().map(({ article, marks }) => ({ read: readLaidOut(article), marks }));
  const invented = news.flatMap(({ read: { article, found }, marks }) =>
    labelsOf({ article, marks }, found.scene.cast),
  );
  const keyed = passages.flatMap((one) => one.labels);
  const labels = [...keyed, ...invented, ...written];
  const read = [...own, ...[...news, ...passages].map((one) => one.read)];
  const list = (weights: ArrayLike<number>): AntecedentExample[] =>
    read
      .flatMap((one) => listAntecedentExamples(one, labels, weights))
      .filter(isReachable)
      .flatMap((one) => Array.from({ length: one.label.times ?? 1 }, () => one));
  const first = learnChoices(list(new Float64Array(ANTECEDENT_ROWS)), RECIPE);
  const examples = list(first);
  const weights = quantize(learnChoices(examples, RECIPE), SCALE);
  const told =
    `, from ${count(examples, ofPassages, "reading")} in invented features and from ` +
    `${count(examples, keyed, "key")} by the keys of ${passages.length} invented passages`;
  const head = [
    "The model that decides whom a pronoun or description means: a softmax over everybody mentioned before and nobody.",
    `Learned from ${count(examples, ofArticles, "reading")} mentions of which a reader wrote down whom they mean, and from ` +
      `${count(examples, ofArticles, "agreement")} for which an earlier model and hand-set weights agreed, in ${provenance}; ` +
      `and from ${count(examples, invented, "reading")} in ${news.length} articles that were invented for it (scripts/train/news)` +
      `${passages.length === 0 ? "" : told}.`,
  ];
  return toWeightsModule(head, [{ name: "", about: "the features of an antecedent", weights, scale: SCALE }]);
}
