import type { Reader } from "../archive/reader.ts";
import type { Page } from "../queries/listing.ts";
import { type EncodingOptions, encoderOf } from "./encoders.ts";
import type { ExportList } from "./list.ts";

export interface EncodeOptions extends EncodingOptions {
  /** Items at most. */
  readonly limit?: number | undefined;
}

/** A stretch of an exported file and how many items of the list it has. */
export interface EncodedPiece {
  readonly bytes: string | Uint8Array;
  readonly items: number;
}

const PAGE = 500;

/**
 * A list as the pieces of a file, a page at a time. The first piece comes once the first page is read: a filter that
 * cannot be used throws before anything is written.
 *
 * @throws ArchiveError `invalid_argument`
 */
export async function* encodeList<Item extends object>(
  db: Reader,
  list: ExportList<Item>,
  options: EncodeOptions,
): AsyncGenerator<EncodedPiece, void> {
  const encoder = await encoderOf(db, list, options);
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  let count = 0;
  let after: string | null = null;
  do {
    const limit = Math.min(PAGE, most - count);
    const page: Page<Item> = await list.list({ limit, after });
    if (count === 0) yield { bytes: encoder.begin(), items: 0 };
    const rows = encoder.needsRows ? await list.rows(page.items) : [];
    yield { bytes: await encoder.add(page.items, rows), items: page.items.length };
    count += page.items.length;
    after = page.next;
  } while (after !== null && count < most);
  yield { bytes: await encoder.end(), items: 0 };
}
