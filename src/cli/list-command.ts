import type { Command } from "commander";
import type { ItemOfList, ListedNoun } from "../export/lists.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import { SORTS } from "../queries/sorts.ts";
import { announceNames } from "./announce-names.ts";
import { addFilters, typedFilter } from "./filter-options.ts";
import { addPageOptions, addSortOption, listRequest, type PageFlags } from "./page-options.ts";
import { printList } from "./print-list.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** A command that lists items of one kind under their filters. */
export interface ListCommand<Noun extends ListedNoun> {
  readonly noun: Noun;
  readonly description: string;
  /** What follows its options in `--help`, examples first. */
  readonly help: string;
  /** The table for people. */
  readonly columns: readonly Column<ItemOfList[Noun]>[];
}

/**
 * Adds a command such as `onrecord articles` to the program. Returns the command and its action, for commands that can
 * do something else as well.
 */
export function addListCommand<Noun extends ListedNoun>(
  program: Command,
  terminal: Terminal,
  { noun, description, help, columns }: ListCommand<Noun>,
): { readonly command: Command; readonly list: () => Promise<void> } {
  const command = program.command(noun).description(description);
  const list = () =>
    withArchive(command, terminal, async (db) => {
      const { listOf } = await import("../export/lists.ts");
      const typed = typedFilter(command, FILTERS[noun]);
      await announceNames(db, FILTERS[noun], typed, terminal);
      const items = listOf(db, noun, readFilter(noun, typed));
      await printList({ ...items, columns }, listRequest(command.opts<PageFlags>()), terminal);
    });
  addSortOption(addPageOptions(addFilters(command, FILTERS[noun])), SORTS[noun])
    .addHelpText("after", help)
    .action(list);
  return { command, list };
}
