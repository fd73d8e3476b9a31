import { SPEAKER_ROWS } from "../../../src/quotes/speakers/candidates/speaker-rows.ts";
import type { TrainingSet } from "../articles.ts";
import { bestOf, learnChoices, type Recipe } from "../choices.ts";
import { quantize } from "../pack-weights.ts";
import { toWeightsModule } from "../weights-file.ts";
import { listExamples, readArticle, type SpeakerExample } from "./speaker-examples.ts";

const RECIPE: Recipe = {
  rows: SPEAKER_ROWS,
  rounds: 10,
  rate: 1 / 30,
  decay: 1e-5,
  squares: 1e-2,
  leastSeen: 10,
  seeds: [11, 12, 13],
};
const SCALE = 10;
/** How many parts the articles are dealt into; each in turn has its speakers chosen by a model that never saw it. */
const PARTS = 4;

/**
 * Learns who speaks: the text of weights/speakers.ts. Who spoke before is a feature, so the examples are made twice:
 * with the annotated speakers as memory, and with those that models of other articles choose, as in use.
 */
export function learnSpeakers({ articles, provenance }: TrainingSet): string {
  const read = articles.map(readArticle);
  const annotated = read.map((one) => listExamples(one, ({ candidates, right }) => right ?? candidates.length - 1));
  const models = Array.from({ length: PARTS }, (_, part) =>
    learn(annotated.filter((_, at) => at % PARTS !== part).flat(), RECIPE.seeds.slice(0, 1)),
  );
  const chosen = read.map((one, at) => {
    const weights = models[at % PARTS] ?? new Float64Array();
    return listExamples(one, ({ candidates }) => bestOf(candidates, weights));
  });
  const weights = quantize(learn([...chosen.flat(), ...annotated.flat()], RECIPE.seeds), SCALE);
  const head = [
    "The model that decides who speaks: a softmax over the candidates of an utterance, nobody among them.",
    `Learned from the annotated sources of ${annotated.flat().filter(isKnown).length} utterances in ${provenance}.`,
  ];
  return toWeightsModule(head, [{ name: "", about: "the features of a candidate", weights, scale: SCALE }]);
}

function learn(examples: readonly SpeakerExample[], seeds: Recipe["seeds"]): Float64Array {
  return learnChoices(examples.filter(isKnown), { ...RECIPE, seeds });
}

function isKnown(example: SpeakerExample): example is SpeakerExample & { readonly right: number } {
  return example.right !== null;
}
