import type { Command } from "commander";
import type { ExportFormat } from "../export/format.ts";
import type { ListedNoun } from "../export/lists.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import { announceNames } from "./announce-names.ts";
import { archivePlace } from "./archive-options.ts";
import { destinationLabel, openDestination } from "./export-destination.ts";
import { typedFilter } from "./filter-options.ts";
import { pageNotes } from "./print-list.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** The options of `export` for a list, besides its filters, as commander returns them. */
interface ExportListFlags {
  readonly format?: ExportFormat;
  readonly limit?: number;
  readonly bom?: true;
}

/** `onrecord export quotes FILE` and the like: a filtered list as a file, whole or not at all. */
export async function exportList(noun: ListedNoun, file: string, command: Command, terminal: Terminal): Promise<void> {
  const { format, limit, bom } = command.opts<ExportListFlags>();
  const typed = typedFilter(command, FILTERS[noun]);
  const { formatOfName } = await import("../export/format.ts");
  const { writeExport } = await import("../export/write-export.ts");
  const chosen = format ?? formatOfName(file, "--format");
  await withArchive(command, terminal, async (db) => {
    const { listOf } = await import("../export/lists.ts");
    await announceNames(db, FILTERS[noun], typed, terminal);
    const list = listOf(db, noun, readFilter(noun, typed));
    const interrupt = new AbortController();
    const release = terminal.onInterrupt(() => interrupt.abort());
    const progress = startProgress(null, terminal);
    try {
      const count = await writeExport(db, list, () => openDestination(file, archivePlace(command), terminal), {
        format: chosen,
        limit,
        byteOrderMark: bom,
        onProgress: progress.advance,
        signal: interrupt.signal,
      });
      progress.stop();
      const written = count === null ? stoppedNote(file) : `${count} ${list.noun[count === 1 ? "one" : "many"]}`;
      terminal.note(`${destinationLabel(file)}${written}`);
      for (const note of pageNotes(await list.list({ limit: 1 }))) terminal.note(note);
    } finally {
      progress.stop();
      release();
    }
  });
}

function stoppedNote(file: string): string {
  return file === "-" ? "interrupted" : "interrupted, nothing was written";
}
