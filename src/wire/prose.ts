import { findSentences } from "../text/sentences.ts";
import type { Piece } from "./draft.ts";
import { toLine } from "./words.ts";

/** A longer piece of unknown purpose belongs to the story. */
export const MOST_DECK_LENGTH = 320;

/** Whether a piece is too long for a deck or a line of the header: many characters, or three sentences. */
export function isProse(text: string, piece: Piece): boolean {
  if (piece.end - piece.start > MOST_DECK_LENGTH) return true;
  const { tokens } = toLine(text, piece.start, piece.end);
  return findSentences(tokens, 0, tokens.length).length > 2;
}
