import type { Command } from "commander";
import type { PersonSummary } from "../queries/records.ts";
import { addListCommand } from "./list-command.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord people`: the people whom articles quote, mention or credit, by name. */
export function addPeopleCommand(program: Command, terminal: Terminal): void {
  addListCommand(program, terminal, { noun: "people", description: DESCRIPTION, help: HELP, columns: COLUMNS });
}

const DESCRIPTION = "list people by name, with how often they are quoted, mentioned and credited";

const HELP = `
Examples:
  onrecord people miller                    everyone of that name, and their slugs
  onrecord people --article 1               who appears in one article
  onrecord people --as quoted --since 2024  who was quoted
  onrecord people --beside miller           who was quoted in the same articles as him
  onrecord people --as credited --csv       the staff, as CSV

Dates, reporters, editors and --article refer to the articles in which a person appears.`;

const COLUMNS: readonly Column<PersonSummary>[] = [
  { title: "slug", value: ({ slug }) => slug },
  { title: "name", value: ({ name }) => name, wraps: true },
  { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
  { title: "credited in", value: ({ creditedIn }) => creditedIn, alignment: "right" },
];
