import { displayWidth, graphemes } from "./display-width.ts";

/**
 * Wraps a text into lines of at most `width` columns, broken at spaces; line breaks stay. A longer word stands alone
 * and whole, so that an address can be copied. Returns the lines joined.
 *
 * @param indent put before every line except the first
 */
export function wrap(text: string, width: number, indent = ""): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, Math.max(20, width - indent.length), "whole"))
    .join(`\n${indent}`);
}

/**
 * Wraps a text without line breaks into lines of at most `width` columns, broken at spaces. `longWords` says whether a
 * wider word stands alone and whole or is broken between characters. Bold that is open at the end of a line goes on in
 * the next one. Takes linear time.
 */
export function wrapLine(text: string, width: number, longWords: "whole" | "broken"): string[] {
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
    if (columns <= width || longWords === "whole") add(word, columns);
    else for (const piece of pieces(word)) add(piece, displayWidth(piece));
  }
  endLine();
  return withBoldCarriedOver(lines);
}

/** The characters of a word, and the escapes for bold between them. */
function* pieces(word: string): Generator<string> {
  for (const part of word.split(BOLD)) {
    if (part === ON || part === OFF) yield part;
    else yield* graphemes(part);
  }
}

const [ON, OFF] = ["\u001b[1m", "\u001b[22m"];
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what an escape begins with
const BOLD = /(\u001b\[(?:1|22)m)/;

function withBoldCarriedOver(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? ON + line : line;
    isOpen = begun.lastIndexOf(ON) > begun.lastIndexOf(OFF);
    return isOpen ? begun + OFF : begun;
  });
}
