import type { Language } from "../languages/language.ts";
import { isLetter, trimSpan } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { before, endsSentence } from "./bracketed-credits.ts";
import { findTrailingBrackets } from "./brackets.ts";
import { mayContribute, parseContributions } from "./contribution.ts";
import type { Draft, Found, Piece } from "./draft.ts";
import { isPlainSentence, readHeaderLine } from "./header-line.ts";
import type { PrintedCredit } from "./layout.ts";
import { isAllCapitals, isDash, isSmallWord, isSymbol, type Line, toLine } from "./line.ts";
import { isTailLine } from "./notes.ts";
import { isKnownOutlet, isOutlet, isOutletAlone, textOf } from "./outlet.ts";
import { readPlainLines, readPlainSentence } from "./plain-credits.ts";

/**
 * Reads the lines after the story, from the last one upwards: credit lines, who contributed, the outlet that signs,
 * boilerplate, marks of the end. The first line that is none of these ends the search.
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
    const read =
      readTailPiece(text, piece, draft.language) ??
      readTailLines(text, piece, draft.language) ??
      readClosingByline(draft, piece, index);
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

function readTailPiece(text: string, piece: Piece, language: Language): Found | null {
  const plain = readPlainLines(text, piece, language) ?? readPlainSentence(text, piece, language);
  if (plain !== null) return plain;
  const signed =
    readSources(text, piece, language) ??
    readSignature(text, piece, language) ??
    readInitials(text, piece, language) ??
    readEndMark(text, piece, language);
  if (signed !== null) return signed;
  if (isTailLine(text, piece.start, piece.end, language)) return { pieces: [{ ...piece, zone: "note" }] };
  const may = mayContribute(text, piece.start, piece.end, language);
  const credits = may ? parseContributions(toLine(text, language, piece.start, piece.end)) : null;
  return credits === null ? null : { pieces: [{ ...piece, zone: "credit_line" }], credits };
}

const MAX_LINES = 6;

/**
 * Reads the last lines of a paragraph, each after a whole sentence: plain text often has no blank line before a
 * sign-off.
 */
function readTailLines(text: string, piece: Piece, language: Language): Found | null {
  const pieces: Piece[] = [];
  const credits: PrintedCredit[] = [];
  let { end } = piece;
  for (let lines = 0; lines < MAX_LINES; lines += 1) {
    const { start } = trimSpan(text, text.lastIndexOf("\n", end - 1), end);
    const isLine = start > piece.start && endsSentence(text, piece.start, start);
    const read = isLine ? readTailPiece(text, { start, end, zone: null }, language) : null;
    if (read === null || read.pieces[0]?.zone === null) break;
    pieces.unshift(...read.pieces);
    credits.unshift(...(read.credits ?? []));
    end = trimSpan(text, piece.start, start).end;
  }
  return pieces.length > 0 ? { pieces: [...before(text, piece, end), ...pieces], credits } : null;
}

const MAX_BYLINE_LENGTH = 200;

/** Reads "By Jane Doe" or "— Jane Doe, The Associated Press" after the story. */
function readClosingByline(draft: Draft, piece: Piece, index: number): Found | null {
  const mayBe =
    piece.end - piece.start <= MAX_BYLINE_LENGTH &&
    !isPlainSentence(draft.text, piece.start, piece.end, draft.language);
  if (!mayBe) return null;
  const isAfterStory = draft.pieces.slice(Math.max(1, index - 3), index).some((one) => isStory(draft.text, one));
  const line = isAfterStory ? readHeaderLine(draft.text, piece.start, piece.end, draft.language) : null;
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

// The outlet that signs

/** Reads "Source: Reuters", "Sources: AFP, The Delta Herald and agencies": the outlets named are the publishers. */
function readSources(text: string, piece: Piece, language: Language): Found | null {
  if (piece.end - piece.start > MAX_LENGTH || !opensWithSource(text, piece.start, language)) return null;
  const line = toLine(text, language, piece.start, piece.end);
  if (!isSymbol(line.tokens[1], ":")) return null;
  const credits: PrintedCredit[] = [];
  let from = 2;
  for (let at = 2; at <= line.tokens.length; at += 1) {
    const token = line.tokens[at];
    if (token !== undefined && !isSymbol(token, ",;/(") && !isSmallWord(line, at, "joiners")) continue;
    const name = isSmallWord(line, from, "articles") ? from + 1 : from;
    if (isOutletAlone(line, from, at) || (from === 2 && isOutlet(line, from, at)))
      credits.push(toPublisher(line, name, at));
    from = at + 1;
  }
  return credits.length > 0 ? { pieces: [{ ...piece, zone: "credit_line" }], credits } : null;
}

/** Whether a text begins with "Source", "Sources". */
function opensWithSource(text: string, start: number, { headers: { sourceLabels } }: Language): boolean {
  for (const label of sourceLabels) if (text.slice(start, start + label.length).toLowerCase() === label) return true;
  return false;
}

function toPublisher(line: Line, first: number, last: number): PrintedCredit {
  return {
    role: "publisher",
    printedRole: "",
    creditedIn: "signoff",
    kind: "organisation",
    span: { start: line.tokens[first]?.start ?? line.start, end: line.tokens[last - 1]?.end ?? line.end },
    name: textOf(line, first, last),
    place: null,
    affiliation: null,
  };
}

/**
 * Reads "— AFP", "(AP)", "With Reuters" as a line, or at the end of the last paragraph: the outlet is the publisher, or
 * with "with" a contributor.
 */
function readSignature(text: string, piece: Piece, language: Language): Found | null {
  if (!hintsAtSignature(text, piece)) return null;
  const start = startOfSignature(text, piece, language);
  if (start < 0 || !endsSentence(text, piece.start, start)) return null;
  const outlet = readOutlet(toLine(text, language, start, piece.end));
  if (outlet === null) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "credit_line" }], credits: [outlet] };
}

const MAX_LENGTH = 60;

/** A quick look: whether there is a letter or bracket at the end, or a dash before it. */
function hintsAtSignature(text: string, piece: Piece): boolean {
  const last = text.charCodeAt(piece.end - 1);
  if (isLetter(last) || ")]".includes(text.charAt(piece.end - 1))) return true;
  const ending = text.slice(Math.max(piece.start, piece.end - MAX_LENGTH), piece.end);
  return DASHES.some((dash) => ending.includes(dash)) || ")]".includes(ending.charAt(ending.length - 2));
}

const DASHES = ["-", "–", "—", "―"];

/**
 * Where the last bracket, dash or outlet of the paragraph begins, or the paragraph itself if it is short; -1 if there
 * is none.
 */
function startOfSignature(text: string, piece: Piece, language: Language): number {
  if (piece.end - piece.start <= MAX_LENGTH) return piece.start;
  const bracket = findTrailingBrackets(text, piece.start, piece.end).at(-1);
  if (bracket !== undefined) return bracket.start;
  const from = Math.max(piece.start, piece.end - MAX_LENGTH);
  const line = toLine(text, language, from, piece.end);
  return line.tokens.findLast((token) => isDash(token))?.start ?? startOfLastOutlet(line);
}

/** "… by nine per cent. AFP": where an outlet begins that ends the line; -1 if there is none. */
function startOfLastOutlet(line: Line): number {
  const to = line.tokens.length;
  for (let first = Math.max(1, to - 3); first < to; first += 1) {
    const isAfterStop = isSymbol(line.tokens[first - 1], ".") || line.tokens[first - 1]?.kind === "mark";
    if (isAfterStop && isKnownOutlet(line, first, to)) return line.tokens[first]?.start ?? -1;
  }
  return -1;
}

const MAX_MARK_LENGTH = 12;

/** Reads a mark of the end: "… he said. Enditem", "… he said. -0-". */
function readEndMark(text: string, piece: Piece, language: Language): Found | null {
  const from = Math.max(piece.start, piece.end - MAX_MARK_LENGTH);
  const start = from + Math.max(text.slice(from, piece.end).search(/\S+$/), 0);
  const mark = text
    .slice(start, piece.end)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  const isMark = language.headers.endMarks.has(mark) && (mark.length > 4 || !isLetter(text.charCodeAt(start)));
  if (!isMark || start === piece.start || !endsSentence(text, piece.start, start)) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "note" }] };
}

const MAX_INITIALS = 6;

/** Reads the outlet and the initials of those who wrote and edited: "… he said. PTI JD AP". */
function readInitials(text: string, piece: Piece, language: Language): Found | null {
  if (!isLetter(text.charCodeAt(piece.end - 1))) return null;
  const { tokens, ...line } = toLine(text, language, Math.max(piece.start, piece.end - MAX_LENGTH), piece.end);
  let first = tokens.length;
  const isWhole = line.start === piece.start;
  while (first > 0 && tokens.length - first < MAX_INITIALS && isInitials(tokens[first - 1], isWhole)) first -= 1;
  while (first < tokens.length && !isKnownOutlet({ ...line, tokens }, first, first + 1)) first += 1;
  const start = tokens[first]?.start ?? piece.end;
  if (tokens.length - first < 2 || !endsSentence(text, piece.start, start)) return null;
  return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "note" }] };
}

/**
 * Whether a token is part of initials: "JD", "AP", the parts and the slash of "jd/ap"; on a line of their own also
 * "xxde".
 */
function isInitials(token: Token | undefined, isWhole: boolean): boolean {
  if (isSymbol(token, "/")) return true;
  return (
    token?.kind === "word" &&
    token.text.length <= 5 &&
    (isAllCapitals(token.text) || token.text.length <= (isWhole ? 4 : 3))
  );
}

/** The outlet's credit if the line contains nothing but a dash, brackets, "with" and its name; else null. */
function readOutlet(line: Line): PrintedCredit | null {
  const { tokens } = line;
  let from = 0;
  let to = tokens.length;
  while (from < to && (isDash(tokens[from]) || isSymbol(tokens[from], "([—="))) from += 1;
  while (to > from && isSymbol(tokens[to - 1], ")].")) to -= 1;
  const isWith = isSmallWord(line, from, "beforeHelpers");
  const first = isWith ? from + 1 : from;
  const name = isSmallWord(line, first, "articles") ? first + 1 : first;
  if (!isKnownOutlet(line, name, to)) return null;
  const outlet = toPublisher(line, name, to);
  return isWith ? { ...outlet, role: "contributor", printedRole: textOf(line, from, first) } : outlet;
}
