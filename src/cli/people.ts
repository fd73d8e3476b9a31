import type { Command } from "commander";
import type { PersonFilter } from "../queries/people.ts";
import type { PersonSummary } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printable, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord people`: the people whom articles quote, mention or credit, by name. */
export function addPeopleCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("people")
    .description("list people by name, with how often they are quoted, mentioned and credited")
    .argument("[name]", "words of a name, as printed anywhere");
  addListOptions(command, LIST_FILTERS.people)
    .addHelpText("after", HELP)
    .action((name: string | undefined, options: ListFlags & PersonFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { personList } = await import("../export/lists.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        await printList(printable(personList(db, { ...filter, name }), COLUMNS), listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord people miller                    everyone of that name, and their slugs
  onrecord people --article 1               who appears in one article
  onrecord people --as quoted --since 2024  who was quoted
  onrecord people --beside miller           who was quoted in the same articles as he
  onrecord people --as credited --csv       the staff, as CSV

The dates, reporters, editors and the article are those of the articles in which a person appears.`;

const COLUMNS: PrintableList<PersonSummary>["columns"] = [
  { title: "slug", value: ({ slug }) => slug },
  { title: "name", value: ({ name }) => name, wraps: true },
  { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
  { title: "credited in", value: ({ creditedIn }) => creditedIn, alignment: "right" },
];
