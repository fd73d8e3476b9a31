import { parseDateline } from "./dateline.ts";
import type { Draft, Piece } from "./draft.ts";
import { type HeaderLine, readHeaderLine } from "./header-line.ts";

/** How many pieces after a sign-off are searched for a second header. */
const MAX_PIECES = 5;

interface Look {
  readonly piece: Piece;
  readonly index: number;
  readonly line: HeaderLine | null;
  readonly hasDateline: boolean;
}

/**
 * Warns if a second header follows a sign-off: a stamp, byline or dateline. Two stories in one file must not silently
 * pass for one. What the second header states is kept, like everything else that is printed.
 */
export function readSecondArticle(draft: Draft): Draft {
  const signoff = draft.pieces.findIndex(
    (piece, index) => piece.zone === "credit_line" && draft.pieces[index + 1]?.zone === null,
  );
  if (signoff < 0) return draft;
  const header = lookAfter(draft, signoff + 1);
  const last = header.findLast((look) => look.line !== null || look.hasDateline);
  const first = header[0];
  if (first === undefined || last === undefined) return draft;
  const zones = new Map(header.flatMap(({ index, line }) => (line === null ? [] : [[index, line] as const])));
  const pieces = draft.pieces.map((piece, index): Piece => {
    const kind = zones.get(index)?.kind;
    return kind === undefined || kind === "outlet" || kind === "label" ? piece : { ...piece, zone: kind };
  });
  const span = { start: first.piece.start, end: last.piece.end };
  return {
    ...draft,
    pieces,
    credits: [...draft.credits, ...header.flatMap(({ line }) => line?.credits ?? [])],
    diagnostics: [...draft.diagnostics, { code: "W_MULTIPLE_ARTICLES", span }],
  };
}

/** The pieces up to the first one with a dateline. */
function lookAfter({ text, pieces, language }: Draft, from: number): Look[] {
  const looks: Look[] = [];
  for (let index = from; index < pieces.length && looks.length < MAX_PIECES; index += 1) {
    const piece = pieces[index];
    if (piece?.zone !== null) break;
    const hasDateline = parseDateline(text, piece.start, piece.end, language) !== null;
    const line = hasDateline ? null : readHeaderLine(text, piece.start, piece.end, language);
    const isLine = line?.certainty === "sure" && line.kind !== "outlet";
    looks.push({ piece, index, line: isLine ? line : null, hasDateline });
    if (hasDateline) break;
  }
  return looks;
}
