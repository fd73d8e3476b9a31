import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import type { Zone } from "../text/block.ts";
import type { Dateline, PrintedCredit, StatedTime } from "./layout.ts";

/** A paragraph, or a part of one; `zone` is null until its purpose is known. */
export interface Piece extends Utf16Span {
  readonly zone: Zone | null;
}

/**
 * An unfinished layout: each pass reads one and returns a more complete one. Pieces stay in order and never overlap.
 */
export interface Draft {
  readonly language: Language;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly headline: Utf16Span | null;
  readonly byline: Utf16Span | null;
  readonly dateline: Dateline | null;
  readonly published: StatedTime | null;
  readonly credits: readonly PrintedCredit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One step of the reading. */
export type Pass = (draft: Draft) => Draft;

/** What a pass found in one piece: the pieces that replace it, and what they state. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly credits?: readonly PrintedCredit[];
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Replaces every piece of unknown zone by what `read` finds in it; a piece for which it returns null stays as it is.
 */
export function readEach(draft: Draft, read: (piece: Piece, index: number) => Found | null): Draft {
  const found = draft.pieces.map((piece, index) => (piece.zone === null ? read(piece, index) : null));
  if (found.every((one) => one === null)) return draft;
  return {
    ...draft,
    pieces: draft.pieces.flatMap((piece, index) => found[index]?.pieces ?? piece),
    credits: [...draft.credits, ...found.flatMap((one) => one?.credits ?? [])],
    diagnostics: [...draft.diagnostics, ...found.flatMap((one) => one?.diagnostics ?? [])],
  };
}
