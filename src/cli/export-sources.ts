import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { FailedSource, NamedSource, SourceFile } from "../archive/source-files.ts";
import type { ArchiveStore } from "../archive/store.ts";
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
  store: ArchiveStore,
  folder: string,
  { byHash = false, bag = false, json = false }: ExportSourcesFlags,
  terminal: Terminal,
): Promise<void> {
  const { sourceFileName, writeSourceFiles } = await import("../archive/source-files.ts");
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
    if (bag) beginBag(folder);
    else mkdirSync(folder, { recursive: true });
    await printer?.begin();
    const nameOf = byHash ? ({ sha256 }: NamedSource) => `${sha256}.txt` : sourceFileName;
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
    const payload: SourceFile[] = [];
    for await (const source of writeSourceFiles(store.sourcesAfter(0), bag ? join(folder, PAYLOAD) : folder, nameOf)) {
      counts[source.status] += 1;
      if ("file" in source) payload.push(source);
      if (pending.push(source) === REPORTED_AT_ONCE) await report();
      if (isInterrupted) break;
    }
    await report();
    if (bag && !isInterrupted) await finishBag(folder, payload);
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
  return "reason" in source ? [`not written: article ${source.articleId}: ${source.reason}`] : [];
}

/** "written 12, present 0, not written 0". */
function summary(counts: Readonly<Record<(SourceFile | FailedSource)["status"], number>>): string {
  const failed = counts.altered + counts["in the way"];
  return `written ${counts.written}, present ${counts.present}, not written ${failed}`;
}
