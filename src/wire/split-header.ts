import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { trimSpan } from "../text/characters.ts";
import { endsSentence } from "./bracketed-credits.ts";
import { parseDateline } from "./dateline.ts";
import type { Draft, Piece } from "./draft.ts";
import { isLabel } from "./header-label.ts";
import { readHeaderLine } from "./header-line.ts";
import { isNote } from "./notes.ts";
import { isProse } from "./prose.ts";

const LINE_END = /[\n\r\u2028]/;

/** How many pieces are examined. */
const MAX_PIECES = 14;

/**
 * Splits a paragraph near the top into its lines if one of them belongs to the header: plain text often puts headline,
 * byline and date on lines of their own without blank lines between. Other lines stay together, so that a wrapped
 * headline remains one piece. The first paragraph of the story ends the search.
 */
export function splitHeaderLines(draft: Draft): Draft {
  const { text } = draft;
  const hasLines = draft.pieces.slice(0, MAX_PIECES).some(({ start, end }) => LINE_END.test(text.slice(start, end)));
  if (!hasLines) return draft;
  const pieces: Piece[] = [];
  let isStory = false;
  for (const [index, piece] of draft.pieces.entries()) {
    isStory ||=
      index >= MAX_PIECES ||
      (piece.zone === null && parseDateline(text, piece.start, piece.end, draft.language) !== null);
    const parts: readonly Piece[] = isStory || piece.zone !== null ? [piece] : splitLines(text, piece, draft.language);
    isStory ||= parts.length === 1 && isProse(text, piece, draft.language);
    pieces.push(...parts);
  }
  return { ...draft, pieces };
}

const MAX_SPLIT_LENGTH = 2000;

function splitLines(text: string, piece: Piece, language: Language): Piece[] {
  const lines = piece.end - piece.start > MAX_SPLIT_LENGTH ? [] : findLines(text, piece);
  if (lines.length < 2 || isWrapped(text, lines)) return [piece];
  const pieces: Piece[] = [];
  let goesOn = false;
  let wasHeader = false;
  for (const span of lines) {
    const line = readHeaderLine(text, span.start, span.end, language);
    const isHeader =
      (line !== null && line.certainty !== "bare") ||
      isNote(text, span.start, span.end, language) ||
      isLabel(text, span, language);
    const last = pieces.at(-1);
    const isJoined = last !== undefined && (goesOn || (!isHeader && !wasHeader));
    if (isJoined) pieces[pieces.length - 1] = { ...last, end: span.end };
    else pieces.push({ ...span, zone: null });
    goesOn = line?.isOpen === true && isHeader;
    wasHeader = isHeader;
  }
  return pieces;
}

/** Text wrapped at a width has a line of at least this many UTF-16 units. */
const MIN_WIDTH = 40;

/**
 * Whether lines are sentences wrapped at a width: the last one ends a sentence, and the first word of each would not
 * have fitted on the line before. So "DeShawn Hicks." at the end of a paragraph is no byline.
 */
function isWrapped(text: string, lines: readonly Utf16Span[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || !endsSentence(text, first.start, last.end)) return false;
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  return (
    width >= MIN_WIDTH &&
    lines.every((line, index) => index === 0 || lengthOf(lines[index - 1]) + 1 + firstWord(text, line) > width)
  );
}

function lengthOf(line: Utf16Span | undefined): number {
  return line === undefined ? 0 : line.end - line.start;
}

/** The length of the first word of a line. */
function firstWord(text: string, { start, end }: Utf16Span): number {
  const word = text.slice(start, end).search(/\s/);
  return word < 0 ? end - start : word;
}

function findLines(text: string, piece: Piece): Utf16Span[] {
  const lines: Utf16Span[] = [];
  let from = piece.start;
  for (let at = piece.start; at <= piece.end; at += 1) {
    const isEnd = at === piece.end || "\n\r\u2028".includes(text.charAt(at));
    if (!isEnd) continue;
    const span = trimSpan(text, from, at);
    if (span.start < span.end) lines.push(span);
    from = at + 1;
  }
  return lines;
}
