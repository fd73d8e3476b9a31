import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Utf16Span } from "../span.ts";
import { findTrailingBrackets, insideBrackets } from "./brackets.ts";
import { endOfChunk, isPersonName } from "./credit-name.ts";
import { parseDateline } from "./dateline.ts";
import { type Draft, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { isSmallWord, isSymbol, type Line, lookUpForm, matchLongest, toLine } from "./line.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { isOutletAlone, textOf } from "./outlet.ts";
import { isPlainName } from "./plain-name.ts";

const captionsIn = perLanguage((language) => toOpenings(language.headers.captionOpenings));
const videosIn = perLanguage((language) => toOpenings(language.headers.videoOpenings));
const hintsIn = perLanguage((language) => new RegExp(["/", ...language.headers.pictureHints].join("|"), "i"));

/** A longer piece is not a caption. */
const MAX_LENGTH = 900;

/**
 * Finds photo captions: "FILE PHOTO: …", "In this photo …", a line that ends in a credit such as "(AP)", "(Photo by
 * Jane Doe/Getty Images)", "REUTERS/Jane Doe", "Jane Doe via Getty Images". A person credited there is a photographer;
 * an outlet supplied the picture and counts as its publisher. "(AP)" after the last words of the story signs the story,
 * not a picture.
 */
export function readCaptions(draft: Draft): Draft {
  const first = draft.pieces.findIndex((piece) => piece.zone === null);
  const last = draft.pieces.findLastIndex((piece) => piece.zone === null);
  return readEach(draft, (piece, index) => {
    if (piece.end - piece.start > MAX_LENGTH) return null;
    const source = readSource(draft.text, piece, index === last && index > 0, draft.language);
    const isCaption = source !== null || opensCaption(draft.text, piece, index === first, draft.language);
    if (!isCaption || parseDateline(draft.text, piece.start, piece.end, draft.language) !== null) return null;
    return { pieces: [{ ...piece, zone: "caption" }], credits: source ?? [] };
  });
}

/** Whether a piece opens as a caption does. "WATCH: Ferry leaves pier" as the first line is a headline. */
function opensCaption(text: string, { start, end }: Utf16Span, isFirst: boolean, language: Language): boolean {
  return (
    opensWith(text, start, end, captionsIn(language)) && !(isFirst && opensWith(text, start, end, videosIn(language)))
  );
}

/** The credits of the picture; null if the piece does not end in any. */
function readSource(text: string, piece: Utf16Span, isLast: boolean, language: Language): PrintedCredit[] | null {
  const brackets = findTrailingBrackets(text, piece.start, piece.end).at(-1);
  if (brackets === undefined) return readWholeLine(text, piece, language);
  const inside = insideBrackets(text, brackets);
  const line = toLine(text, language, inside.start, inside.end);
  const credits = readCredit(line);
  const isSigned = text.charAt(brackets.start) === "(" && isPictureOutlet(line) && !isLast;
  return credits !== null && (isSigned || isPictureCredit(line, credits)) ? credits : null;
}

function isPictureOutlet(line: Line): boolean {
  return matchLongest(line, 0, line.tokens.length, line.language.outlets.pictures) === line.tokens.length;
}

/**
 * Whether a credit contains a word of pictures, or a person and an outlet joined by a slash: "AP Photo", "Jane
 * Doe/Example News".
 */
function isPictureCredit(line: Line, credits: readonly PrintedCredit[]): boolean {
  if (line.tokens.some((token) => line.language.headers.pictureWords.has(lookUpForm(token)))) return true;
  const isJoined = line.tokens.some((token) => isSymbol(token, "/"));
  const hasPerson = credits.some((credit) => credit.kind === "person");
  const areOutlets = credits.every((credit) => credit.kind === "organisation");
  const hasOutlet = credits.some((credit) => credit.kind === "organisation");
  const isSupplied =
    matchLongest(line, 0, line.tokens.length, line.language.outlets.pictures) > 0 || credits[0]?.kind === "person";
  return isJoined && hasOutlet && (areOutlets || (hasPerson && isSupplied));
}

const MAX_TOKENS = 16;

/** A quick look: whether there is a slash, or a word that picture credits have, in capital or small letters. */
function hintsAtPicture(ending: string, language: Language): boolean {
  return hintsIn(language).test(ending);
}

/**
 * Reads a credit that is a whole line, or ends one: "Jane Doe via Getty Images.", "Photo: Jane Doe/AFP", "REUTERS/Jane
 * Doe".
 */
function readWholeLine(text: string, piece: Utf16Span, language: Language): PrintedCredit[] | null {
  if (!hintsAtPicture(text.slice(Math.max(piece.start, piece.end - 120), piece.end), language)) return null;
  const line = toLine(text, language, Math.max(piece.start, piece.end - 120), piece.end);
  if (line.start === piece.start && line.tokens.length <= MAX_TOKENS) {
    const whole = readCredit(line);
    if (whole !== null && isPictureCredit(line, whole)) return whole;
  }
  return readLastSentence(line, piece);
}

function readLastSentence(line: Line, piece: Utf16Span): PrintedCredit[] | null {
  for (let at = line.tokens.length - 1; at > 0; at -= 1) {
    if (!isSymbol(line.tokens[at - 1], ".|")) continue;
    if (at === line.tokens.length) continue;
    const token = line.tokens[at];
    if (token === undefined || line.tokens.length - at < 3) continue;
    const sentence = toLine(line.text, line.language, token.start, piece.end);
    const credits = readCredit(sentence);
    if (credits !== null && isPictureCredit(sentence, credits)) return credits;
    if (line.tokens.length - at > MAX_TOKENS) return null;
  }
  return null;
}

/** Reads names, outlets and words of pictures; null if there is anything else. */
function readCredit(line: Line): PrintedCredit[] | null {
  if (line.tokens.length === 0 || line.tokens.length > MAX_TOKENS || isSmallWord(line, 0, "beforeMakers")) return null;
  const credits: PrintedCredit[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const token = line.tokens[at];
    if (token?.kind === "number" || isSymbol(token, ";")) return null;
    if (token?.kind !== "word" || isBetweenNames(lookUpForm(token), line.language)) {
      at += 1;
      continue;
    }
    const read = readSupplier(line, at);
    if (read === null) return null;
    credits.push(read.credit);
    at = read.next;
  }
  return credits.length > 0 ? credits : null;
}

function isBetweenNames(word: string, language: Language): boolean {
  const { beforeMakers, joiners, articles } = language.lineWords;
  return language.headers.pictureWords.has(word) || beforeMakers.has(word) || joiners.has(word) || articles.has(word);
}

interface Supplier {
  readonly credit: PrintedCredit;
  readonly next: number;
}

function readSupplier(line: Line, at: number): Supplier | null {
  const isPlatform = line.language.occasions.platforms.has(lookUpForm(line.tokens[at]));
  const length = isPlatform ? 1 : matchLongest(line, at, line.tokens.length, line.language.outlets.news);
  if (length > 0) {
    return { credit: toCredit(line, at, at + length, "organisation"), next: at + length };
  }
  const end = endOfName(line, at);
  if (isOutletAlone(line, at, end)) return { credit: toCredit(line, at, end, "organisation"), next: end };
  const isPerson =
    isPersonName(line, { first: at, last: end }) && isPlainName({ name: textOf(line, at, end) }, line.language);
  if (!isPerson) return null;
  return { credit: toCredit(line, at, end, "person"), next: end };
}

/** The end of a name: at a separator or a word of pictures. */
function endOfName(line: Line, at: number): number {
  const chunk = endOfChunk(line, at, line.tokens.length);
  for (let end = at + 1; end < chunk; end += 1)
    if (line.language.headers.pictureWords.has(lookUpForm(line.tokens[end]))) return end;
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
