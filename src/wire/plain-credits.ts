import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { trimSpan } from "../text/characters.ts";
import { before, endsSentence } from "./bracketed-credits.ts";
import { parseCredits } from "./credit-grammar.ts";
import { mayBeginRole, opensRole, readRole } from "./credit-role.ts";
import { type Draft, type Found, type Piece, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { isDash, isSmallWord, type Line, toLine } from "./line.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { isPlainName } from "./plain-name.ts";

const captionsIn = perLanguage((language) => toOpenings(language.headers.captionOpenings));

/** Finds credit lines without brackets, wherever they stand: every word of the line must belong to the credits. */
export function readPlainCredits(draft: Draft): Draft {
  return readEach(draft, (piece) => {
    const found = readPlainLines(draft.text, piece, draft.language);
    return found !== null && opensWith(draft.text, piece.start, piece.end, captionsIn(draft.language)) ? null : found;
  });
}

/** How many lines at the end of a paragraph are examined, and how many characters of them. */
const MAX_LINES = 6;
const MAX_LINES_LENGTH = 3000;

/** Reads "Reporting by Jane Doe; Editing by John Roe" as a paragraph, or as its last lines. */
export function readPlainLines(text: string, piece: Piece, language: Language): Found | null {
  const starts = lastLines(text, piece);
  if (starts.length === 0 && !opensRole(text, piece.start, language)) return null;
  for (const start of [piece.start, ...starts]) {
    const credits = readPlain(text, start, piece.end, language);
    if (credits === null) continue;
    return { pieces: [...before(text, piece, start), { start, end: piece.end, zone: "credit_line" }], credits };
  }
  return null;
}

const LF = 0x0a;
const CR = 0x0d;

/** Where the last lines begin, in order. */
function lastLines(text: string, piece: Piece): number[] {
  const starts: number[] = [];
  const from = Math.max(piece.start, piece.end - MAX_LINES_LENGTH);
  const stretch = text.slice(from, piece.end);
  if (!stretch.includes("\n") && !stretch.includes("\r")) return starts;
  for (let at = piece.end - 1; at > from && starts.length < MAX_LINES; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === LF || unit === CR) starts.push(trimSpan(text, at, piece.end).start);
  }
  return starts.reverse();
}

/** Reads a credit line. Null unless every word is understood, and a colon or "by" stands before the first name. */
function readPlain(text: string, start: number, end: number, language: Language): readonly PrintedCredit[] | null {
  if (!opensRole(text, start, language)) return null;
  const opening = toLine(text, language, start, Math.min(end, start + 120));
  const role = readRole(opening, 0, opening.tokens.length, { startsClause: true });
  if (role === null || role.link === "none" || isByline(opening)) return null;
  const line = toLine(text, language, start, end);
  const parsed = parseCredits(line, 0, line.tokens.length, { creditedIn: "signoff" });
  if (parsed.unexplained > 0 || parsed.credits.length === 0) return null;
  return role.link === "colon" && !parsed.credits.every((one) => isCertain(one, language)) ? null : parsed.credits;
}

/** Whether a credit behind a colon is a name, where anything else may stand: "Video: Full Speech of the President". */
function isCertain(credit: PrintedCredit, language: Language): boolean {
  return credit.kind === "organisation" || isPlainName(credit, language);
}

/** Whether a line is a byline, "By Jane Doe", and not a credit line. */
function isByline(line: Line): boolean {
  return isSmallWord(line, isDash(line.tokens[0]) ? 1 : 0, "beforeMakers");
}

/** A longer span is not a sign-off glued to the story. */
const MAX_SIGNOFF_LENGTH = 600;

/**
 * Reads credits after the last sentence of a paragraph: "… it moved on. Reporting by Jane Doe; Editing by John Roe".
 */
export function readPlainSentence(text: string, piece: Piece, language: Language): Found | null {
  const from = Math.max(piece.start, piece.end - MAX_SIGNOFF_LENGTH);
  if (!signoffHintsIn(language).test(text.slice(from, piece.end))) return null;
  const line = toLine(text, language, from, piece.end);
  for (const [at, token] of line.tokens.entries()) {
    if (at === 0 || !token.capital || !mayBeginRole(line, at) || !endsSentence(text, piece.start, token.start))
      continue;
    const credits = readPlain(text, token.start, piece.end, language);
    if (credits === null || !credits.some(isNewsroomRole)) continue;
    const signoff: Piece = { start: token.start, end: piece.end, zone: "credit_line" };
    return { pieces: [...before(text, piece, token.start), signoff], credits };
  }
  return null;
}

/** A quick look for the words of sign-offs. */
const signoffHintsIn = perLanguage(({ credits }) => new RegExp(credits.signoffStems.join("|"), "i"));

/**
 * Whether a role is of the newsroom. "Written by Jane Doe" may end the review of a film; reporters and editors belong
 * to the story itself.
 */
function isNewsroomRole(credit: PrintedCredit): boolean {
  return credit.role === "reporter" || credit.role === "editor" || credit.role === "contributor";
}
