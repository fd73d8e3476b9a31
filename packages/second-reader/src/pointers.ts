import type { ReadWindow } from "./decode.ts";
import { softmax } from "./exp.ts";
import type { Model } from "./model-file.ts";
import type { Pointed } from "./opinion.ts";
import type { WindowWord } from "./windows.ts";

/** How the model points from a content at the words of its window. */
export interface Pointers {
  readonly width: number;
  /** Where each pointer stands in the model's rows. */
  readonly indexes: Readonly<Record<PointerName, number>>;
  readonly buckets: readonly number[];
  /** For each pointer, a number for each distance: see {@link distanceIndex}. */
  readonly distance: Float32Array;
  /** For each pointer, what stands for pointing at nothing. */
  readonly nothing: Float32Array;
  readonly nothingBias: Float32Array;
}

export type PointerName = "sourceStart" | "sourceEnd" | "cueStart" | "cueEnd";

/** A content as a half-open range of the words of a window. */
export interface Content {
  readonly from: number;
  readonly to: number;
}

export function readPointers(model: Model): Pointers {
  const { pointers, pointerWidth: width, distanceBuckets: buckets } = model.header;
  const indexOf = (name: PointerName) => {
    const index = pointers.indexOf(name);
    if (index < 0) throw new Error(`the model has no pointer ${name}`);
    return index;
  };
  return {
    width,
    indexes: {
      sourceStart: indexOf("sourceStart"),
      sourceEnd: indexOf("sourceEnd"),
      cueStart: indexOf("cueStart"),
      cueEnd: indexOf("cueEnd"),
    },
    buckets,
    distance: model.f32("pointer.distance", pointers.length, 2 * buckets.length + 2),
    nothing: model.f32("pointer.null", pointers.length, width),
    nothingBias: model.f32("pointer.nullBias", pointers.length),
  };
}

/** The most words that can be pointed at. */
const LONGEST = 30;

/** Who says a content of a window, and which words say so. */
export function pointFrom(
  { window, encoded }: ReadWindow,
  content: Content,
  pointers: Pointers,
): { readonly source: Pointed | null; readonly cue: Pointed | null } {
  const [from, to] = [window.words[content.from]?.piece ?? 0, window.words[content.to - 1]?.piece ?? 0];
  const asked = { from, to, asks: encoded.ask(from, to), keys: encoded.keys() };
  const score = (name: PointerName) => scoreWords(window.words, asked, pointers, name);
  return {
    source: bestStretch(window.words, content, score("sourceStart"), score("sourceEnd")),
    cue: bestStretch(window.words, content, score("cueStart"), score("cueEnd")),
  };
}

/** What is asked of a window: the pieces with which a content begins and ends, its query, and the key of each piece. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly asks: Float64Array;
  readonly keys: Float32Array;
}

/** One number for each word, and one for nothing behind them. */
function scoreWords(
  words: readonly WindowWord[],
  { from, to, asks, keys }: Asked,
  { width, indexes, buckets, distance, nothing, nothingBias }: Pointers,
  name: PointerName,
): Float64Array {
  const pointer = indexes[name];
  const at = pointer * width;
  const query = asks.subarray(at, at + width);
  const root = Math.sqrt(width);
  const scores = new Float64Array(words.length + 1);
  for (const [word, { piece }] of words.entries()) {
    const bias = distance[pointer * (2 * buckets.length + 2) + distanceIndex(piece, from, to, buckets)] ?? 0;
    scores[word] = product(query, keys, piece * asks.length + at) / root + bias;
  }
  scores[words.length] = product(query, nothing, at) / root + (nothingBias[pointer] ?? 0);
  return scores;
}

function product(query: Float64Array, values: Float32Array, from: number): number {
  let sum = 0;
  for (let index = 0; index < query.length; index += 1) sum += (query[index] ?? 0) * (values[from + index] ?? 0);
  return sum;
}

/**
 * From 1 to the number of buckets for a piece before the content, as many again for one behind it, and the last for one
 * within.
 */
function distanceIndex(piece: number, start: number, end: number, buckets: readonly number[]): number {
  const distance = piece < start ? start - piece : piece > end ? piece - end : 0;
  if (distance === 0) return 2 * buckets.length + 1;
  const bucket = buckets.filter((least) => least <= distance).length;
  return piece < start ? bucket : buckets.length + bucket;
}

/** The best stretch of one paragraph that shares no word with the content; null if pointing at nothing is better. */
function bestStretch(
  words: readonly WindowWord[],
  content: Content,
  starts: Float64Array,
  ends: Float64Array,
): Pointed | null {
  let most = (starts[words.length] ?? 0) + (ends[words.length] ?? 0);
  let best: { first: number; last: number } | null = null;
  for (let first = 0; first < words.length; first += 1) {
    if (isWithin(first, content)) continue;
    for (let last = first; last < words.length && last < first + LONGEST && !isWithin(last, content); last += 1) {
      if (words[last]?.paragraph !== words[first]?.paragraph) break;
      const sum = (starts[first] ?? 0) + (ends[last] ?? 0);
      if (sum <= most) continue;
      most = sum;
      best = { first, last };
    }
  }
  if (best === null) return null;
  const probability = (softmax(starts)[best.first] ?? 0) * (softmax(ends)[best.last] ?? 0);
  return { start: words[best.first]?.start ?? 0, end: words[best.last]?.end ?? 0, probability };
}

function isWithin(word: number, { from, to }: Content): boolean {
  return word >= from && word < to;
}
