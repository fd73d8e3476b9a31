import { likenessInOrder } from "../compare/match-quotes.ts";
import { codePointIndex, type Span } from "../span.ts";
import { hashWords } from "../stories/hash-words.ts";
import { oneLine } from "./one-line.ts";

/** Where words stand in a text, and how sure that is. */
export interface LocatedPassage extends Span {
  /** Whether they are the same, character for character, except for white space. */
  readonly isExact: boolean;
  /** How alike they are: the share of both sides' words that is the same in the same order; 1 if they are exact. */
  readonly share: number;
}

/** Less than this is another passage. */
const LEAST_SHARE = 0.6;

/**
 * Finds words in a text: the same words, with any white space between them, at the place nearest to `near`, the
 * segments of a split quote (" […] ") one after the other; else the passage that has most of them in order. Null if
 * there is none. This is how W3C selectors are anchored: exactly first, then approximately, with the place as a hint.
 * It takes linear time, whatever the words and the text are.
 *
 * @param near a position in code points
 */
export function locatePassage(text: string, words: string, near = 0): LocatedPassage | null {
  const wanted = oneLine(words);
  if (wanted === "") return null;
  const searched = { toCodePoint: codePointIndex(text), ...flatten(text) };
  const segments = wanted.split(BETWEEN_SEGMENTS);
  const find = (segment: string, hint: number) => exactly(segment, hint, searched);
  const exact = segments.length > MOST_SEGMENTS ? null : inOrder(segments, find, near);
  return exact ?? nearly(text, segments.join(" "), searched.toCodePoint);
}

/** The place nearest to `near` at which the words stand as they are; null if there is none. */
function exactly(wanted: string, near: number, { text, from, toCodePoint }: SearchedText): Span | null {
  let best: Span | null = null;
  for (const at of placesOf(wanted, text)) {
    if (!isWhole(text, at, at + wanted.length)) continue;
    const start = toCodePoint(from[at] ?? 0);
    const end = toCodePoint((from[at + wanted.length - 1] ?? 0) + 1);
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end };
  }
  return best;
}

/** What stands between the segments of a split quote, and how many segments are looked for one by one. */
const BETWEEN_SEGMENTS = " […] ";
const MOST_SEGMENTS = 20;

/** Segments one after the other, each where it stands nearest to the end of the one before; null unless all do. */
function inOrder(
  segments: readonly string[],
  find: (segment: string, near: number) => Span | null,
  near: number,
): LocatedPassage | null {
  let [start, end] = [Number.NaN, near];
  for (const [index, segment] of segments.entries()) {
    const found = segment === "" ? null : find(segment, end);
    if (found === null || (index > 0 && found.start < end)) return null;
    if (index === 0) start = found.start;
    end = found.end;
  }
  return { start, end, isExact: true, share: 1 };
}

interface FlatText {
  readonly text: string;
  /** Where each of its units comes from. */
  readonly from: Uint32Array;
}

interface SearchedText extends FlatText {
  readonly toCodePoint: (utf16: number) => number;
}

/** A text with each run of white space as one space, and where each of its units comes from. */
function flatten(text: string): FlatText {
  const from = new Uint32Array(text.length);
  let length = 0;
  for (const { 0: run, index } of text.matchAll(/\S+|\s+/gu)) {
    const isWhite = /^\s/u.test(run);
    for (let at = 0; at < (isWhite ? 1 : run.length); at += 1) from[length + at] = index + at;
    length += isWhite ? 1 : run.length;
  }
  return { text: text.replaceAll(/\s+/gu, " "), from };
}

/**
 * Every place of some words in a text, including overlapping ones. `indexOf` from each place on could compare every
 * unit of one with every unit of the other. Source of the algorithm: Knuth, Morris and Pratt, "Fast pattern matching in
 * strings" (1977).
 */
function* placesOf(wanted: string, text: string): Generator<number> {
  const borders = new Uint32Array(wanted.length + 1);
  for (let at = 1, border = 0; at < wanted.length; at += 1) {
    while (border > 0 && wanted[at] !== wanted[border]) border = borders[border] ?? 0;
    if (wanted[at] === wanted[border]) border += 1;
    borders[at + 1] = border;
  }
  for (let at = 0, matched = 0; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== wanted[matched]) matched = borders[matched] ?? 0;
    if (text[at] === wanted[matched]) matched += 1;
    if (matched < wanted.length) continue;
    yield at + 1 - matched;
    matched = borders[matched] ?? 0;
  }
}

/** Whether a stretch begins and ends with a whole word: "he will" does not stand in "she will". */
function isWhole(text: string, start: number, end: number): boolean {
  const isWithin = (at: number) =>
    at > 0 && PART_OF_WORD.test(text.slice(at - 1, at)) && PART_OF_WORD.test(text.slice(at, at + 1));
  return !isWithin(start) && !isWithin(end);
}
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** The stretch, as long as the words, that has most of them; found by counting in a moving window. */
function nearly(text: string, wanted: string, toCodePoint: (utf16: number) => number): LocatedPassage | null {
  const words = hashWords(wanted);
  const places = placesOfWords(text);
  const { length } = words;
  if (length < FEWEST_WORDS || places.length < length) return null;
  const left = new Map<number, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let [shared, most, bestAt] = [0, 0, -1];
  const count = (at: number, by: 1 | -1) => {
    const hash = places[at]?.hash ?? 0;
    const before = left.get(hash);
    if (before === undefined) return;
    if (by === 1 ? before > 0 : before >= 0) shared += by;
    left.set(hash, before - by);
  };
  for (let at = 0; at < places.length; at += 1) {
    count(at, 1);
    if (at >= length) count(at - length, -1);
    if (shared > most) [most, bestAt] = [shared, at];
  }
  const found = places.slice(Math.max(0, bestAt - length + 1), bestAt + 1);
  const [first, last] = [found[0], found.at(-1)];
  const share = Math.min(most / length, shareInOrder(words, found));
  if (share < LEAST_SHARE || first === undefined || last === undefined) return null;
  return { start: toCodePoint(first.start), end: toCodePoint(last.end), isExact: false, share };
}

/** The share of words that are the same in the same order. Long passages are compared by their first words. */
function shareInOrder(words: Int32Array, found: readonly PlacedWord[]): number {
  return likenessInOrder(
    [...words.subarray(0, MOST_WORDS)],
    found.slice(0, MOST_WORDS).map(({ hash }) => hash),
  );
}
const MOST_WORDS = 400;

/** Fewer words resemble too much. */
const FEWEST_WORDS = 4;

/** A word of a text, in UTF-16 units. */
interface PlacedWord {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

function placesOfWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].flatMap(({ 0: word, index }) => {
    const [hash] = hashWords(word);
    return hash === undefined ? [] : [{ hash, start: index, end: index + word.length }];
  });
}
