import type { Command } from "commander";
import type { OrganisationFilter } from "../queries/organisations.ts";
import type { Organisation } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord organisations`: organisations, countries and governments, by name. */
export function addOrganisationsCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("organisations")
    .description("list organisations, countries and governments by name")
    .argument("[name]", "words of a name, as printed anywhere");
  addListOptions(command, ["organisationKind", "as", "beside", "since", "until", "reportedBy", "editedBy", "article"])
    .addHelpText("after", HELP)
    .action((name: string | undefined, options: ListFlags & OrganisationFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { createOrganisations } = await import("../queries/organisations.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        const organisations = createOrganisations(db);
        const list: PrintableList<Organisation>["list"] = (page) => organisations.list({ ...filter, name }, page);
        await printList({ ...PRINTED, list }, listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord organisations "U.S."          one organisation by any of its names
  onrecord organisations --kind country  countries
  onrecord organisations --as quoted     those that are quoted themselves
  onrecord organisations --article 1     those that one article names`;

const PRINTED: Omit<PrintableList<Organisation>, "list"> = {
  noun: { one: "organisation", many: "organisations" },
  columns: [
    { title: "slug", value: ({ slug }) => slug },
    { title: "name", value: ({ name }) => name, wraps: true },
    { title: "kind", value: ({ kind }) => kind },
    { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
    { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
    { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
  ],
  rowColumns: ["id", "slug", "name", "kind", "other_names", "quote_count", "mentioned_in", "credited_in"],
  rows: async (items) =>
    items.map((item) => [
      item.id,
      item.slug,
      item.name,
      item.kind,
      item.otherNames.join("; ") || null,
      item.quoteCount,
      item.mentionedIn,
      item.creditedIn,
    ]),
};
