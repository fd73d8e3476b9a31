import { unitAt } from "../text/characters.ts";

/**
 * Hashes of words for the features of linear models: 32 bits, FNV-1a over UTF-16 units. Equal on every machine, so
 * that weights learned once fit everywhere.
 *
 * @module
 */

const { imul } = Math;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of the characters of `word` from `from` on. */
export function hashText(word: string, from = 0): number {
  const { length } = word;
  let hash = OFFSET;
  for (let at = from; at < length; at += 1) hash = imul(hash ^ unitAt(word, at), PRIME);
  return hash;
}

/** Puts a further value into a hash; the order matters. Short enough for engines to compile it into every caller. */
export function mix(hash: number, value: number): number {
  const mixed = imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
