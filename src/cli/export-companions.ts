import type { Command } from "commander";
import type { CompanionsFormat } from "../export/companions.ts";
import { misuse } from "../misuse.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import { announceNames } from "./announce-names.ts";
import { archiveStateText } from "./archive-state-text.ts";
import { count } from "./archive-words.ts";
import { destinationLabel, openDestination } from "./export-destination.ts";
import { typedFilter } from "./filter-options.ts";
import { pageNotes } from "./print-list.ts";
import type { Terminal } from "./terminal.ts";
import { openExisting } from "./with-archive.ts";

/** The options of `export companions` besides its filters, as commander returns them. */
interface CompanionsFlags {
  readonly format?: CompanionsFormat;
  readonly least?: number;
  readonly bom?: true;
}

/** `onrecord export companions FILE`: who is quoted beside whom, as a graph or a table. */
export async function exportCompanions(file: string, command: Command, terminal: Terminal): Promise<void> {
  const { format, least, bom } = command.opts<CompanionsFlags>();
  const { companionsFormatOf, encodeCompanions } = await import("../export/companions.ts");
  const { findQuotedTogether } = await import("../queries/quoted-together.ts");
  const { findArchiveState } = await import("../queries/archive-state.ts");
  const chosen = format ?? companionsFormatOf(file);
  if (bom && chosen !== "csv") throw misuse(`only CSV begins with a byte order mark, not ${chosen}`);
  const typed = typedFilter(command, FILTERS.articles);
  using archive = await openExisting(command, { readonly: true }, terminal);
  const { db, path } = archive;
  await announceNames(db, FILTERS.articles, typed, terminal);
  const together = await findQuotedTogether(db, readFilter("articles", typed), { least });
  const state = await findArchiveState(db);
  await using destination = await openDestination(file, path, terminal);
  await destination.write(await encodeCompanions(together, state, chosen, { byteOrderMark: bom }));
  await destination.finish();
  const { pairs, speakers, articles } = together;
  terminal.note(
    `${destinationLabel(file)}${count(pairs.length, "pairs")} of ${count(speakers.length, "speakers")}, in ${count(articles, "articles")}`,
  );
  for (const note of pageNotes(together)) terminal.note(note);
  terminal.note(archiveStateText(state));
}
