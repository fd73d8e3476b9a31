import type { Command } from "commander";
import type { ArticleSummary } from "../queries/records.ts";
import { dateAndState } from "./date-and-state.ts";
import { addListCommand } from "./list-command.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord articles`: the articles, newest first. */
export function addArticlesCommand(program: Command, terminal: Terminal): void {
  addListCommand(program, terminal, { noun: "articles", description: DESCRIPTION, help: HELP, columns: COLUMNS });
}

const DESCRIPTION = "list articles, newest first";

const HELP = `
Examples:
  onrecord articles --since 2024-04 --until 2024-04   those of one month
  onrecord articles --speaker miller                  those that quote him
  onrecord articles --mentions blinken                those that mention him
  onrecord articles --reported-by lewis --json        those of one reporter, as JSON

Beside the date stands of an article whose story went on without it that it was superseded, corrected or withdrawn. JSON and CSV
have story and state of each.

Undated articles come last, and never match --since or --until.`;

const COLUMNS: readonly Column<ArticleSummary>[] = [
  { title: "id", value: ({ id }) => id, alignment: "right" },
  { title: "date", value: dateAndState },
  { title: "headline", value: ({ headline }) => headline, wraps: true },
  { title: "reported by", value: reporters, wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
];

function reporters({ reportedBy }: ArticleSummary): string {
  return reportedBy.map(({ name }) => name).join(", ");
}
