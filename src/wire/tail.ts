import { END_MARKS } from "../lexicon/header-words.ts";
import type { Utf16Span } from "../span.ts";
import { isLetter } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { before, endsSentence } from "./bracketed-credits.ts";
import { findTrailingBrackets } from "./brackets.ts";
import { parseContributions } from "./contribution.ts";
import type { Draft, Found, Piece } from "./draft.ts";
import { readHeaderLine } from "./header-line.ts";
import { isKnownHouse, textOf } from "./house.ts";
import type { PrintedCredit } from "./layout.ts";
import { isTailLine } from "./notes.ts";
import { readPlainLines, readPlainSentence } from "./plain-credits.ts";
import { isAllCapitals, isDash, isSymbol, type Line, toLine } from "./words.ts";

/**
 * Reads the lines after the story, from the last one upwards: credit lines, who contributed, the house that signs,
 * standing lines, marks of the end. The first line that is none of them ends the search.
 */
export function readTail(draft: Draft): Draft {
  const { text, pieces } = draft;
  const found: Found[] = [];
  let index = pieces.length - 1;
  for (; index > 0; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.zone !== null) {
      found.unshift({ pieces: piece === undefined ? [] : [piece] });
      continue;
    }
    const read = readTailPiece(text, piece) ?? readClosingByline(draft, piece, index);
    if (read === null) break;
    found.unshift(read);
    if (read.pieces[0]?.zone === null) {
      index -= 1;
      break;
    }
  }
  return {
    ...draft,
    pieces: [...pieces.slice(0, index + 1), ...found.flatMap((one) => one.pieces)],
    credits: [...draft.credits, ...found.flatMap((one) => one.credits ?? [])],
  };
}

function readTailPiece(text: string, piece: Piece): Found | null {
  const plain = readPlainLines(text, piece) ?? readPlainSentence(text, piece);
  if (plain !== null) return plain;
  const signed = readSignature(text, piece) ?? readInitials(text, piece) ?? readEndMark(text, piece);
  if (signed !== null) return signed;
  if (isTailLine(text, piece.start, piece.end)) return { pieces: [{ ...piece, zone: "note" }] };
  const credits = parseContributions(toLine(text, piece.start, piece.end));
  return credits === null ? null : { pieces: [{ ...piece, zone: "credit_line" }], credits };
}

/** "By Jane Doe" or "— Jane Doe, The Associated Press" after the story. */
function readClosingByline(draft: Draft, piece: Piece, index: number): Found | null {
  const isAfterStory = draft.pieces.slice(Math.max(1, index - 3), index).some((one) => isStory(draft.text, one));
  const line = isAfterStory ? readHeaderLine(draft.text, piece.start, piece.end) : null;
  if (line?.kind !== "byline" || line.times.length > 0) return null;
  const isSigned =
    "-–—".includes(draft.text.charAt(piece.start)) && line.credits.every((one) => one.affiliation !== null);
  if (line.certainty !== "sure" && !isSigned) return null;
  const credits = line.credits.map((credit): PrintedCredit => ({ ...credit, creditedIn: "signoff" }));
  return { pieces: [{ ...piece, zone: "credit_line" }], credits };
}

function isStory(text: string, piece: Piece): boolean {
  return piece.zone === null && piece.end - piece.start > 60 && endsSentence(text, piece.start, piece.end);
}

// The house that signs

/** "— AFP", "(AP)", "With Reuters" as a line, or at the end of the last paragraph: the house is its publisher. */
function readSignature(text: string, piece: Piece): Found | null {
  const start = startOfSignature(text, piece);
  if (start < 0 || !endsSentence(text, piece.start, start)) return null;
  const house = readHouse(toLine(text, start, piece.end));
  if (house === null) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "credit_line" }], credits: [house] };
}

const MOST_LENGTH = 60;

/** Where the last dash or bracket of the paragraph begins, or the paragraph itself if it is short. */
function startOfSignature(text: string, piece: Piece): number {
  if (piece.end - piece.start <= MOST_LENGTH) return piece.start;
  const bracket = findTrailingBrackets(text, piece.start, piece.end).at(-1);
  if (bracket !== undefined) return bracket.start;
  const from = Math.max(piece.start, piece.end - MOST_LENGTH);
  const dash = toLine(text, from, piece.end).tokens.findLast((token) => isDash(token));
  return dash?.start ?? -1;
}

const MOST_MARK_LENGTH = 12;

/** "… he said. Enditem", "… he said. -0-". */
function readEndMark(text: string, piece: Piece): Found | null {
  const from = Math.max(piece.start, piece.end - MOST_MARK_LENGTH);
  const start = from + Math.max(text.slice(from, piece.end).search(/\S+$/), 0);
  const mark = text
    .slice(start, piece.end)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  const isMark = END_MARKS.has(mark) && (mark.length > 4 || !isLetter(text.charCodeAt(start)));
  if (!isMark || start === piece.start || !endsSentence(text, piece.start, start)) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "note" }] };
}

const MOST_INITIALS = 6;

/** "… he said. PTI JD AP": the house and the initials of those who wrote and edited. */
function readInitials(text: string, piece: Piece): Found | null {
  const { tokens, ...line } = toLine(text, Math.max(piece.start, piece.end - MOST_LENGTH), piece.end);
  let first = tokens.length;
  while (first > 0 && tokens.length - first < MOST_INITIALS && isInitials(tokens[first - 1])) first -= 1;
  while (first < tokens.length && !isKnownHouse({ ...line, tokens }, first, first + 1)) first += 1;
  const start = tokens[first]?.start ?? piece.end;
  if (tokens.length - first < 2 || !endsSentence(text, piece.start, start)) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "note" }] };
}

/** "JD", "AP", "jd/ap" without the slash. */
function isInitials(token: Token | undefined): boolean {
  if (isSymbol(token, "/")) return true;
  return token?.kind === "word" && token.text.length <= 5 && (isAllCapitals(token.text) || token.text.length <= 3);
}

/** The house if the line holds nothing else than a dash, brackets, "with" and its name. */
function readHouse(line: Line): PrintedCredit | null {
  const { tokens } = line;
  let from = 0;
  let to = tokens.length;
  while (from < to && (isDash(tokens[from]) || isSymbol(tokens[from], "([—"))) from += 1;
  while (to > from && isSymbol(tokens[to - 1], ")].")) to -= 1;
  const isWith = tokens[from]?.lower === "with";
  const first = isWith ? from + 1 : from;
  const name = tokens[first]?.lower === "the" ? first + 1 : first;
  if (!isKnownHouse(line, name, to)) return null;
  const span: Utf16Span = { start: tokens[name]?.start ?? line.start, end: tokens[to - 1]?.end ?? line.end };
  return {
    role: isWith ? "contributor" : "publisher",
    printedRole: isWith ? textOf(line, from, first) : "",
    creditedIn: "signoff",
    kind: "organisation",
    span,
    name: textOf(line, name, to),
    place: null,
    affiliation: null,
  };
}
