import type { ViewRow } from "../queries/view-rows.ts";

/** Turns the items of a list, or their rows, into the pieces of a file, page by page. */
export interface Encoder<Item> {
  /** Whether rows are wanted; otherwise they may be empty. */
  readonly needsRows: boolean;
  begin(): string | Uint8Array;
  add(items: readonly Item[], rows: readonly ViewRow[]): Promise<string | Uint8Array>;
  end(): string | Uint8Array | Promise<Uint8Array>;
}
