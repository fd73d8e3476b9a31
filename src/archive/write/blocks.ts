import { insertInto } from "./statement.ts";
import type { Work } from "./work.ts";

/**
 * Code points in a block of a long text. `article_blocks` and its triggers in `objects.sql` rely on the same number.
 */
export const BLOCK = 4096;
/** A text of up to this many code points stays in one piece, as blocks would not pay. */
export const SHORT_TEXT = 4 * BLOCK;

const INSERT = insertInto("article_blocks", ["article_id", "seq", "text"]);

/** Writes the text of an article, whose row must exist, in blocks, unless it is short. */
export function* insertBlocks(articleId: number, text: string): Work<void> {
  if (text.length <= SHORT_TEXT) return;
  const blocks = toBlocks(text);
  if (blocks.length * BLOCK <= SHORT_TEXT) return;
  // In this order the block written last is the first of the text. It completes the blocks, and the database compares
  // them with the text.
  yield* INSERT.rows([...blocks.entries()].reverse().flatMap(([seq, block]) => [articleId, seq, block]));
}

/** Cuts a text into pieces of {@link BLOCK} code points; the last may be shorter. */
function toBlocks(text: string): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = afterCodePoints(text, start, BLOCK);
    blocks.push(text.slice(start, end));
    start = end;
  }
  return blocks;
}

/** The UTF-16 position `count` code points after another, or the end of the text. */
function afterCodePoints(text: string, start: number, count: number): number {
  let index = start;
  for (let passed = 0; passed < count && index < text.length; passed += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index;
}
