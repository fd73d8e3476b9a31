import type { Block } from "./find-blocks.ts";
import { weighBlock } from "./weigh-block.ts";
import { wordsOf } from "./words-of.ts";

/** This share of a stated body must be found in the page; otherwise it is another text, or only its beginning. */
const MIN_FOUND = 0.7;
/** Bodies of fewer characters are summaries. */
const MIN_LENGTH = 400;
/** Blocks of fewer characters may be found in any text. */
const MIN_BLOCK = 20;
const MAX_LENGTH = 1_000_000;

/**
 * Returns a function that says which blocks are in the body that the page states as data. Null if it states none, or
 * one that is not the text of the page: then nothing is known.
 */
export function findStated(blocks: readonly Block[], articleBody: string | null): ((block: Block) => boolean) | null {
  if (articleBody === null || articleBody.length > MAX_LENGTH) return null;
  const body = wordsOf(articleBody.replaceAll(/<[^>]{0,1000}>/g, " "));
  if (body.length < MIN_LENGTH) return null;
  const stated = new Set<Block>();
  let found = 0;
  for (const block of blocks) {
    if (block.text.length < MIN_BLOCK) continue;
    const words = wordsOf(block.text);
    if (!body.includes(words)) continue;
    stated.add(block);
    if (weighBlock(block).prose > 0) found += words.length;
  }
  return found < MIN_FOUND * body.length ? null : (block) => stated.has(block);
}
