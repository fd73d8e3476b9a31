import type { Piece } from "./find-elements.ts";

/** What of a text stands around some pieces, which follow one another. */
export function withoutPieces(text: string, pieces: readonly Piece[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
