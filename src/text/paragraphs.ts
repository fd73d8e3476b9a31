import type { Utf16Span } from "../span.ts";
import { isSpace, trimSpan } from "./characters.ts";

const LINE_ENDS = ["\n", "\r", "\u2028", "\u2029"];

/** Marks that can follow the full stop of a sentence at the end of a line. */
const CLOSERS = "”’\"')]»";
const SENTENCE_ENDS = ".!?:";

/**
 * The paragraphs of a text in order, without white space and invisible characters at their ends; none is empty.
 *
 * If the text contains a blank line, blank lines separate paragraphs, and a single line end belongs to its paragraph,
 * with three exceptions. After a line that ends a sentence, a new paragraph begins with an indented line, as wires
 * print them; with a line that opens a quotation while one is open, since a quote of several paragraphs opens each of
 * them and closes the last; and with a line that begins as a turn of talk does, “Ann Roe: …”, if the paragraph began
 * so. If there is no blank line, each line is a paragraph. CR, LF, CR LF, U+2028 and U+2029 end a line; form feed and
 * vertical tab are white space; U+0085 is not (it is more often a mis-decoded ellipsis). Linear time.
 */
export function findParagraphs(text: string): Utf16Span[] {
  const lines = findLines(text);
  return hasBlankLine(lines) ? joinLines(text, lines) : lines.filter(hasText).map(({ start, end }) => ({ start, end }));
}

/** A line without its line end and the white space around it. */
interface Line extends Utf16Span {
  readonly indented: boolean;
}

function hasText(line: Line): boolean {
  return line.start < line.end;
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const ends = LINE_ENDS.filter((sign) => text.includes(sign));
  const next = ends.map((sign) => text.indexOf(sign));
  while (from <= text.length) {
    const at = Math.min(text.length, ...next);
    const { start, end } = trimSpan(text, from, at);
    lines.push({ start, end, indented: from < at && isSpace(text.charCodeAt(from)) });
    from = text.charAt(at) === "\r" && text.charAt(at + 1) === "\n" ? at + 2 : at + 1;
    for (const [index, sign] of ends.entries()) if ((next[index] ?? 0) < from) next[index] = findFrom(text, sign, from);
  }
  return lines;
}

/** The next position of a sign, or one beyond any text if there is none. */
function findFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** Whether an empty line stands between two lines that have text. */
function hasBlankLine(lines: readonly Line[]): boolean {
  const first = lines.findIndex(hasText);
  const last = lines.findLastIndex(hasText);
  return first >= 0 && lines.slice(first, last).some((line) => !hasText(line));
}

function joinLines(text: string, lines: readonly Line[]): Utf16Span[] {
  const paragraphs: Utf16Span[] = [];
  let open: { start: number; end: number } | null = null;
  let unclosed = 0;
  let isTalk = false;
  for (const line of lines) {
    const parts =
      line.indented ||
      (unclosed > 0 && OPENERS.includes(text.charAt(line.start))) ||
      (isTalk && open !== null && isLabelled(text, line));
    if (!hasText(line)) open = null;
    else if (open !== null && !(parts && endsSentence(text, open.end))) {
      open.end = line.end;
      unclosed += countUnclosed(text, line, unclosed);
    } else {
      open = { start: line.start, end: line.end };
      isTalk = isLabelled(text, line);
      paragraphs.push(open);
      unclosed = countUnclosed(text, line, 0);
    }
  }
  return paragraphs;
}

const OPENERS = '“"';

/** How much of a line is searched for a label, in UTF-16 units. */
const LONGEST_LABEL = 60;
/** “Ann Roe: …”, “Q: …”, “Mr. ROE: …”: up to five words, each with a capital, and a colon. */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}: \S/u;

function isLabelled(text: string, { start, end }: Line): boolean {
  return LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
}

/** How many more double marks are open after a line than before it, if `before` are open there. */
function countUnclosed(text: string, { start, end }: Line, before: number): number {
  let open = before;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === "“") open += 1;
    else if (sign === "”") open -= 1;
    else if (sign === '"') open += open > 0 ? -1 : 1;
  }
  return open - before;
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at -= 1;
  return SENTENCE_ENDS.includes(text.charAt(at));
}
