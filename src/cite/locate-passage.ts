import { codePointIndex, type Span } from "../span.ts";
import { hashWords } from "../stories/hash-words.ts";
import { oneLine } from "./one-line.ts";

/** Where words stand in a text, and how sure that is. */
export interface LocatedPassage extends Span {
  /** 1 if the words are the same but for white space; else the share of words that are, in order. */
  readonly share: number;
}

/** Less than this is another passage. */
const LEAST_SHARE = 0.6;

/**
 * Where words stand in a text: the same words, whatever white space is between them, at the place nearest to where they were;
 * else the passage that has most of them in order. Null if there is none. As W3C selectors are anchored: exactly first, then
 * nearly, the place being a hint.
 *
 * @param near a position in code points
 */
export function locatePassage(text: string, words: string, near = 0): LocatedPassage | null {
  const toCodePoint = codePointIndex(text);
  const flat = flatten(text);
  const wanted = oneLine(words);
  if (wanted === "") return null;
  let best: LocatedPassage | null = null;
  for (let at = flat.text.indexOf(wanted); at >= 0; at = flat.text.indexOf(wanted, at + 1)) {
    const start = toCodePoint(flat.from[at] ?? 0);
    const end = toCodePoint((flat.from[at + wanted.length - 1] ?? 0) + 1);
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end, share: 1 };
  }
  return best ?? nearly(text, wanted, toCodePoint);
}

/** A text with each run of white space as one space, and where each of its units comes from. */
function flatten(text: string): { readonly text: string; readonly from: Uint32Array } {
  const from = new Uint32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let isSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isWhite = /\s/u.test(unit);
    if (isWhite && isSpace) continue;
    isSpace = isWhite;
    parts.push(isWhite ? " " : unit);
    from[length] = at;
    length += 1;
  }
  return { text: parts.join(""), from };
}

/** The stretch as long as the words in which most of them stand; by counting in a window that moves along. */
function nearly(text: string, wanted: string, toCodePoint: (utf16: number) => number): LocatedPassage | null {
  const words = hashWords(wanted).hashes;
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
  const share = most / length;
  const first = places[Math.max(0, bestAt - length + 1)];
  const last = places[bestAt];
  if (share < LEAST_SHARE || first === undefined || last === undefined) return null;
  return { start: toCodePoint(first.start), end: toCodePoint(last.end), share };
}

/** Fewer words are like too much. */
const FEWEST_WORDS = 4;

function placesOfWords(text: string): { readonly hash: number; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].flatMap(({ 0: word, index }) => {
    const [hash] = hashWords(word).hashes;
    return hash === undefined ? [] : [{ hash, start: index, end: index + word.length }];
  });
}
