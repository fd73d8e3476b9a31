import { parseDateline } from "./dateline.ts";
import type { Draft } from "./draft.ts";
import { readHeaderLine } from "./header-line.ts";

/** How many pieces after a sign-off are looked at for a second header. */
const MOST_PIECES = 4;

/**
 * Warns if a second header follows a sign-off: a stamp, byline or dateline. Two stories in one file are not passed off
 * as one in silence.
 */
export function readSecondArticle(draft: Draft): Draft {
  const { text, pieces } = draft;
  const signoff = pieces.findIndex((piece, index) => piece.zone === "credit_line" && isFollowedByText(draft, index));
  if (signoff < 0) return draft;
  const after = pieces
    .slice(signoff + 1)
    .filter((piece) => piece.zone === null)
    .slice(0, MOST_PIECES);
  const header = after.findIndex((piece) => {
    const line = readHeaderLine(text, piece.start, piece.end);
    const isLine = line?.certainty === "sure" && line.kind !== "house";
    return isLine || parseDateline(text, piece.start, piece.end) !== null;
  });
  const first = after[0];
  const found = after[header];
  if (first === undefined || found === undefined) return draft;
  const span = { start: first.start, end: found.end };
  return { ...draft, diagnostics: [...draft.diagnostics, { code: "W_MULTIPLE_ARTICLES", span }] };
}

function isFollowedByText(draft: Draft, index: number): boolean {
  return draft.pieces[index + 1] !== undefined && draft.pieces[index + 1]?.zone === null;
}
