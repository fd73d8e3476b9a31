import { unitAt } from "./characters.ts";

const { imul } = Math;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The hash of the characters of `word` starting at `from`: 32 bits, FNV-1a over UTF-16 units. Equal on every machine,
 * so that weights learned once fit everywhere. The writer of a text can construct words with the same hash, so a table
 * of a text's own words must not rely on it alone.
 */
export function hashText(word: string, from = 0): number {
  const { length } = word;
  let hash = OFFSET;
  for (let at = from; at < length; at += 1) hash = imul(hash ^ unitAt(word, at), PRIME);
  return hash;
}
