import type { Page } from "../queries/listing.ts";
import type { Reader } from "../queries/reader.ts";
import { openAtomicFile } from "./atomic-file.ts";
import { type EncodingOptions, encoderOf } from "./encoders.ts";
import type { ExportList } from "./list.ts";

export interface ExportOptions extends EncodingOptions {
  /** Items at most. */
  readonly limit?: number | undefined;
  /** Files that must not be replaced, such as the archive itself. */
  readonly protectedPaths: readonly string[];
  /** Called after each page with how many items it had. */
  onProgress?(items: number): void;
  /** Stops between two pages; nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

const PAGE = 500;

/**
 * Writes a list to a file, a page at a time; the file is replaced as a whole when all is written, or not at all.
 *
 * @returns how many items were written; null if it was stopped
 * @throws ArchiveError `invalid_argument`, `io`
 */
export async function writeExport<Item extends object>(
  db: Reader,
  list: ExportList<Item>,
  path: string,
  options: ExportOptions,
): Promise<number | null> {
  const encoder = await encoderOf(db, list, options);
  await using file = await openAtomicFile(path, options.protectedPaths);
  await file.write(encoder.begin());
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  let count = 0;
  let after: string | null = null;
  do {
    const limit = Math.min(PAGE, most - count);
    const page: Page<Item> = await list.list({ limit, after });
    await file.write(await encoder.add(page.items, encoder.needsRows ? await list.rows(page.items) : []));
    options.onProgress?.(page.items.length);
    if (options.signal?.aborted) return null;
    count += page.items.length;
    after = page.next;
  } while (after !== null && count < most);
  await file.write(await encoder.end());
  await file.finish();
  return count;
}
