import type { Reader } from "../archive/reader.ts";
import type { AtomicFile } from "./atomic-file.ts";
import { encodeList } from "./encode-list.ts";
import { type EncodingOptions, encoderOf } from "./encoders.ts";
import type { ExportList } from "./list.ts";

export interface ExportOptions extends EncodingOptions {
  /** Items at most. */
  readonly limit?: number | undefined;
  /** Called after each page with how many items it had. */
  readonly onProgress?: ((items: number) => void) | undefined;
  /** Stops between two pages; nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a list to a file, a page at a time; the file is replaced as a whole when all is written, or not at all.
 *
 * @param open opens the file; not called if the list cannot be written
 * @returns how many items were written; null if it was stopped
 * @throws ArchiveError `invalid_argument`, `io`
 */
export async function writeExport<Item extends object>(
  db: Reader,
  list: ExportList<Item>,
  open: () => Promise<AtomicFile>,
  options: ExportOptions,
): Promise<number | null> {
  const pieces = await encode(db, list, options);
  await using file = await open();
  const count = await writeAll(pieces, options, (bytes) => file.write(bytes));
  if (count !== null) await file.finish();
  return count;
}

/** The same to a stream of bytes, which is closed at the end, or aborted if it was stopped or anything failed. */
export async function writeStream<Item extends object>(
  db: Reader,
  list: ExportList<Item>,
  stream: WritableStream<Uint8Array>,
  options: ExportOptions,
): Promise<number | null> {
  const utf8 = new TextEncoder();
  const writer = stream.getWriter();
  try {
    const pieces = await encode(db, list, options);
    const write = (bytes: string | Uint8Array) => writer.write(typeof bytes === "string" ? utf8.encode(bytes) : bytes);
    const count = await writeAll(pieces, options, write);
    await (count === null ? writer.abort(options.signal?.reason) : writer.close());
    return count;
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

type Pieces = ReturnType<typeof encodeList<object, string | Uint8Array>>;

async function encode<Item extends object>(
  db: Reader,
  list: ExportList<Item>,
  options: ExportOptions,
): Promise<Pieces> {
  return encodeList(list, await encoderOf(db, list, options), { limit: options.limit });
}

async function writeAll(
  pieces: Pieces,
  { onProgress, signal }: ExportOptions,
  write: (bytes: string | Uint8Array) => Promise<void>,
): Promise<number | null> {
  let count = 0;
  for await (const { bytes, items } of pieces) {
    await write(bytes);
    count += items;
    if (items > 0) onProgress?.(items);
    if (signal?.aborted) return null;
  }
  return count;
}
