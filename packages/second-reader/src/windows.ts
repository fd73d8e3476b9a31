import { idOf, type Pieced, tokenize, type Vocabulary } from "./tokenize.ts";
import { caseOf, type Stretch } from "./words.ts";

/** A pair of quotation marks; the stretch holds the marks, `inner` does not. */
export interface Marks extends Stretch {
  readonly inner: Stretch;
  readonly isSingle: boolean;
}

/** The parts of an article that are read; positions are UTF-16 units of its text. */
export interface Page {
  readonly text: string;
  /** The paragraphs of the body, in order, not overlapping. */
  readonly paragraphs: readonly Stretch[];
  /** The outermost pairs of quotation marks in them, in order, not overlapping. */
  readonly marks: readonly Marks[];
}

/** A word of a window, and where its first piece stands in it. */
export interface WindowWord extends Stretch {
  readonly piece: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** As much of an article as the model sees at once. The three arrays have one item for each piece. */
export interface Window {
  readonly ids: Int32Array;
  /** How its word is written, see `caseOf`; 0 for [CLS] and [SEP]. */
  readonly cases: Uint8Array;
  /** {@link OUTSIDE}, {@link IN_DOUBLE}, {@link IN_SINGLE} or {@link MARK}; 0 for [CLS] and [SEP]. */
  readonly marks: Uint8Array;
  readonly words: readonly WindowWord[];
  /** Index of the first word that the window before did not have; what is found of earlier words is not used. */
  readonly fresh: number;
}

export const OUTSIDE = 0;
export const IN_DOUBLE = 1;
export const IN_SINGLE = 2;
/** The word is an opening or closing mark. */
export const MARK = 3;

/** The most pieces that a window has, [CLS] included, and the most of them that stood in the window before. */
export interface WindowSize {
  readonly length: number;
  readonly left: number;
}

/** What the model was trained with. */
export const WINDOW_SIZE: WindowSize = { length: 256, left: 40 };

/** A word with all that a window needs of it, or the end of a paragraph if `word` is null. */
interface Unit {
  readonly word: Pieced | null;
  readonly pieces: readonly number[];
  readonly paragraph: number;
  readonly writtenAs: number;
  readonly marked: number;
}

/**
 * Cuts the body of an article into windows. Each begins with [CLS] and has a [SEP] behind each paragraph. A window
 * holds as many whole paragraphs as fit; a paragraph longer than a window is cut between words. Every window but the
 * first begins with the end of the text before it, in whole words, as far as room is left.
 */
export function windowsOf(page: Page, vocabulary: Vocabulary, size: WindowSize = WINDOW_SIZE): Window[] {
  const units: Unit[] = [];
  const separator = [idOf(vocabulary, "[SEP]")];
  const starts: number[] = [];
  const markOf = marker(page.marks);
  for (const [paragraph, stretch] of page.paragraphs.entries()) {
    const words = tokenize(page.text, stretch, vocabulary);
    if (words.length === 0) continue;
    starts.push(units.length);
    for (const word of words) {
      const writtenAs = caseOf(page.text.slice(word.start, word.end));
      units.push({ word, pieces: word.pieces, paragraph, writtenAs, marked: markOf(word) });
    }
    units.push({ word: null, pieces: separator, paragraph, writtenAs: 0, marked: OUTSIDE });
  }
  const cls = idOf(vocabulary, "[CLS]");
  return cut(units, starts, size).map((range) => toWindow(units, range, cls));
}

/** A range of units: those from `from` to `to` are read; those from `context` to `from` were read before. */
interface Range {
  readonly context: number;
  readonly from: number;
  readonly to: number;
}

function cut(units: readonly Unit[], starts: readonly number[], { length, left }: WindowSize): Range[] {
  const ranges: Range[] = [];
  const room = length - 1;
  const ends = [...starts.slice(1), units.length];
  const before = countBefore(units);
  const count = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  let from = 0;
  let paragraph = 0;
  while (from < units.length) {
    while ((ends[paragraph] ?? 0) <= from) paragraph += 1;
    const rest = count(from, ends[paragraph] ?? 0);
    const most = rest <= room ? Math.min(left, room - rest) : left;
    let context = from;
    while (context > 0 && count(context - 1, from) <= most) context -= 1;
    let to = from;
    for (let next = paragraph; next < ends.length; next += 1) {
      if (count(context, ends[next] ?? 0) > room) break;
      to = ends[next] ?? 0;
    }
    if (to === from) while (to < units.length && count(context, to + 1) <= room) to += 1;
    to = Math.max(to, from + 1);
    ranges.push({ context, from, to });
    from = to;
  }
  return ranges;
}

/** How many pieces stand before each unit, and how many there are in all. */
function countBefore(units: readonly Unit[]): Int32Array {
  const before = new Int32Array(units.length + 1);
  for (const [index, { pieces }] of units.entries()) before[index + 1] = (before[index] ?? 0) + pieces.length;
  return before;
}

function toWindow(units: readonly Unit[], { context, from, to }: Range, cls: number): Window {
  const length = 1 + units.slice(context, to).reduce((sum, { pieces }) => sum + pieces.length, 0);
  const ids = new Int32Array(length);
  const cases = new Uint8Array(length);
  const marks = new Uint8Array(length);
  const words: WindowWord[] = [];
  let fresh = 0;
  ids[0] = cls;
  let at = 1;
  for (let index = context; index < to; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (index === from) fresh = words.length;
    const { word, paragraph } = unit;
    if (word !== null) words.push({ start: word.start, end: word.end, piece: at, paragraph });
    ids.set(unit.pieces, at);
    cases.fill(unit.writtenAs, at, at + unit.pieces.length);
    marks.fill(unit.marked, at, at + unit.pieces.length);
    at += unit.pieces.length;
  }
  return { ids, cases, marks, words, fresh };
}

/** A function that says where words, asked in order, stand in relation to the pairs of marks. */
function marker(pairs: readonly Marks[]): (word: Stretch) => number {
  let next = 0;
  return ({ start, end }) => {
    while (next < pairs.length && (pairs[next]?.end ?? 0) <= start) next += 1;
    const pair = pairs[next];
    if (pair === undefined || end <= pair.start) return OUTSIDE;
    if (start < pair.inner.start || end > pair.inner.end) return MARK;
    return pair.isSingle ? IN_SINGLE : IN_DOUBLE;
  };
}
