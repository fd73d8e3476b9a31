import type { Command } from "commander";
import type { PersonFilter } from "../queries/people.ts";
import type { PersonSummary } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord people`: the people whom articles quote, mention or credit, by name. */
export function addPeopleCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("people")
    .description("list people by name, with how often they are quoted, mentioned and credited")
    .argument("[name]", "words of a name, as printed anywhere");
  addListOptions(command, ["as", "beside", "since", "until", "reportedBy", "editedBy", "article"])
    .addHelpText("after", HELP)
    .action((name: string | undefined, options: ListFlags & PersonFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { createPeople } = await import("../queries/people.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        const people = createPeople(db);
        const list: PrintableList<PersonSummary>["list"] = (page) => people.list({ ...filter, name }, page);
        await printList({ ...PRINTED, list }, listRequest(options), terminal);
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

const PRINTED: Omit<PrintableList<PersonSummary>, "list"> = {
  noun: { one: "person", many: "people" },
  columns: [
    { title: "slug", value: ({ slug }) => slug },
    { title: "name", value: ({ name }) => name, wraps: true },
    { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
    { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
    { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
    { title: "credited in", value: ({ creditedIn }) => creditedIn, alignment: "right" },
  ],
  rowColumns: [
    "id",
    "slug",
    "name",
    "given_name",
    "family_name",
    "sort_name",
    "other_names",
    "quote_count",
    "mentioned_in",
    "credited_in",
  ],
  rows: async (items) =>
    items.map((item) => [
      item.id,
      item.slug,
      item.name,
      item.givenName,
      item.familyName,
      item.sortName,
      item.otherNames.join("; ") || null,
      item.quoteCount,
      item.mentionedIn,
      item.creditedIn,
    ]),
};
