import type { ViewRow } from "../queries/view-rows.ts";

/** Turns the items of a list, or their rows, into the pieces of a file, page by page. */
export interface Encoder<Item, Piece extends string | Uint8Array = string | Uint8Array> {
  /** Whether rows are wanted; otherwise they may be empty. */
  readonly needsRows: boolean;
  begin(): Piece;
  add(items: readonly Item[], rows: readonly ViewRow[]): Promise<Piece>;
  end(): Piece | Promise<Piece>;
}
