import { CAPTION_OPENINGS } from "../lexicon/header-words.ts";
import { trimSpan } from "../text/characters.ts";
import { before } from "./bracketed-credits.ts";
import { parseCredits } from "./credit-grammar.ts";
import { readRole } from "./credit-role.ts";
import { type Draft, type Found, type Piece, readEach } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { opensWith } from "./notes.ts";
import { isDash, type Line, toLine } from "./words.ts";

/** Finds credit lines without brackets, wherever they stand: lines that are credits from the first word to the last. */
export function readPlainCredits(draft: Draft): Draft {
  return readEach(draft, (piece) => {
    const isCaption = opensWith(draft.text, piece.start, piece.end, CAPTION_OPENINGS);
    return isCaption ? null : readPlainLines(draft.text, piece);
  });
}

const MOST_LINES = 40;

/** "Reporting by Jane Doe; Editing by John Roe" as a paragraph, or as the last lines of one. */
export function readPlainLines(text: string, piece: Piece): Found | null {
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
