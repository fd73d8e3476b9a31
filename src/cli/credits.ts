import type { Command } from "commander";
import type { CreditFilter } from "../queries/credits.ts";
import type { Credit } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printable, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord credits`: who wrote, reported, edited what. */
export function addCreditsCommand(program: Command, terminal: Terminal): void {
  const command = program.command("credits").description("list credits: who reported, wrote or edited what");
  addListOptions(command, LIST_FILTERS.credits)
    .addHelpText("after", HELP)
    .action((options: ListFlags & CreditFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { creditList } = await import("../export/lists.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        await printList(printable(creditList(db, filter), COLUMNS), listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord credits --name lewis                one person's
  onrecord credits --role editor --since 2024  who edited
  onrecord credits --article 1                 one article's, as printed
  onrecord credits --reported-by lewis --json  everyone credited beside him

CSV and TSV have the columns of the SQL view credits_listed.`;

const COLUMNS: PrintableList<Credit>["columns"] = [
  { title: "article", value: ({ article }) => article.id, alignment: "right" },
  { title: "date", value: ({ article }) => article.publishedOn },
  { title: "role", value: ({ role }) => role },
  { title: "name", value: ({ nameAsStated }) => nameAsStated, wraps: true },
  { title: "headline", value: ({ article }) => article.headline, wraps: true },
];
