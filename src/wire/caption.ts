import { CAPTION_OPENINGS, PICTURE_WORDS } from "../lexicon/header-words.ts";
import { NEWS_HOUSES } from "../lexicon/organisation-words.ts";
import type { Utf16Span } from "../span.ts";
import { findTrailingBrackets, insideBrackets } from "./brackets.ts";
import { endOfChunk, isHouse, isPersonName, textOf } from "./credit-name.ts";
import { parseDateline } from "./dateline.ts";
import { type Draft, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { opensWith } from "./notes.ts";
import { isSymbol, type Line, lookUpForm, matchLongest, toLine } from "./words.ts";

/** A caption is no longer. */
const MOST_LENGTH = 900;

/**
 * Finds photo captions: "FILE PHOTO: …", "In this photo …", a line that ends in a credit such as "(AP)",
 * "(Photo by Jane Doe/Getty Images)", "REUTERS/Jane Doe", "Jane Doe via Getty Images". A person credited there is a
 * photographer, a house supplied the picture and counts as its publisher.
 */
export function readCaptions(draft: Draft): Draft {
  return readEach(draft, (piece) => {
    if (piece.end - piece.start > MOST_LENGTH || parseDateline(draft.text, piece.start, piece.end) !== null)
      return null;
    const source = readSource(draft.text, piece);
    const isCaption = source !== null || opensWith(draft.text, piece.start, piece.end, CAPTION_OPENINGS);
    return isCaption ? { pieces: [{ ...piece, zone: "caption" }], credits: source ?? [] } : null;
  });
}

/** The credits of the picture; null if the piece ends in none. */
function readSource(text: string, piece: Utf16Span): PrintedCredit[] | null {
  const brackets = findTrailingBrackets(text, piece.start, piece.end).at(-1);
  if (brackets !== undefined) {
    const inside = insideBrackets(text, brackets);
    return readCredit(toLine(text, inside.start, inside.end), true);
  }
  return readWholeLine(text, piece);
}

const MOST_TOKENS = 16;

/** "Jane Doe via Getty Images.", "Photo: Jane Doe/AFP", "REUTERS/Jane Doe" as a line of its own or at the end of one. */
function readWholeLine(text: string, piece: Utf16Span): PrintedCredit[] | null {
  const line = toLine(text, Math.max(piece.start, piece.end - 120), piece.end);
  if (line.start === piece.start && line.tokens.length <= MOST_TOKENS) {
    const whole = readCredit(line, false);
    if (whole !== null) return whole;
  }
  return readLastSentence(line, piece);
}

function readLastSentence(line: Line, piece: Utf16Span): PrintedCredit[] | null {
  for (let at = line.tokens.length - 1; at > 0; at -= 1) {
    if (!isSymbol(line.tokens[at - 1], ".|")) continue;
    if (at === line.tokens.length) continue;
    const token = line.tokens[at];
    if (token === undefined || line.tokens.length - at < 3) continue;
    const credits = readCredit(toLine(line.text, token.start, piece.end), false);
    if (credits !== null) return credits;
    if (line.tokens.length - at > MOST_TOKENS) return null;
  }
  return null;
}

/** Names, houses and words of pictures only, with a house or such a word among them. */
function readCredit(line: Line, isBracketed: boolean): PrintedCredit[] | null {
  if (line.tokens.length === 0 || line.tokens.length > MOST_TOKENS) return null;
  const credits: PrintedCredit[] = [];
  let hasPictureWord = false;
  let isJoined = false;
  let at = 0;
  while (at < line.tokens.length) {
    const word = lookUpForm(line.tokens[at]);
    if (line.tokens[at]?.kind !== "word" || word === "by" || word === "and" || word === "the") {
      if (line.tokens[at]?.kind === "number" || isSymbol(line.tokens[at], ";")) return null;
      isJoined ||= isSymbol(line.tokens[at], "/");
      at += 1;
      continue;
    }
    if (PICTURE_WORDS.has(word)) {
      hasPictureWord = true;
      at += 1;
      continue;
    }
    const read = readSupplier(line, at);
    if (read === null) return null;
    hasPictureWord ||= read.withPicture;
    credits.push(read.credit);
    at = read.next;
  }
  const hasHouse = credits.some((credit) => credit.kind === "organisation");
  return credits.length > 0 && (hasPictureWord || (hasHouse && (isBracketed || isJoined))) ? credits : null;
}

interface Supplier {
  readonly credit: PrintedCredit;
  /** "AP Photo": the house and a word of pictures. */
  readonly withPicture: boolean;
  readonly next: number;
}

function readSupplier(line: Line, at: number): Supplier | null {
  const length = matchLongest(line, at, line.tokens.length, NEWS_HOUSES);
  if (length > 0) {
    const next = at + length;
    const isPicture = PICTURE_WORDS.has(lookUpForm(line.tokens[next]));
    return { credit: toCredit(line, at, next, "organisation"), withPicture: isPicture, next };
  }
  const end = endOfName(line, at);
  if (isHouse(line, at, end)) return { credit: toCredit(line, at, end, "organisation"), withPicture: false, next: end };
  if (end - at < 2 || !isPersonName(line, { first: at, last: end })) return null;
  return { credit: toCredit(line, at, end, "person"), withPicture: false, next: end };
}

/** The name ends at a separator or a word of pictures. */
function endOfName(line: Line, at: number): number {
  const chunk = endOfChunk(line, at, line.tokens.length);
  for (let end = at + 1; end < chunk; end += 1) if (PICTURE_WORDS.has(lookUpForm(line.tokens[end]))) return end;
  return chunk;
}

function toCredit(line: Line, first: number, last: number, kind: PrintedCredit["kind"]): PrintedCredit {
  return {
    role: kind === "person" ? "photographer" : "publisher",
    printedRole: "",
    creditedIn: "caption",
    kind,
    span: { start: line.tokens[first]?.start ?? 0, end: line.tokens[last - 1]?.end ?? 0 },
    name: textOf(line, first, last),
    place: null,
    affiliation: null,
  };
}
