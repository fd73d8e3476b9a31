import type { Piece } from "./find-elements.ts";

/** The parts of a text around some pieces, which must be in order and not overlap. */
export function withoutPieces(text: string, pieces: readonly Piece[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
