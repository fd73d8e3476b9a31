import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { unitAt } from "../text/characters.ts";
import { findSentences } from "../text/sentences.ts";
import { readStretch } from "../text/tokens.ts";
import type { Piece } from "./draft.ts";

/** A longer piece of unknown purpose belongs to the story. */
export const MAX_DECK_LENGTH = 320;

const MIN_STOPS = 2;
const STOPS: ReadonlySet<number> = new Set(Array.from(".!?…", (sign) => sign.charCodeAt(0)));

/** A quick look: whether there are two stops, as three sentences have at least. */
function mayHoldSentences(text: string, { start, end }: Piece): boolean {
  let stops = 0;
  for (let at = start; at < end && stops < MIN_STOPS; at += 1) if (STOPS.has(unitAt(text, at))) stops += 1;
  return stops >= MIN_STOPS;
}

/** Whether a piece is too long for a deck or a line of the header: it has many characters, or three sentences. */
export function isProse(text: string, piece: Piece, language: Language): boolean {
  if (piece.end - piece.start > MAX_DECK_LENGTH) return true;
  if (!mayHoldSentences(text, piece)) return false;
  return countSentences(text, piece, language) > 2;
}

/** How many sentences a part of the text has. */
export function countSentences(text: string, { start, end }: Utf16Span, language: Language): number {
  const tokens = readStretch(text, language, start, end);
  return findSentences(tokens, 0, tokens.length).length;
}
