import { isInCapitals } from "../text/characters.ts";
import type { DistinctWords } from "../text/distinct-words.ts";
import { hashText } from "../text/hash-text.ts";
import type { TokenForm, Tokens } from "../text/tokens.ts";
import { mix } from "./hash.ts";
import { MARK, TAG_COUNT } from "./tags.ts";

/** Rows of the tagger's table. A feature's row is its hash, reduced to this range. */
export const TAG_ROWS = 1 << 16;

/** Weights of the tagger: `TAG_ROWS` rows of `TAG_COUNT` values. */
export const TAG_WEIGHTS = TAG_ROWS * TAG_COUNT;

/** How many features {@link writeTagFeatures} writes. */
export const TAG_FEATURES = 11;

/** The tag before the first word of a sentence. */
export const START_TAG = MARK;

/** What the tagger looks at in the tokens of a text. */
export interface WordForms {
  /** For each token, the hash of its word in lower case. */
  readonly words: Int32Array;
  /** For each token, the index of its word in the vocabulary. */
  readonly of: Int32Array;
  /** For each word of the vocabulary, the hash of its last three letters. */
  readonly endings: Int32Array;
  readonly shortEndings: Int32Array;
  /** For each token, bits: not a word, a capital, at the start of the sentence (set later), a hyphen, all capitals. */
  readonly shapes: Uint8Array;
}

/** The forms of the tokens of a text, given its vocabulary. */
export function readForms(tokens: Tokens, { forms, hashes, of }: DistinctWords): WordForms {
  const endings = new Int32Array(forms.length);
  const shortEndings = new Int32Array(forms.length);
  const hyphens = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) {
    const form = forms[word] ?? "";
    endings[word] = hashText(form, Math.max(0, form.length - 3));
    shortEndings[word] = hashText(form, Math.max(0, form.length - 2));
    if (form.includes("-")) hyphens[word] = HYPHEN;
  }
  const words = new Int32Array(tokens.length);
  const shapes = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = of[at] ?? 0;
    words[at] = hashes[word] ?? 0;
    shapes[at] = shapeOf(tokens[at]) | (hyphens[word] ?? 0);
  }
  return { words, of, endings, shortEndings, shapes };
}

/** Marks the word of a token to be read as if it were printed small. */
export function readAsSmall({ shapes }: WordForms, at: number): void {
  shapes[at] = (shapes[at] ?? 0) & ~(CAPITAL | IN_CAPITALS);
}

/** Whether the word of a token begins with a capital, and is not to be read as small. */
export function isCapital({ shapes }: WordForms, at: number): boolean {
  return ((shapes[at] ?? 0) & CAPITAL) !== 0;
}

const CAPITAL = 2;
const IN_CAPITALS = 16;
const FIRST = 4;
const HYPHEN = 8;

function shapeOf(token: TokenForm | undefined): number {
  if (token === undefined) return 0;
  let shape = token.kind === "word" ? 0 : 1;
  if (token.capital) shape |= CAPITAL;
  if (token.capital && token.text.length > 1 && isInCapitals(token.text)) shape |= IN_CAPITALS;
  return shape;
}

/** Values for the words, endings and shapes before and behind a sentence. */
const BEFORE = 1;
const BEYOND = 2;
const SHAPE_BEYOND = 3;

/** Writes the rows of the features of a token in its sentence, given the two tags before it. */
export function writeTagFeatures(
  rows: Int32Array,
  { words, of, endings, shortEndings, shapes }: WordForms,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  at: number,
  previousTag: number,
  tagBefore: number,
): void {
  const isFirst = at === firstToken;
  const isLast = at + 1 === lastToken;
  const word = words[at] ?? 0;
  const form = of[at] ?? 0;
  const ending = endings[form] ?? 0;
  const shape = (shapes[at] ?? 0) | (isFirst ? FIRST : 0);
  const after = isLast ? BEYOND : (words[at + 1] ?? 0);
  const endingAfter = isLast ? BEYOND : (endings[of[at + 1] ?? 0] ?? 0);
  const shapeAfter = isLast ? SHAPE_BEYOND : (shapes[at + 1] ?? 0);
  rows[0] = toRow(0, word);
  rows[1] = toRow(1, ending);
  rows[2] = toRow(2, shortEndings[form] ?? 0);
  rows[3] = toRow(3, shape);
  rows[4] = toRow(4, mix(word, previousTag));
  rows[5] = toRow(5, mix(shape, previousTag * 32 + tagBefore));
  rows[6] = toRow(6, isFirst ? BEFORE : (words[at - 1] ?? 0));
  rows[7] = toRow(7, after);
  rows[8] = toRow(8, mix(word, after));
  rows[9] = toRow(9, mix(previousTag, endingAfter));
  rows[10] = toRow(10, mix(ending, shapeAfter));
}

function toRow(template: number, value: number): number {
  return (mix(value, template) & (TAG_ROWS - 1)) * TAG_COUNT;
}
