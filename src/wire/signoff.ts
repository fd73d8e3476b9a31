import type { Diagnostic } from "../diagnostic.ts";
import { CAPTION_OPENINGS } from "../lexicon/header-words.ts";
import type { Utf16Span } from "../span.ts";
import { trimSpan } from "../text/characters.ts";
import { findTrailingBrackets, findUnclosedBracket, insideBrackets } from "./brackets.ts";
import { parseContributions } from "./contribution.ts";
import { type ParsedCredits, parseCredits } from "./credit-grammar.ts";
import { readRole } from "./credit-role.ts";
import { type Draft, type Found, type Piece, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { isBracketNote, isTailLine, opensWith } from "./notes.ts";
import { isDash, type Line, toLine } from "./words.ts";

/**
 * Finds credit lines wherever they stand: in brackets of their own or at the end of a paragraph, or as a line that is
 * credits from its first word to its last. The part of a paragraph that is a credit line becomes a block of its own;
 * notes beside it become notes.
 */
export function readCreditLines(draft: Draft): Draft {
  return readEach(draft, (piece, index) => {
    if (opensWith(draft.text, piece.start, piece.end, CAPTION_OPENINGS)) return null;
    const isLast = index === draft.pieces.length - 1;
    return (
      readBracketed(draft.text, piece) ?? readUnclosed(draft.text, piece, isLast) ?? readPlainLines(draft.text, piece)
    );
  });
}

// In brackets

function readBracketed(text: string, piece: Piece): Found | null {
  const parts = findTrailingBrackets(text, piece.start, piece.end);
  const read = parts.map((part) => readPart(text, part));
  const first = read.findIndex((part) => part !== null);
  const firstCredits = read.findIndex((part) => part !== null && part.zone === "credit_line");
  if (firstCredits < 0) return null;
  const from = firstPart(text, piece, parts, first);
  if (from < 0) return null;
  const pieces = parts.slice(from).map((part, index): Piece => {
    const zone = read[from + index]?.zone ?? "note";
    return { ...part, zone };
  });
  return {
    pieces: [...before(text, piece, parts[from]?.start ?? piece.end), ...pieces],
    credits: read.slice(from).flatMap((part) => part?.credits ?? []),
  };
}

/** The first bracket that may begin the sign-off: what stands before it must end a sentence. */
function firstPart(text: string, piece: Piece, parts: readonly Utf16Span[], first: number): number {
  for (let index = first; index < parts.length; index += 1) {
    const start = parts[index]?.start ?? piece.end;
    if (start === piece.start || endsSentence(text, piece.start, start) || index > first) return index;
  }
  return -1;
}

const SENTENCE_ENDS = ".!?:;)]”\"'’*_…";

function endsSentence(text: string, start: number, end: number): boolean {
  const { end: last } = trimSpan(text, start, end);
  return last === start || SENTENCE_ENDS.includes(text.charAt(last - 1));
}

function before(text: string, piece: Piece, end: number): Piece[] {
  const span = trimSpan(text, piece.start, end);
  return span.start < span.end ? [{ ...span, zone: null }] : [];
}

interface ReadPart {
  readonly zone: "credit_line" | "note";
  readonly credits: readonly PrintedCredit[];
}

function readPart(text: string, part: Utf16Span): ReadPart | null {
  const inside = insideBrackets(text, part);
  const line = toLine(text, inside.start, inside.end);
  const parsed = parseCreditLine(line);
  if (parsed !== null) return { zone: "credit_line", credits: parsed.credits };
  const contributed = parseContributions(line);
  if (contributed !== null) return { zone: "credit_line", credits: contributed };
  return isBracketNote(text, inside.start, inside.end) ? { zone: "note", credits: [] } : null;
}

/** In brackets, a word in eight may stay unexplained; a sentence such as "(Reporting by is a phrase …)" has more. */
const UNEXPLAINED_SHARE = 8;

function parseCreditLine(line: Line): ParsedCredits | null {
  if (!beginsWithRole(line)) return null;
  const parsed = parseCredits(line, 0, line.tokens.length, { creditedIn: "signoff" });
  const most = Math.floor(line.tokens.length / UNEXPLAINED_SHARE);
  if (parsed.roles === 0 || parsed.unexplained > most) return null;
  return parsed;
}

function beginsWithRole(line: Line): boolean {
  return readRole(line, 0, line.tokens.length, { startsClause: true }) !== null;
}

// Without a closing bracket

function readUnclosed(text: string, piece: Piece, isLast: boolean): Found | null {
  const open = isLast ? findUnclosedBracket(text, piece.start, piece.end) : firstIfBracket(text, piece);
  if (open < 0 || !endsSentence(text, piece.start, open)) return null;
  const inside = trimSpan(text, open + 1, piece.end);
  const parsed = parseCreditLine(toLine(text, inside.start, inside.end));
  if (parsed === null || parsed.credits.length === 0) return null;
  const diagnostic: Diagnostic = { code: "W_UNCLOSED_CREDITS", span: { start: open, end: piece.end } };
  return {
    pieces: [...before(text, piece, open), { start: open, end: piece.end, zone: "credit_line" }],
    credits: parsed.credits,
    diagnostics: [diagnostic],
  };
}

/** A paragraph that opens with a bracket and does not close it. */
function firstIfBracket(text: string, piece: Piece): number {
  if (text.charAt(piece.start) !== "(") return -1;
  return findUnclosedBracket(text, piece.start, piece.end) === piece.start ? piece.start : -1;
}

// As a line

const MOST_LINES = 40;

/** "Reporting by Jane Doe; Editing by John Roe" as a paragraph, or as the last lines of one. */
function readPlainLines(text: string, piece: Piece): Found | null {
  let from = piece.start;
  for (let lines = 0; from >= 0 && lines < MOST_LINES; lines += 1) {
    const credits = readPlain(text, from, piece.end);
    if (credits !== null) {
      return { pieces: [...before(text, piece, from), { start: from, end: piece.end, zone: "credit_line" }], credits };
    }
    from = nextLine(text, from, piece.end);
  }
  return null;
}

function nextLine(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028) return trimSpan(text, at, end).start;
  }
  return -1;
}

/** Every word must be understood, and a colon or "by" must lead to the first name. */
function readPlain(text: string, start: number, end: number): readonly PrintedCredit[] | null {
  const opening = toLine(text, start, Math.min(end, start + 120));
  const role = readRole(opening, 0, opening.tokens.length, { startsClause: true });
  if (role === null || role.link === "" || isByline(opening)) return null;
  const line = toLine(text, start, end);
  const parsed = parseCredits(line, 0, line.tokens.length, { creditedIn: "signoff" });
  return parsed.unexplained === 0 && parsed.credits.length > 0 ? parsed.credits : null;
}

/** "By Jane Doe" alone is a byline, not a credit line. */
function isByline(line: Line): boolean {
  return line.tokens[isDash(line.tokens[0]) ? 1 : 0]?.lower === "by";
}

// After the body

/**
 * Reads the lines after the body, from the last one upwards: who contributed, standing lines, marks of the end. The
 * first line that is none of them ends the search.
 */
export function readTail(draft: Draft): Draft {
  const pieces = [...draft.pieces];
  const credits: PrintedCredit[] = [];
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.zone !== null) continue;
    const read = readTailPiece(draft.text, piece);
    if (read === null) break;
    pieces[index] = { ...piece, zone: read.zone };
    credits.unshift(...read.credits);
  }
  return { ...draft, pieces, credits: [...draft.credits, ...credits] };
}

function readTailPiece(text: string, piece: Piece): ReadPart | null {
  if (isTailLine(text, piece.start, piece.end)) return { zone: "note", credits: [] };
  const contributed = parseContributions(toLine(text, piece.start, piece.end));
  return contributed === null ? null : { zone: "credit_line", credits: contributed };
}
