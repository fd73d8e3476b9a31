import type { Database } from "better-sqlite3";

/** Code points in a block of a long text; `article_blocks` and its triggers in `objects.sql` hold to the same number. */
export const BLOCK = 4096;
/** Code points of a text for which blocks would only cost: it is in one piece. */
export const SHORT_TEXT = 4 * BLOCK;

/** Prepares the writing of a text in blocks, unless it is short, for an article that has its row already. */
export function prepareInsertBlocks(database: Database): (articleId: number, text: string) => void {
  const insert = database.prepare<[number, number, string]>(
    "INSERT INTO article_blocks (article_id, seq, text) VALUES (?, ?, ?)",
  );
  return (articleId, text) => {
    if (text.length <= SHORT_TEXT) return;
    const blocks = toBlocks(text);
    if (blocks.length * BLOCK <= SHORT_TEXT) return;
    // In this order the last to be written, the first of the text, completes them, and the database compares them with it.
    for (const [seq, block] of [...blocks.entries()].reverse()) insert.run(articleId, seq, block);
  };
}

/** A text in pieces of {@link BLOCK} code points; the last may be shorter. */
function toBlocks(text: string): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = afterCodePoints(text, start, BLOCK);
    blocks.push(text.slice(start, end));
    start = end;
  }
  return blocks;
}

/** The UTF-16 position so many code points after another, or the end of the text. */
function afterCodePoints(text: string, start: number, count: number): number {
  let index = start;
  for (let passed = 0; passed < count && index < text.length; passed += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index;
}
