import { PACKED_TAG_WEIGHTS } from "../lexicon/weights/tagger.ts";
import { COMMON_WORD_TAGS } from "../lexicon/weights/word-tags.ts";
import type { Token } from "../text/tokens.ts";
import { unpackWeights } from "./packed-weights.ts";
import { hashWords, START_TAG, TAG_FEATURES, TAG_WEIGHTS, writeTagFeatures } from "./tag-features.ts";
import { COMMA, MARK, NUMBER, POSSESSIVE, STOP, SYMBOL, TAG_COUNT } from "./tags.ts";

const WEIGHTS = unpackWeights(PACKED_TAG_WEIGHTS, TAG_WEIGHTS);
const ROWS = new Int32Array(TAG_FEATURES);
const SCORES = new Int32Array(TAG_COUNT);

/**
 * Writes the parts of speech of one sentence, tokens `first` to `last`, into `tags` (an entry a token of the document).
 *
 * Common words that have one tag only are looked up; a greedy averaged perceptron decides the others from left to right.
 */
export function tagWords(tokens: readonly Token[], first: number, last: number, tags: Uint8Array): void {
  const hashes = hashWords(tokens, first, last);
  let previous = START_TAG;
  let before = START_TAG;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) return;
    let tag = certainTag(token, tokens[index - 1]);
    if (tag < 0) {
      writeTagFeatures(ROWS, hashes, token.lower, index - first, previous, before);
      tag = bestTag();
    }
    tags[index] = tag;
    before = previous;
    previous = tag;
  }
}

/** The tag of a token that has only one, else -1. */
export function certainTag(token: Token, before: Token | undefined): number {
  if (token.kind === "word") return token.capital ? -1 : (COMMON_WORD_TAGS.get(token.lower) ?? -1);
  if (token.kind === "number") return NUMBER;
  if (token.kind === "possessive") return -1;
  if (token.kind === "mark") return isBarePossessive(token, before) ? POSSESSIVE : MARK;
  if (token.text === ",") return COMMA;
  return token.text === "." || token.text === "?" || token.text === "!" ? STOP : SYMBOL;
}

/** The apostrophe of "voters’". */
function isBarePossessive(token: Token, before: Token | undefined): boolean {
  return (token.text === "’" || token.text === "'") && before?.end === token.start && before.lower.endsWith("s");
}

function bestTag(): number {
  SCORES.fill(0);
  for (let feature = 0; feature < TAG_FEATURES; feature += 1) {
    const row = ROWS[feature] ?? 0;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) SCORES[tag] = (SCORES[tag] ?? 0) + (WEIGHTS[row + tag] ?? 0);
  }
  let best = 0;
  for (let tag = 1; tag < TAG_COUNT; tag += 1) if ((SCORES[tag] ?? 0) > (SCORES[best] ?? 0)) best = tag;
  return best;
}
