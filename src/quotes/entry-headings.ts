import type { Block } from "../text/block.ts";
import type { Document } from "../text/document.ts";
import { itemAt } from "../text/item-at.ts";

/** The longest heading, in tokens. */
const LONGEST = 24;

/** How a line with the clock begins, "11:05", "8.15pm", "10:40 GMT". It is at most this long, in UTF-16 units. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?!\d)/;
const LONGEST_CLOCK = 13;

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "?", "!"]);

/**
 * Whether the block at an index is a headline, one of a list of headlines, or the heading of an entry of a live page: a
 * line without a full stop right below a line with only the clock, "11:05 GMT" above “Strike will go ahead – union”.
 */
export function isHeadlineOrEntry(document: Document, index: number): boolean {
  const { blocks, text } = document;
  if (isHeadlineOrListed(document, index)) return true;
  const above = itemAt(blocks, index - 1);
  if (above === undefined || !isLine(document, index)) return false;
  return above.end - above.start <= LONGEST_CLOCK && CLOCK.test(text.slice(above.start, above.end));
}

/**
 * Whether the block at an index is a headline, or one of a list of headlines: a line without a full stop among others,
 * “⟨Bread to cost more⟩” ¶ “⟨Roe: The mill will stay⟩” ¶ “⟨Rain again⟩”.
 */
export function isHeadlineOrListed(document: Document, index: number): boolean {
  if (itemAt(document.blocks, index)?.zone === "headline") return true;
  if (!isLine(document, index)) return false;
  const near = [index - 2, index - 1, index + 1, index + 2];
  return near.filter((at) => document.blocks[at]?.zone === "headline" || isLine(document, at)).length >= LEAST_LINES;
}

/** So many of the four lines around a line have no full stop, either, in a list of headlines. */
const LEAST_LINES = 2;

/** Whether a block is a line without a full stop. */
function isLine({ blocks, tokens }: Document, index: number): boolean {
  const block = itemAt(blocks, index);
  if (block === undefined || block.zone !== "body" || block.lastToken - block.firstToken > LONGEST) return false;
  return !SENTENCE_ENDS.has(tokens[block.lastToken - 1]?.text ?? "");
}

/** "08:31 ‘I lost it all’": whether only the clock stands in a block before a position, in UTF-16 units. */
export function isBehindClock({ text }: Document, block: Block, position: number): boolean {
  return position - block.start <= LONGEST_CLOCK && CLOCK.test(text.slice(block.start, position));
}
