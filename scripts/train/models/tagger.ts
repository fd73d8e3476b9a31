import { readFileSync } from "node:fs";
import { seeded } from "../../../src/accuracy/random.ts";
import {
  readForms,
  START_TAG,
  TAG_FEATURES,
  TAG_WEIGHTS,
  writeTagFeatures,
} from "../../../src/grammar/tag-features.ts";
import { OPEN_TAGS, tagOfSign } from "../../../src/grammar/tag-words.ts";
import { NAME, OTHER, TAG_COUNT, TAG_NAMES } from "../../../src/grammar/tags.ts";
import type { Tagging } from "../../../src/languages/for-grammar.ts";
import { readDistinctWords } from "../../../src/text/distinct-words.ts";
import type { TokenForm, Tokens } from "../../../src/text/tokens.ts";
import { type AnnotatedArticle, toDocument } from "../articles.ts";
import { packWeights, quantize } from "../pack-weights.ts";
import { shuffled } from "../random.ts";
import { sliceTokens } from "../slice-tokens.ts";
import { toComment, toLiteral } from "../weights-file.ts";
import { PENN_TAGS } from "./penn-tags.ts";

const ROUNDS = 6;
/** The sentences are learned in three orders, and the weights are averaged. */
const SEEDS = [7, 8, 9];
/** A common word has one tag in nearly all of its uses. */
const MIN_USES = 15;
const MIN_PURITY = 0.99;
/** A closed word has a closed part of speech at least this often. */
const MIN_CLOSED_USES = 5;
const MIN_CLOSED_SHARE = 0.02;
/** Weights that were updated less often are left out, and so are those that are smaller after scaling. */
const MIN_TOUCHES = 4;
const MIN_WEIGHT = 2;
/** The share of weights that the scale leaves unclipped. */
const UNCLIPPED = 0.9999;

const TEACHER = "Parts of speech as labelled by spaCy's middle-sized English model (MIT).";

interface LabelledSentence {
  readonly tokens: Tokens;
  readonly gold: readonly number[];
}

/** What is learned of a tagger. */
export type Learned = Pick<Tagging, "packed" | "closedWords" | "tags">;

/** Learns the parts of speech from labelled articles. */
export function learnTagging(articles: readonly AnnotatedArticle[], labels: TagLabels): Learned {
  const sentences = articles.flatMap((article) => labelSentences(article, labels));
  const tags = listCommonWords(sentences);
  const closedWords = listClosedWords(sentences);
  return { packed: packWeights(quantizeTagger(learn(sentences, tags, closedWords))), closedWords, tags };
}

/** The texts of weights/tagger.ts and weights/word-tags.ts. */
export function toTaggerModules(
  { packed, closedWords, tags }: Learned,
  provenance: string,
): { tagger: string; "word-tags": string } {
  const head = (about: string) => toComment([about, `${TEACHER} Learned from ${provenance}.`]);
  return {
    tagger: `${head("The tagger: a greedy averaged perceptron.")}
/** Weights of the tagger, as \`unpackWeights\` reads them. */
export const PACKED_TAG_WEIGHTS =
  ${toLiteral(packed)};
`,
    "word-tags": `${head("Words that the tagger looks up.")}${toWordLists(tags, closedWords)}`,
  };
}

/** The tags of all tokens of articles, by the articles' ids. */
export type TagLabels = ReadonlyMap<string, readonly string[]>;

/** Reads a file of teach-grammar.py. */
export function readTagLabels(path: string): TagLabels {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const { id, tag }: { readonly id: string; readonly tag: readonly string[] } = JSON.parse(line);
      return [id, tag];
    }),
  );
}

function labelSentences(article: AnnotatedArticle, labels: TagLabels): LabelledSentence[] {
  const { tokens, sentences } = toDocument(article);
  const penn = labels.get(article.id);
  if (penn?.length !== tokens.length) throw new Error(`the labels of ${article.id} are of other tokens: teach again`);
  return sentences.map(({ firstToken, lastToken }) => ({
    tokens: sliceTokens(tokens, firstToken, lastToken),
    gold: penn.slice(firstToken, lastToken).map((tag) => PENN_TAGS.get(tag) ?? OTHER),
  }));
}

/** Counts how often each word has each tag. */
function countTags(
  sentences: readonly LabelledSentence[],
  counts: (token: TokenForm) => boolean,
): Map<string, Float64Array> {
  const table = new Map<string, Float64Array>();
  for (const { tokens, gold } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || !counts(token)) continue;
      const row = table.get(token.lower) ?? new Float64Array(TAG_COUNT);
      const tag = gold[at] ?? OTHER;
      row[tag] = (row[tag] ?? 0) + 1;
      table.set(token.lower, row);
    }
  return table;
}

function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Words that are not always of the open parts of speech. */
function listClosedWords(sentences: readonly LabelledSentence[]): ReadonlySet<string> {
  const words: string[] = [];
  for (const [word, counts] of countTags(sentences, () => true)) {
    const all = sumOf(counts);
    const closed = all - OPEN_TAGS.reduce((sum, tag) => sum + (counts[tag] ?? 0), 0);
    if (closed >= MIN_CLOSED_USES && closed / all >= MIN_CLOSED_SHARE) words.push(word);
  }
  return new Set(words.sort());
}

/**
 * Words in lower case that have only one tag, with it. None of them is a name: what the teacher takes for one in lower
 * case is a slip of the text.
 */
function listCommonWords(sentences: readonly LabelledSentence[]): ReadonlyMap<string, number> {
  const common = new Map<string, number>();
  for (const [word, counts] of countTags(sentences, ({ capital }) => !capital)) {
    const all = sumOf(counts);
    const top = Math.max(...counts);
    const tag = counts.indexOf(top);
    if (tag !== NAME && all >= MIN_USES && top / all >= MIN_PURITY) common.set(word, tag);
  }
  return common;
}

const ALL_TAGS = Uint8Array.from(TAG_NAMES.keys());

/** Weights of an averaged perceptron (Collins, EMNLP 2002), with the sums that the average is made of. */
class Perceptron {
  readonly weights = new Float64Array(TAG_WEIGHTS);
  readonly #sums = new Float64Array(TAG_WEIGHTS);
  readonly #touches = new Uint16Array(TAG_WEIGHTS);
  #steps = 0;

  /** The tag of the highest score. */
  choose(rows: Int32Array, tags: Uint8Array): number {
    this.#steps += 1;
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const tag of tags) {
      let score = 0;
      for (const row of rows) score += this.weights[row + tag] ?? 0;
      if (score > top) [best, top] = [tag, score];
    }
    return best;
  }

  add(rows: Int32Array, tag: number, by: number): void {
    for (const row of rows) {
      const at = row + tag;
      this.weights[at] = (this.weights[at] ?? 0) + by;
      this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#steps;
      this.#touches[at] = (this.#touches[at] ?? 0) + 1;
    }
  }

  average(): Float64Array {
    return this.weights.map((weight, at) =>
      (this.#touches[at] ?? 0) >= MIN_TOUCHES ? weight - (this.#sums[at] ?? 0) / this.#steps : 0,
    );
  }
}

function learn(
  sentences: readonly LabelledSentence[],
  common: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): Float64Array {
  const mean = new Float64Array(TAG_WEIGHTS);
  for (const seed of SEEDS) {
    const perceptron = new Perceptron();
    const random = seeded(seed);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const sentence of shuffled(sentences, random)) learnSentence(perceptron, sentence, common, closed);
    for (const [at, weight] of perceptron.average().entries()) mean[at] = (mean[at] ?? 0) + weight / SEEDS.length;
  }
  return mean;
}

function learnSentence(
  perceptron: Perceptron,
  { tokens, gold }: LabelledSentence,
  common: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): void {
  const rows = new Int32Array(TAG_FEATURES);
  const forms = readForms(tokens, readDistinctWords(tokens));
  const sentence = { firstToken: 0, lastToken: tokens.length };
  let previous = START_TAG;
  let before = START_TAG;
  for (const [at, token] of tokens.entries()) {
    let tag = knownTag(tokens, at, common);
    if (tag < 0) {
      writeTagFeatures(rows, forms, sentence, at, previous, before);
      tag = perceptron.choose(rows, token.kind === "word" && !closed.has(token.lower) ? OPEN_TAGS : ALL_TAGS);
      const right = gold[at] ?? OTHER;
      if (tag !== right) {
        perceptron.add(rows, right, 1);
        perceptron.add(rows, tag, -1);
      }
    }
    before = previous;
    previous = tag;
  }
}

/** The tag of a token that needs no model, or -1. */
function knownTag(tokens: Tokens, at: number, common: ReadonlyMap<string, number>): number {
  const token = tokens[at];
  if (token?.kind !== "word") return tagOfSign(tokens, at);
  return token.capital ? -1 : (common.get(token.lower) ?? -1);
}

function quantizeTagger(weights: Float64Array): Int8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return quantize(weights, 31 / (sizes[Math.floor(sizes.length * UNCLIPPED)] ?? 31), MIN_WEIGHT);
}

function toWordLists(common: ReadonlyMap<string, number>, closed: ReadonlySet<string>): string {
  const lists = TAG_NAMES.map((_, tag) => [...common.keys()].filter((word) => common.get(word) === tag).sort());
  return `
/** For each tag, in the order of \`TAG_NAMES\`, the common words that have no other. */
const WORDS: readonly string[] = [
${lists.map((list) => `  ${JSON.stringify(list.join(" "))},`).join("\n")}
];

/** Words that can be something else than a noun, name, adjective, adverb or verb; in lower case. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set(
  ${JSON.stringify([...closed].join(" "))}.split(" "),
);

/** The tag of common words that have only one; in lower case. */
export const COMMON_WORD_TAGS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((list, tag) => list.split(" ").filter(Boolean).map((word): [string, number] => [word, tag])),
);
`;
}
