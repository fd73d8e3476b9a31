import { type Command, Option } from "commander";
import { qualifiedName } from "../queries/qualified-name.ts";
import type { PersonSummary } from "../queries/records.ts";
import { addListCommand } from "./list-command.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord people`: people that articles quote, mention or credit, by name. */
export function addPeopleCommand(program: Command, terminal: Terminal): void {
  const people = { noun: "people", description: DESCRIPTION, help: HELP, columns: COLUMNS } as const;
  const { command, list } = addListCommand(program, terminal, people);
  command
    .addOption(new Option("--duplicates", "list pairs who may be one person instead, with reasons").conflicts("mixed"))
    .option("--mixed", "list names that may be several people's instead, with reasons")
    .action(async () => {
      const { duplicates, mixed } = command.opts<{ readonly duplicates?: true; readonly mixed?: true }>();
      if (!duplicates && !mixed) return list();
      const { printCandidates } = await import("./candidates.ts");
      return printCandidates(command, duplicates ? "duplicates" : "mixed", terminal);
    });
}

const DESCRIPTION = "list people by name, with how often they are quoted, mentioned and credited";

const HELP = `
Examples:
  onrecord people miller                    everyone of that name, and their slugs
  onrecord people --article 1               who appears in one article
  onrecord people --as quoted --since 2024  who was quoted
  onrecord people --beside miller           who was quoted in the same articles as him
  onrecord people --as credited --csv       the staff, as CSV
  onrecord people --duplicates              who may be one person, and the commands to decide it
  onrecord people --mixed                   names that may be several people's

Dates, reporters, editors and --article refer to the articles in which a person appears.`;

const COLUMNS: readonly Column<PersonSummary>[] = [
  { title: "slug", value: ({ slug }) => slug },
  { title: "name", value: ({ name, qualifier }) => qualifiedName(name, qualifier), wraps: true },
  { title: "also", value: ({ otherNames }) => otherNames.join(", "), wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  { title: "mentioned in", value: ({ mentionedIn }) => mentionedIn, alignment: "right" },
  { title: "credited in", value: ({ creditedIn }) => creditedIn, alignment: "right" },
];
