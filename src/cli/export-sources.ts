import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { FailedSource, NamedSource, SourceFile } from "../archive/source-files.ts";
import { archiveFiles } from "../archive/sqlite/file-kind.ts";
import type { ArchiveDatabase } from "../archive/sqlite/open.ts";
import type { PayloadFile } from "../export/bag.ts";
import type { SuppliedFields } from "../facts/given.ts";
import { requirePath } from "../misuse.ts";
import { startProgress } from "./progress.ts";
import { rowPrinter } from "./rows.ts";
import { EXIT, type Terminal } from "./terminal.ts";

export interface ExportSourcesFlags {
  /** Name files by hash, so that names do not tell where an article came from. */
  readonly byHash?: boolean;
  /** Make a bag of the folder. */
  readonly bag?: boolean;
  /** Print what was written. */
  readonly json?: boolean;
}

/** `onrecord export sources FOLDER`: the bytes received, each source as a file, and as a bag if asked. */
export async function exportSources(
  { store, path }: Pick<ArchiveDatabase, "store" | "path">,
  folder: string,
  { byHash = false, bag = false, json = false }: ExportSourcesFlags,
  terminal: Terminal,
): Promise<void> {
  const { beginBag, finishBag, PAYLOAD } = await import("../export/bag.ts");
  const { toArchiveError } = await import("../archive/sqlite/errors.ts");
  const printer = json ? await rowPrinter("json", [], terminal) : null;
  const progress = startProgress(await store.countArticles(), terminal);
  let isInterrupted = false;
  const release = terminal.onInterrupt(() => {
    isInterrupted = true;
  });
  const counts = { written: 0, present: 0, altered: 0, "in the way": 0 };
  try {
    requirePath(folder);
    if (bag) beginBag(folder, archiveFiles(path));
    else mkdirSync(folder, { recursive: true });
    await printer?.begin();
    const payload: PayloadFile[] = [];
    for await (const sources of writeInBatches(store, bag ? join(folder, PAYLOAD) : folder, byHash)) {
      for (const { status } of sources) counts[status] += 1;
      payload.push(...sources.flatMap(filesOf));
      sources.flatMap(remarks).forEach(terminal.warn);
      progress.advance(sources.length);
      await printer?.add(sources, []);
      // An interrupt takes effect only here, so that no file is left half written.
      await setImmediate();
      if (isInterrupted) break;
    }
    if (bag && !isInterrupted) await finishBag(folder, payload, archiveFiles(path));
    await printer?.end();
  } catch (error) {
    throw toArchiveError(error, folder);
  } finally {
    release();
    progress.stop();
    terminal.note(summary(counts));
  }
  if (counts["in the way"] > 0) terminal.exitWith(EXIT.someRejected);
  if (counts.altered > 0) terminal.exitWith(EXIT.problemsFound);
}

const AT_ONCE = 100;

/** Writes the sources to a folder, and yields what became of them, some at a time. */
async function* writeInBatches(
  store: ArchiveDatabase["store"],
  folder: string,
  byHash: boolean,
): AsyncGenerator<(SourceFile | FailedSource)[]> {
  const { sourceFileName, writeSourceFiles } = await import("../archive/source-files.ts");
  const { SIDECAR_ENDING, toSidecar } = await import("../sources/meta/sidecar.ts");
  const nameOf = byHash ? ({ sha256, extension }: NamedSource) => `${sha256}${extension}` : sourceFileName;
  const sidecarOf = (file: string, supplied: SuppliedFields) => ({
    file: `${file}${SIDECAR_ENDING}`,
    content: toSidecar(supplied),
  });
  let batch: (SourceFile | FailedSource)[] = [];
  for await (const source of writeSourceFiles(store, folder, { nameOf, sidecarOf })) {
    if (batch.push(source) < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The file of a source and its sidecar, if they were written. */
function filesOf(source: SourceFile | FailedSource): PayloadFile[] {
  if (!("file" in source)) return [];
  return source.sidecar === undefined ? [source] : [source, source.sidecar];
}

function remarks(source: SourceFile | FailedSource): string[] {
  if (!("reason" in source)) return [];
  const of = source.articleId === null ? `original ${source.sha256.slice(0, 12)}` : `article ${source.articleId}`;
  return [`not written: ${of}: ${source.reason}`];
}

/** "written 12, present 0, not written 0". */
function summary(counts: Readonly<Record<(SourceFile | FailedSource)["status"], number>>): string {
  const failed = counts.altered + counts["in the way"];
  return `written ${counts.written}, present ${counts.present}, not written ${failed}`;
}
