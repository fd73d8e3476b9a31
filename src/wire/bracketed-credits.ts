import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Utf16Span } from "../span.ts";
import { trimSpan } from "../text/characters.ts";
import { findTrailingBrackets, findUnclosedBracket, insideBrackets } from "./brackets.ts";
import { parseContributions } from "./contribution.ts";
import { type ParsedCredits, parseCredits } from "./credit-grammar.ts";
import { readRole } from "./credit-role.ts";
import { type Draft, type Found, type Piece, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { type Line, toLine } from "./line.ts";
import { isBracketNote } from "./notes.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { isPlainName } from "./plain-name.ts";

const captionsIn = perLanguage((language) => toOpenings(language.headers.captionOpenings));

/**
 * Finds credit lines in brackets: paragraphs of their own, or the end of one. The part of a paragraph that is a credit
 * line becomes a block of its own; notes beside it become notes. An unclosed bracket gets a warning.
 */
export function readBracketedCredits(draft: Draft): Draft {
  return readEach(draft, (piece, index) => {
    const isLast = index === draft.pieces.length - 1;
    if (!isLast && !hasOuterBracket(draft.text, piece)) return null;
    if (opensWith(draft.text, piece.start, piece.end, captionsIn(draft.language))) return null;
    const found =
      readBracketed(draft.text, piece, isLast, draft.language) ??
      readUnclosed(draft.text, piece, isLast, draft.language);
    return found?.credits?.length && found.credits.every(isPicture) && !(isLast && index > 0) ? null : found;
  });
}

function readBracketed(text: string, piece: Piece, isLast: boolean, language: Language): Found | null {
  const parts = findTrailingBrackets(text, piece.start, piece.end);
  const read = parts.map((part) => readPart(text, part, language));
  const first = read.findIndex((part) => part !== null);
  const firstCredits = read.findIndex((part) => part !== null && part.zone === "credit_line");
  if (firstCredits < 0) return null;
  const isSure = isLast && read[firstCredits]?.credits.every((credit) => isNewsroomCredit(credit, language)) === true;
  const from = firstPart(text, piece, parts, first) ?? (isSure ? firstCredits : null);
  if (from === null) return null;
  const pieces = parts.slice(from).map((part, index): Piece => {
    const zone = read[from + index]?.zone ?? "note";
    return { ...part, zone };
  });
  return {
    pieces: [...before(text, piece, parts[from]?.start ?? piece.end), ...pieces],
    credits: read.slice(from).flatMap((part) => part?.credits ?? []),
  };
}

/** The first bracket that may begin the sign-off: a sentence, or another bracket of it, must end before it. */
function firstPart(text: string, piece: Piece, parts: readonly Utf16Span[], first: number): number | null {
  for (let index = first; index < parts.length; index += 1) {
    const start = parts[index]?.start ?? piece.end;
    if (start === piece.start || endsSentence(text, piece.start, start) || index > first) return index;
  }
  return null;
}

/** A quick look: whether a bracket opens the paragraph or closes it, with or without a full stop. */
function hasOuterBracket(text: string, { start, end }: Piece): boolean {
  return text.charAt(start) === "(" || ")]".includes(text.charAt(end - 1)) || ")]".includes(text.charAt(end - 2));
}

/**
 * Whether a credit is for a picture. "(Photo by Jane Doe)" before the end of the story belongs to a caption, which
 * another pass reads.
 */
function isPicture(credit: PrintedCredit): boolean {
  return credit.role === "photographer";
}

/**
 * Whether a credit is like "Writing by Jane Doe", which at the very end of a text is a sign-off even after a list or a
 * table.
 */
function isNewsroomCredit(credit: PrintedCredit, { credits: { gerundEndings } }: Language): boolean {
  const words = credit.printedRole.toLowerCase().split(" ");
  return credit.kind === "person" && words.some((word) => gerundEndings.some((ending) => word.endsWith(ending)));
}

const SENTENCE_ENDS = ".!?:;)]”\"'’*_…";

/** Whether the span ends a sentence, or is empty. */
export function endsSentence(text: string, start: number, end: number): boolean {
  const { end: last } = trimSpan(text, start, end);
  return last === start || SENTENCE_ENDS.includes(text.charAt(last - 1));
}

/** The rest of a piece before a part taken off its end. */
export function before(text: string, piece: Piece, end: number): Piece[] {
  const span = trimSpan(text, piece.start, end);
  return span.start < span.end ? [{ ...span, zone: null }] : [];
}

interface ReadPart {
  readonly zone: "credit_line" | "note";
  readonly credits: readonly PrintedCredit[];
}

function readPart(text: string, part: Utf16Span, language: Language): ReadPart | null {
  const inside = insideBrackets(text, part);
  const line = toLine(text, language, inside.start, inside.end);
  const parsed = parseCreditLine(line);
  if (parsed !== null) return { zone: "credit_line", credits: parsed.credits };
  const contributed = parseContributions(line);
  if (contributed !== null) return { zone: "credit_line", credits: contributed };
  return isBracketNote(text, inside.start, inside.end, language) ? { zone: "note", credits: [] } : null;
}

/**
 * In brackets, one word in so many may stay unexplained; a sentence such as "(Reporting by is a phrase …)" has more.
 */
const UNEXPLAINED_SHARE = 8;

function parseCreditLine(line: Line): ParsedCredits | null {
  const role = readRole(line, 0, line.tokens.length, { startsClause: true });
  if (role === null) return null;
  const parsed = parseCredits(line, 0, line.tokens.length, { creditedIn: "signoff" });
  const most = Math.floor(line.tokens.length / UNEXPLAINED_SHARE);
  if (parsed.roles === 0 || parsed.unexplained > most) return null;
  const isListed = role.link === "colon";
  return isListed && !parsed.credits.every((credit) => isPlainName(credit, line.language)) ? null : parsed;
}

// Without a closing bracket

function readUnclosed(text: string, piece: Piece, isLast: boolean, language: Language): Found | null {
  const open = isLast ? findUnclosedBracket(text, piece.start, piece.end) : firstIfBracket(text, piece);
  if (open < 0 || !endsSentence(text, piece.start, open)) return null;
  const inside = trimSpan(text, open + 1, piece.end);
  const parsed = parseCreditLine(toLine(text, language, inside.start, inside.end));
  if (parsed === null || parsed.credits.length === 0) return null;
  const diagnostic: Diagnostic = { code: "W_UNCLOSED_CREDITS", span: { start: open, end: piece.end } };
  return {
    pieces: [...before(text, piece, open), { start: open, end: piece.end, zone: "credit_line" }],
    credits: parsed.credits,
    diagnostics: [diagnostic],
  };
}

/** The position of the bracket if it opens the paragraph and is not closed; else -1. */
function firstIfBracket(text: string, piece: Piece): number {
  if (text.charAt(piece.start) !== "(") return -1;
  return findUnclosedBracket(text, piece.start, piece.end) === piece.start ? piece.start : -1;
}
