import { findSpokenTurns } from "../text/spoken-turns.ts";
import type { Draft } from "./draft.ts";

/**
 * Gives the turns of a transcript or printed interview to the body, before anything searches them for headlines,
 * datelines and sign-offs: "ANN ROE: Welcome back." does not head an article, and "BY MS. ROE:" above a question in
 * court is not a byline.
 */
export function readTurns(draft: Draft): Draft {
  const open = draft.pieces.filter((piece) => piece.zone === null);
  const turns = new Set(
    findSpokenTurns(draft.text, open, draft.language).flatMap(({ paragraph, label }) => {
      const above = open[paragraph - 1];
      const isExaminer = label.kind === "question" && above !== undefined && draft.text.charAt(above.end - 1) === ":";
      return isExaminer ? [above, open[paragraph]] : [open[paragraph]];
    }),
  );
  if (turns.size === 0) return draft;
  return { ...draft, pieces: draft.pieces.map((piece) => (turns.has(piece) ? { ...piece, zone: "body" } : piece)) };
}
