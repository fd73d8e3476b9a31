import type { Command } from "commander";
import type { OrganisationSummary } from "../queries/records.ts";
import { addListCommand } from "./list-command.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord organisations`: organisations, countries and governments, by name. */
export function addOrganisationsCommand(program: Command, terminal: Terminal): void {
  addListCommand(program, terminal, { noun: "organisations", description: DESCRIPTION, help: HELP, columns: COLUMNS });
}

const DESCRIPTION = "list organisations, countries and governments by name";

const HELP = `
Examples:
  onrecord organisations "U.S."          one organisation by any of its names
  onrecord organisations --kind country  countries
  onrecord organisations --as quoted     those that are quoted
  onrecord organisations --article 1     those that one article names`;

const COLUMNS: readonly Column<OrganisationSummary>[] = [
  { title: "slug", value: ({ slug }) => slug },
  { title: "name", value: ({ name }) => name, wraps: true },
  { title: "kind", value: ({ kind }) => kind },
  { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
];
