import type { Block } from "./find-blocks.ts";

/** How much article text there is in something, and how much text of links that are not part of it; in UTF-16 units. */
export interface Weight {
  readonly prose: number;
  readonly links: number;
}

export const NOTHING: Weight = { prose: 0, links: 0 };

/** A paragraph counts from this many units on, or from fewer if it ends as sentences do. */
const LONG = 80;
const SENTENCE = 40;
/** One paragraph counts at most this much, so that no single one decides. */
const MOST = 1000;
/** The same for a block of links. */
const MOST_LINKS = 200;
/** A Chinese or Japanese character says as much as this many letters. */
const DENSE = 2.5;

const SENTENCE_END = /[.!?…。！？।"”»’）)]$/;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export function isHeading({ element }: Block): boolean {
  return HEADINGS.has(element.tag);
}

/**
 * What a block adds to the weight of the elements around it. A heading adds nothing: articles and lists both have them.
 */
export function weighBlock(block: Block): Weight {
  const { text, linkLength } = block;
  const plain = text.length - linkLength;
  if (linkLength > plain) return { prose: 0, links: Math.min(linkLength, MOST_LINKS) };
  if (isHeading(block)) return NOTHING;
  const length = DENSE_SCRIPT.test(text) ? plain * DENSE : plain;
  const isProse = length >= LONG || (length >= SENTENCE && SENTENCE_END.test(text));
  return isProse ? { prose: Math.min(length, MOST), links: 0 } : NOTHING;
}
