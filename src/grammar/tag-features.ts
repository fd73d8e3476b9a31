import { unitAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
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

/** What the tagger looks at in the tokens of a text, an entry a token. */
export interface WordForms {
  /** Hashes of the words in lower case. */
  readonly words: Int32Array;
  /** Hashes of their last three letters, and of their last two. */
  readonly endings: Int32Array;
  readonly shortEndings: Int32Array;
  /** Bits: no word, a capital, at the start of the sentence (set later), a hyphen, all capitals. */
  readonly shapes: Uint8Array;
}

/** The forms of the tokens of a text, given its vocabulary. */
export function readForms(tokens: readonly Token[], vocabulary: Vocabulary): WordForms {
  const { words, endings, shortEndings } = hashForms(vocabulary.forms);
  const shapes = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) shapes[at] = shapeOf(tokens[at]);
  return {
    words: spread(words, vocabulary),
    endings: spread(endings, vocabulary),
    shortEndings: spread(shortEndings, vocabulary),
    shapes,
  };
}

/** The hashes of each word of a vocabulary. */
function hashForms(forms: readonly string[]): Omit<WordForms, "shapes"> {
  const words = new Int32Array(forms.length);
  const endings = new Int32Array(forms.length);
  const shortEndings = new Int32Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) {
    const form = forms[word] ?? "";
    words[word] = hashText(form);
    endings[word] = hashText(form, Math.max(0, form.length - 3));
    shortEndings[word] = hashText(form, Math.max(0, form.length - 2));
  }
  return { words, endings, shortEndings };
}

/** Values of words as values of the tokens. */
function spread(values: Int32Array, { of }: Vocabulary): Int32Array {
  const each = new Int32Array(of.length);
  for (let at = 0; at < of.length; at += 1) each[at] = values[of[at] ?? 0] ?? 0;
  return each;
}

const CAPITAL = 2;
const FIRST = 4;

function shapeOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  let shape = token.kind === "word" ? 0 : 1;
  if (token.capital) shape |= CAPITAL;
  if (token.lower.includes("-")) shape |= 8;
  if (token.capital && token.text.length > 1 && isAllCapitals(token.text)) shape |= 16;
  return shape;
}

/** Whether no letter is in lower case; the second letter of most words settles it. */
function isAllCapitals(word: string): boolean {
  const second = unitAt(word, 1);
  const isLower = second >= 0x61 && second <= 0x7a;
  return !isLower && word === word.toUpperCase();
}

/** What stands for the words, endings and shapes before and beyond a sentence. */
const BEFORE = 1;
const BEYOND = 2;
const SHAPE_BEYOND = 3;

/** Writes the rows of the features of a token in its sentence, given the two tags before it. */
export function writeTagFeatures(
  rows: Int32Array,
  { words, endings, shortEndings, shapes }: WordForms,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  at: number,
  previousTag: number,
  tagBefore: number,
): void {
  const isFirst = at === firstToken;
  const isLast = at + 1 === lastToken;
  const word = words[at] ?? 0;
  const ending = endings[at] ?? 0;
  const shape = (shapes[at] ?? 0) | (isFirst ? FIRST : 0);
  const after = isLast ? BEYOND : (words[at + 1] ?? 0);
  const endingAfter = isLast ? BEYOND : (endings[at + 1] ?? 0);
  const shapeAfter = isLast ? SHAPE_BEYOND : (shapes[at + 1] ?? 0);
  rows[0] = toRow(0, word);
  rows[1] = toRow(1, ending);
  rows[2] = toRow(2, shortEndings[at] ?? 0);
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
