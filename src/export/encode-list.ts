import type { Page, PageRequest } from "../queries/listing.ts";
import type { Sort } from "../queries/sorts.ts";
import type { ViewRow } from "../queries/view-rows.ts";
import type { Encoder } from "./encoder.ts";

/** A list as it is read page by page, with the rows that belong to its items. */
interface EncodableList<Item> {
  list(page: PageRequest): Promise<Page<Item>>;
  rows(items: readonly Item[]): Promise<readonly ViewRow[]>;
}

/** The stretch of a list that is encoded. */
export interface Stretch {
  /** Items at most; all, if not given. */
  readonly limit?: number | null | undefined;
  /** A cursor of the list, to begin after. */
  readonly after?: string | null | undefined;
  /** The order, if not the usual one. */
  readonly sort?: Sort | undefined;
}

/** A piece of an encoded list. */
export interface EncodedPiece<Piece extends string | Uint8Array = string | Uint8Array> {
  readonly bytes: Piece;
  /** How many items of the list it has. */
  readonly items: number;
  /** The cursor at which the list goes on after it; null at the end of the list. */
  readonly next: string | null;
  /** How many items the list leaves out because their articles are held back. */
  readonly heldBack: number;
  /** How many it has only because people have judged them, whatever their confidence. */
  readonly letThrough: number;
}

const PAGE = 500;

/**
 * A list as the pieces of a file, a page at a time. The first piece comes once the first page is read: a filter that
 * cannot be used throws before anything is written.
 *
 * @throws ArchiveError `invalid_argument`
 */
export async function* encodeList<Item extends object, Piece extends string | Uint8Array>(
  list: EncodableList<Item>,
  encoder: Encoder<Item, Piece>,
  { limit, after = null, sort }: Stretch = {},
): AsyncGenerator<EncodedPiece<Piece>, void> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  let next: string | null = after;
  let notes = { heldBack: 0, letThrough: 0 };
  let isFirst = true;
  do {
    const page: Page<Item> = await list.list({ limit: Math.min(PAGE, left), after: next, sort });
    notes = { heldBack: page.heldBack ?? 0, letThrough: page.letThrough ?? 0 };
    if (isFirst) yield { bytes: encoder.begin(), items: 0, next: page.next, ...notes };
    isFirst = false;
    const rows = encoder.needsRows ? await list.rows(page.items) : [];
    yield { bytes: await encoder.add(page.items, rows), items: page.items.length, next: page.next, ...notes };
    left -= page.items.length;
    next = page.next;
  } while (next !== null && left > 0);
  yield { bytes: await encoder.end(), items: 0, next, ...notes };
}
