import type { ExportFormat } from "./export/format.ts";
import type { ListedNoun } from "./export/lists.ts";
import { requireKnownKeys, requireNoOptions } from "./known-keys.ts";
import { misuse, requireBoolean, requireFunction, shown } from "./misuse.ts";
import type { Archive } from "./opened-archive.ts";
import { requireOneOf } from "./queries/check-values.ts";
import type { FilterOfList } from "./queries/filters.ts";
import { checkCount, checkSignal } from "./queries/listing.ts";

/** How to export a list. */
export interface ExportListOptions<Noun extends ListedNoun = ListedNoun> {
  /** Which items; all, if not given. */
  readonly filter?: FilterOfList[Noun] | undefined;
  /**
   * The format; what a file's name ends with, if not given. JSON-LD is for articles and quotes, ninjs for articles
   * alone.
   */
  readonly format?: ExportFormat | undefined;
  /** Items at most. */
  readonly limit?: number | undefined;
  /** Begin CSV and TSV with a byte-order mark, which Excel needs. */
  readonly byteOrderMark?: boolean | undefined;
  /**
   * Ends the export when it is aborted: nothing is written then, and the promise is rejected with the signal's reason.
   */
  readonly signal?: AbortSignal | undefined;
  /** Called after each page with how many items it had. */
  readonly onProgress?: ((items: number) => void) | undefined;
}

/**
 * Writes a list to a file, or to a stream of bytes. A file of the same name is replaced as a whole when all is written;
 * if anything fails it stays as it was. A stream is closed at the end, and aborted if anything fails.
 *
 * @example await exportList(archive, "quotes", "miller.csv", { filter: { speaker: "miller" } });
 *
 * @returns how many items were written
 * @throws ArchiveError `invalid_argument`, `io`
 */
export async function exportList<Noun extends ListedNoun>(
  archive: Archive,
  noun: Noun,
  target: string | WritableStream<Uint8Array>,
  options?: ExportListOptions<Noun>,
): Promise<number>;
export async function exportList<Noun extends ListedNoun>(
  archive: Archive,
  noun: Noun,
  target: string | WritableStream<Uint8Array>,
  options: ExportListOptions<Noun> = {},
  ...rest: readonly unknown[]
): Promise<number> {
  requireNoOptions("exportList", rest);
  requireKnownKeys("options", options, ["filter", "format", "limit", "byteOrderMark", "signal", "onProgress"]);
  requireBoolean("options: byteOrderMark", options.byteOrderMark);
  requireFunction("options: onProgress", options.onProgress);
  checkCount({ limit: options.limit });
  requireTarget(target);
  const { readerOf } = await import("./archive/reader.ts");
  const { archiveFiles } = await import("./archive/sqlite/file-kind.ts");
  const { openAtomicFile } = await import("./export/atomic-file.ts");
  const { EXPORT_FORMATS, formatOfName } = await import("./export/format.ts");
  const { LISTED_NOUNS, listOf } = await import("./export/lists.ts");
  const { writeExport, writeStream } = await import("./export/write-export.ts");
  requireOneOf("noun", noun ?? null, LISTED_NOUNS);
  requireOneOf("options: format", options.format, Object.keys(EXPORT_FORMATS));
  const db = readerOf(archive);
  const list = listOf(db, noun, options.filter ?? {});
  const signal = checkSignal({ signal: options.signal });
  signal?.throwIfAborted();
  const written =
    typeof target === "string"
      ? await writeExport(db, list, () => openAtomicFile(target, archiveFiles(archive.path)), {
          ...options,
          format: options.format ?? formatOfName(target, "options: format"),
        })
      : await writeStream(db, list, target, { ...options, format: options.format ?? missingFormat() });
  if (written === null) throw signal?.reason;
  return written;
}

function requireTarget(target: unknown): void {
  if (typeof target === "string" || (typeof target === "object" && target !== null && "getWriter" in target)) return;
  const streams = "a WritableStream (Writable.toWeb makes one of a stream of Node)";
  throw misuse(`target: must be the name of a file or ${streams}, not ${shown(target)}`);
}

function missingFormat(): never {
  throw misuse("options: a stream has no name that says the format; give it");
}
