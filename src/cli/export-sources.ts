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
  /** Names are hashes, and do not tell where an article came from. */
  readonly byHash?: boolean;
  /** Make a bag of the folder. */
  readonly bag?: boolean;
  /** Print what was written. */
  readonly json?: boolean;
}

/** `onrecord export sources FOLDER`: the bytes received, each source a file, and with them a bag if asked. */
export async function exportSources(
  { store, path }: Pick<ArchiveDatabase, "store" | "path">,
  folder: string,
  { byHash = false, bag = false, json = false }: ExportSourcesFlags,
  terminal: Terminal,
): Promise<void> {
  const { sourceFileName, writeSourceFiles } = await import("../archive/source-files.ts");
  const { SIDECAR_ENDING, toSidecar } = await import("../sources/meta/sidecar.ts");
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
    const nameOf = byHash ? ({ sha256, extension }: NamedSource) => `${sha256}${extension}` : sourceFileName;
    const sidecarOf = (file: string, supplied: SuppliedFields) => ({
      file: `${file}${SIDECAR_ENDING}`,
      content: toSidecar(supplied),
    });
    let pending: (SourceFile | FailedSource)[] = [];
    const report = async () => {
      const sources = pending;
      pending = [];
      sources.flatMap(remarks).forEach(terminal.warn);
      progress.advance(sources.length);
      await printer?.add(sources, []);
      // An interrupt is heard here: no file is left half written.
      await setImmediate();
    };
    const payload: PayloadFile[] = [];
    const files = writeSourceFiles(store, bag ? join(folder, PAYLOAD) : folder, { nameOf, sidecarOf });
    for await (const source of files) {
      counts[source.status] += 1;
      if ("file" in source) payload.push(source, ...(source.sidecar === undefined ? [] : [source.sidecar]));
      if (pending.push(source) === REPORTED_AT_ONCE) await report();
      if (isInterrupted) break;
    }
    await report();
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

const REPORTED_AT_ONCE = 100;

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
