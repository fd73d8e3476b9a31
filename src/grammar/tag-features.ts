import type { Token } from "../text/tokens.ts";
import { hashText, mix } from "./hash.ts";
import { MARK, TAG_COUNT } from "./tags.ts";

/** Rows of the tagger's table; a feature's row is its hash, cut to this many. */
export const TAG_ROWS = 1 << 15;

/** Weights of the tagger: `TAG_ROWS` rows of `TAG_COUNT` values. */
export const TAG_WEIGHTS = TAG_ROWS * TAG_COUNT;

/** How many features {@link writeTagFeatures} writes. */
export const TAG_FEATURES = 16;

/** Hashes of the words of a sentence and of their endings, computed once. */
export interface WordHashes {
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Uint8Array;
}

/** The hashes of tokens `first` to `last`; index 0 is `first`. */
export function hashWords(tokens: readonly Token[], first: number, last: number): WordHashes {
  const size = last - first;
  const hashes = { word: new Int32Array(size), ending: new Int32Array(size), shape: new Uint8Array(size) };
  for (let at = 0; at < size; at += 1) {
    const token = tokens[first + at];
    if (token === undefined) continue;
    hashes.word[at] = hashText(token.lower);
    hashes.ending[at] = hashText(token.lower, Math.max(0, token.lower.length - 3));
    hashes.shape[at] = shapeOf(token, at);
  }
  return hashes;
}

/** Capital, at the start of the sentence, hyphenated, short. */
function shapeOf(token: Token, at: number): number {
  let shape = token.kind === "word" ? 0 : 1;
  if (token.capital) shape |= 2;
  if (at === 0) shape |= 4;
  if (token.lower.includes("-")) shape |= 8;
  if (token.capital && token.text.length > 1 && token.text === token.text.toUpperCase()) shape |= 16;
  return shape;
}

/**
 * Writes the rows of the features of word `at` into `rows`: the word, its endings and shape, its neighbours, and the
 * two tags before it.
 */
export function writeTagFeatures(
  rows: Int32Array,
  hashes: WordHashes,
  lower: string,
  at: number,
  previousTag: number,
  tagBefore: number,
): void {
  const { word, ending, shape } = hashes;
  const own = word[at] ?? 0;
  const before = at > 0 ? (word[at - 1] ?? 0) : 1;
  const after = word[at + 1] ?? 2;
  const ownShape = shape[at] ?? 0;
  const ownEnding = ending[at] ?? 0;
  const afterEnding = ending[at + 1] ?? 2;
  const tags = previousTag * 32 + tagBefore;
  let count = 0;
  const put = (hash: number): void => {
    rows[count] = (mix(hash, count) & (TAG_ROWS - 1)) * TAG_COUNT;
    count += 1;
  };
  put(own);
  put(ownEnding);
  put(hashText(lower, Math.max(0, lower.length - 2)));
  put(ownShape + 7);
  put(mix(own, previousTag));
  put(mix(ownEnding, tags));
  put(mix(ownShape, tags));
  put(before);
  put(after);
  put(mix(own, after));
  put(mix(own, before));
  put(mix(ownEnding, afterEnding));
  put(mix(previousTag, afterEnding));
  put(mix(previousTag, after));
  put(mix(ownEnding, shape[at + 1] ?? 3));
  put(mix(word[at + 2] ?? 3, ownEnding));
}

/** The tag before the first word of a sentence. */
export const START_TAG = MARK;
