import type { Command } from "commander";
import type { OrganisationFilter } from "../queries/organisations.ts";
import type { OrganisationSummary } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printable, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord organisations`: organisations, countries and governments, by name. */
export function addOrganisationsCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("organisations")
    .description("list organisations, countries and governments by name")
    .argument("[name]", "words of a name, as printed anywhere");
  addListOptions(command, LIST_FILTERS.organisations)
    .addHelpText("after", HELP)
    .action((name: string | undefined, options: ListFlags & OrganisationFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { organisationList } = await import("../export/lists.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        await printList(printable(organisationList(db, { ...filter, name }), COLUMNS), listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord organisations "U.S."          one organisation by any of its names
  onrecord organisations --kind country  countries
  onrecord organisations --as quoted     those that are quoted themselves
  onrecord organisations --article 1     those that one article names`;

const COLUMNS: PrintableList<OrganisationSummary>["columns"] = [
  { title: "slug", value: ({ slug }) => slug },
  { title: "name", value: ({ name }) => name, wraps: true },
  { title: "kind", value: ({ kind }) => kind },
  { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
];
