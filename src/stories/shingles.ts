import type { StoryWords } from "../languages/for-stories.ts";
import { perLanguage } from "../languages/per-language.ts";
import { hashWords, hashWordsAndTimes } from "./hash-words.ts";

/** How many words in a row make a shingle. */
const WIDTH = 5;

/** The distinct runs of five words of a text, as hashes in rising order. */
export interface Shingles {
  readonly all: Uint32Array;
  /** Those with a figure or a day in them. */
  readonly figures: Uint32Array;
  /** How many words the text has. */
  readonly words: number;
  /** Of all words in order: equal for two texts with the same words. */
  readonly fingerprint: number;
}

/** The shingles of a body, without those of boilerplate. Linear, except for sorting. */
export function shinglesOf(body: string, language: StoryWords): Shingles {
  const { hashes, figures } = hashWordsAndTimes(body, language);
  const boilerplate = boilerplateOf(language);
  const all: number[] = [];
  const withFigures: number[] = [];
  let lastFigure = -WIDTH;
  for (let at = 0; at < hashes.length; at += 1) {
    if (figures[at] === 1) lastFigure = at;
    if (at < WIDTH - 1) continue;
    const shingle = hashRun(hashes, at - WIDTH + 1);
    if (boilerplate.has(shingle)) continue;
    all.push(shingle);
    if (at - lastFigure < WIDTH) withFigures.push(shingle);
  }
  return {
    all: distinct(all),
    figures: distinct(withFigures),
    words: hashes.length,
    fingerprint: fingerprintOf(hashes),
  };
}

/** The share of the smaller set that is in the other, from 0 to 1; 0 if it is empty. Both lists are in rising order. */
export function shareOf(one: Uint32Array, other: Uint32Array): number {
  const smaller = Math.min(one.length, other.length);
  return smaller === 0 ? 0 : countShared(one, other) / smaller;
}

/** How many numbers two rising lists have in common. */
export function countShared(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [shared, left, right] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}

/** A run of words as one number, from 0 to 2³² − 1; the last step is that of MurmurHash3, which mixes every bit. */
function hashRun(hashes: Int32Array, start: number): number {
  let hash = 0;
  for (let at = start; at < start + WIDTH; at += 1)
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x5bd1e995) ^ (hash >>> 15);
  return mix(hash);
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function fingerprintOf(hashes: Int32Array): number {
  let hash = hashes.length;
  for (const word of hashes) hash = Math.imul(hash ^ word, 0x5bd1e995) ^ (hash >>> 13);
  return mix(hash);
}

function distinct(values: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(values).sort();
  let length = 0;
  for (const [at, value] of sorted.entries()) {
    if (at > 0 && value === sorted[at - 1]) continue;
    sorted[length] = value;
    length += 1;
  }
  return sorted.slice(0, length);
}

/** The runs that lie within a phrase of boilerplate. */
const boilerplateOf = perLanguage(
  ({ boilerplate }: StoryWords): ReadonlySet<number> => new Set(boilerplate.flatMap(runsOf)),
);

function runsOf(phrase: string): number[] {
  const hashes = hashWords(phrase);
  return Array.from({ length: Math.max(0, hashes.length - WIDTH + 1) }, (_, start) => hashRun(hashes, start));
}
