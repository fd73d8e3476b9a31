import { PACKED_TAG_WEIGHTS } from "../lexicon/weights/tagger.ts";
import { CLOSED_WORDS, COMMON_WORD_TAGS } from "../lexicon/weights/word-tags.ts";
import type { Token } from "../text/tokens.ts";
import { unpackWeights } from "./packed-weights.ts";
import { readForms, START_TAG, TAG_FEATURES, TAG_WEIGHTS, writeTagFeatures } from "./tag-features.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OTHER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PRESENT,
  PRESENT_THIRD,
  STOP,
  SYMBOL,
  TAG_NAMES,
} from "./tags.ts";

const WEIGHTS = unpackWeights(PACKED_TAG_WEIGHTS, TAG_WEIGHTS);
const ROWS = new Int32Array(TAG_FEATURES);

/**
 * Writes the parts of speech of one sentence, tokens `first` to `last`, into `tags`, and the hashes of its words in
 * lower case into `words` (an entry a token of the document).
 *
 * Common words that have one tag only are looked up; a greedy averaged perceptron decides the others from left to right.
 */
export function tagWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: Uint8Array,
  words: Int32Array,
): void {
  const forms = readForms(tokens, first, last);
  let previous = START_TAG;
  let before = START_TAG;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) return;
    let tag = certainTag(token, tokens[index - 1]);
    if (tag < 0) {
      writeTagFeatures(ROWS, forms, token.lower, index - first, previous, before);
      tag = bestTag(tagsOf(token));
    }
    tags[index] = tag;
    words[index] = forms.words[index - first] ?? 0;
    before = previous;
    previous = tag;
  }
}

/** Tags of words of which there is no end; all other words are listed in `CLOSED_WORDS`. */
export const OPEN_TAGS: Uint8Array = Uint8Array.of(
  NOUN,
  NAME,
  ADJECTIVE,
  ADVERB,
  PAST,
  PARTICIPLE,
  GERUND,
  BASE,
  PRESENT,
  PRESENT_THIRD,
  OTHER,
);
const ALL_TAGS = Uint8Array.from(TAG_NAMES.keys());

/** The tags that a token may have. */
function tagsOf(token: Token): Uint8Array {
  return token.kind === "word" && !CLOSED_WORDS.has(token.lower) ? OPEN_TAGS : ALL_TAGS;
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

/** The best of some tags for the features in `ROWS`. */
function bestTag(tags: Uint8Array): number {
  let best = 0;
  let high = Number.NEGATIVE_INFINITY;
  for (const tag of tags) {
    let score = 0;
    for (let feature = 0; feature < TAG_FEATURES; feature += 1) score += WEIGHTS[(ROWS[feature] ?? 0) + tag] ?? 0;
    if (score > high) {
      high = score;
      best = tag;
    }
  }
  return best;
}
