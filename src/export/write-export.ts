import type { Reader } from "../archive/reader.ts";
import { openAtomicFile } from "./atomic-file.ts";
import { encodeList } from "./encode-list.ts";
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
  let count = 0;
  for await (const { bytes, items } of encodeList(list, encoder, { limit: options.limit })) {
    await file.write(bytes);
    count += items;
    if (items > 0) options.onProgress?.(items);
    if (options.signal?.aborted) return null;
  }
  await file.finish();
  return count;
}
