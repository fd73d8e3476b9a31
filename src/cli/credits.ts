import type { Command } from "commander";
import type { Credit } from "../queries/records.ts";
import { addListCommand } from "./list-command.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord credits`: who wrote, reported, edited what. */
export function addCreditsCommand(program: Command, terminal: Terminal): void {
  addListCommand(program, terminal, { noun: "credits", description: DESCRIPTION, help: HELP, columns: COLUMNS });
}

const DESCRIPTION = "list credits: who reported, wrote or edited what";

const HELP = `
Examples:
  onrecord credits --name lewis                those of one person
  onrecord credits --role editor --since 2024  who edited what
  onrecord credits --article 1                 those of one article, as printed
  onrecord credits --reported-by lewis --json  everyone credited with him

CSV and TSV have the columns of the SQL view credits_listed.`;

const COLUMNS: readonly Column<Credit>[] = [
  { title: "article", value: ({ article }) => article.id, alignment: "right" },
  { title: "date", value: ({ article }) => article.publishedOn },
  { title: "role", value: ({ role }) => role },
  { title: "name", value: ({ nameAsStated }) => nameAsStated, wraps: true },
  { title: "headline", value: ({ article }) => article.headline, wraps: true },
];
