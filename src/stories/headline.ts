/**
 * What a headline is about, without the labels of the desk.
 *
 * @module
 */
import { hashWords } from "./hash-words.ts";

/** The words of a headline as hashes, without those of its labels. */
export function headlineWords(headline: string | null, labelEnd = 0): Int32Array {
  return headline === null ? NONE : hashWords(headline.slice(labelEnd));
}

const NONE = new Int32Array(0);

/**
 * How alike two lists of words are, whatever their order: how many words they share over how many there are (Jaccard).
 */
export function likeness(one: Int32Array, other: Int32Array): number {
  const [some, others] = [new Set(one), new Set(other)];
  let shared = 0;
  for (const word of some) if (others.has(word)) shared += 1;
  const all = some.size + others.size - shared;
  return all === 0 ? 0 : shared / all;
}
