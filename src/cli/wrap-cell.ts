/**
 * A text without line breaks in lines of at most `width` columns, broken at spaces, or within a word that is wider. Bold
 * that is open at the end of a line goes on in the next one. In linear time.
 */
export function wrapCell(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  const add = (piece: string, columns: number) => {
    if (used > 0 && used + columns > width) endLine();
    line += piece;
    used += columns;
  };
  for (const [index, word] of text.split(" ").entries()) {
    const columns = displayWidth(word);
    if (index > 0 && used + 1 + columns <= width) add(" ", 1);
    else if (index > 0) endLine();
    if (columns <= width) add(word, columns);
    else for (const [piece] of word.matchAll(PIECES)) add(piece, displayWidth(piece));
  }
  endLine();
  return withBoldCarriedOver(lines);
}

/** The columns that a text takes; the escapes for bold take none. */
export function displayWidth(text: string): number {
  return text.replace(BOLD, "").length + (text.match(WIDE)?.length ?? 0);
}

/** East Asian wide characters take two columns, and so do emoji, which are two code units; close enough for a layout. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what an escape begins with
const BOLD = /\u001b\[(?:1|22)m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const PIECES = /\u001b\[(?:1|22)m|./gsu;
const [ON, OFF] = ["\u001b[1m", "\u001b[22m"];

function withBoldCarriedOver(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? ON + line : line;
    isOpen = begun.lastIndexOf(ON) > begun.lastIndexOf(OFF);
    return isOpen ? begun + OFF : begun;
  });
}
