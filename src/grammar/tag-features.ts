import type { Token } from "../text/tokens.ts";
import { hashText, mix } from "./hash.ts";
import { MARK, TAG_COUNT } from "./tags.ts";

/** Rows of the tagger's table; a feature's row is its hash, cut to this many. */
export const TAG_ROWS = 1 << 15;

/** Weights of the tagger: `TAG_ROWS` rows of `TAG_COUNT` values. */
export const TAG_WEIGHTS = TAG_ROWS * TAG_COUNT;

/** How many features {@link writeTagFeatures} writes. */
export const TAG_FEATURES = 11;

/** The tag before the first word of a sentence. */
export const START_TAG = MARK;

/** What the tagger looks at in a sentence: hashes of the words and of their last three letters, and their shapes. */
export interface WordForms {
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly shapes: Uint8Array;
}

/** The forms of tokens `first` to `last`; index 0 is `first`. The two entries beyond the last stand for the end. */
export function readForms(tokens: readonly Token[], first: number, last: number): WordForms {
  const size = last - first;
  const forms = {
    words: new Int32Array(size + 2).fill(2),
    endings: new Int32Array(size + 2).fill(2),
    shapes: new Uint8Array(size + 2).fill(3),
  };
  for (let at = 0; at < size; at += 1) {
    const token = tokens[first + at];
    if (token === undefined) continue;
    forms.words[at] = hashText(token.lower);
    forms.endings[at] = hashText(token.lower, Math.max(0, token.lower.length - 3));
    forms.shapes[at] = shapeOf(token, at);
  }
  return forms;
}

/** Capital, at the start of the sentence, hyphenated, all capitals. */
function shapeOf(token: Token, at: number): number {
  let shape = token.kind === "word" ? 0 : 1;
  if (token.capital) shape |= 2;
  if (at === 0) shape |= 4;
  if (token.lower.includes("-")) shape |= 8;
  if (token.capital && token.text.length > 1 && token.text === token.text.toUpperCase()) shape |= 16;
  return shape;
}

/** Writes the rows of the features of the word at index `at` of the forms, given the two tags before it. */
export function writeTagFeatures(
  rows: Int32Array,
  { words, endings, shapes }: WordForms,
  lower: string,
  at: number,
  previousTag: number,
  tagBefore: number,
): void {
  const word = words[at] ?? 0;
  const ending = endings[at] ?? 0;
  const shape = shapes[at] ?? 0;
  const after = words[at + 1] ?? 0;
  rows[0] = toRow(0, word);
  rows[1] = toRow(1, ending);
  rows[2] = toRow(2, hashText(lower, Math.max(0, lower.length - 2)));
  rows[3] = toRow(3, shape);
  rows[4] = toRow(4, mix(word, previousTag));
  rows[5] = toRow(5, mix(shape, previousTag * 32 + tagBefore));
  rows[6] = toRow(6, at > 0 ? (words[at - 1] ?? 0) : 1);
  rows[7] = toRow(7, after);
  rows[8] = toRow(8, mix(word, after));
  rows[9] = toRow(9, mix(previousTag, endings[at + 1] ?? 0));
  rows[10] = toRow(10, mix(ending, shapes[at + 1] ?? 0));
}

function toRow(template: number, value: number): number {
  return (mix(value, template) & (TAG_ROWS - 1)) * TAG_COUNT;
}
