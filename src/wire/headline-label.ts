import type { Language } from "../languages/language.ts";
import { isDigit, isLetter, isUpper, trimSpan } from "../text/characters.ts";
import type { Draft, Piece } from "./draft.ts";

/**
 * Separates the labels at the start of a headline ("UPDATE 3-", "INTERVIEW-", "WATCH: ") from its words: they become a
 * block of the header, so that no name is read from them. The headline itself keeps them, as printed.
 */
export function readHeadlineLabel(draft: Draft): Draft {
  const index = draft.pieces.findIndex((piece) => piece.zone === "headline");
  const piece = draft.pieces[index];
  const end = piece === undefined ? 0 : endOfLabels(draft.text, piece, draft.language);
  if (piece === undefined || end === piece.start) return draft;
  const label: Piece = { ...trimSpan(draft.text, piece.start, end), zone: "header" };
  const words: Piece = { ...trimSpan(draft.text, end, piece.end), zone: "headline" };
  if (words.start === words.end) return draft;
  return { ...draft, pieces: [...draft.pieces.slice(0, index), label, words, ...draft.pieces.slice(index + 1)] };
}

const MAX_LABELS = 3;

function endOfLabels(text: string, { start, end }: Piece, language: Language): number {
  let at = start;
  for (let labels = 0; labels < MAX_LABELS; labels += 1) {
    const next = endOfLabel(text, at, end, language);
    if (next === at) break;
    at = trimSpan(text, next, end).start;
  }
  return at;
}

const MAX_LENGTH = 30;

/** The position after the hyphen or colon of the label at a position, or the position itself if there is none. */
function endOfLabel(text: string, start: number, end: number, language: Language): number {
  const sign = endOfWords(text, start, Math.min(end, start + MAX_LENGTH));
  const mark = text.charAt(sign);
  if (mark !== ":" && mark !== "-") return start;
  const words = withoutNumber(text.slice(start, sign).toLowerCase());
  const isGlued = mark === "-" && isUpper(text.charCodeAt(sign + 1));
  if (language.headers.headlineLabels.has(words))
    return mark === ":" || isGlued || text.charAt(sign + 1) === " " ? sign + 1 : start;
  return isGlued && language.headers.hyphenedLabels.has(words) ? sign + 1 : start;
}

/** The end of a run of letters, digits, spaces, "&" and apostrophes. */
function endOfWords(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit) && !isDigit(unit) && !" &'’".includes(text.charAt(at))) return at;
    at += 1;
  }
  return at;
}

/** "update 3" → "update". */
function withoutNumber(words: string): string {
  let end = words.length;
  while (end > 0 && isDigit(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(0, end).trim();
}
