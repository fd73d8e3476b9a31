import { findSpokenTurns } from "../text/spoken-turns.ts";
import type { Draft } from "./draft.ts";

/**
 * Gives the turns of a transcript or printed interview to the body, before anything looks for headlines, datelines and
 * sign-offs among them: "ANN ROE: Welcome back." heads no article.
 */
export function readTurns(draft: Draft): Draft {
  const open = draft.pieces.filter((piece) => piece.zone === null);
  const turns = new Set(findSpokenTurns(draft.text, open, draft.language).map(({ paragraph }) => open[paragraph]));
  if (turns.size === 0) return draft;
  return { ...draft, pieces: draft.pieces.map((piece) => (turns.has(piece) ? { ...piece, zone: "body" } : piece)) };
}
