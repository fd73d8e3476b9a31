import type { Command } from "commander";
import type { ArticleFilter } from "../queries/articles.ts";
import type { ArticleSummary } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printable, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord articles`: the articles, newest first. */
export function addArticlesCommand(program: Command, terminal: Terminal): void {
  const command = program.command("articles").description("list articles, newest first");
  addListOptions(command, LIST_FILTERS.articles)
    .addHelpText("after", HELP)
    .action((options: ListFlags & ArticleFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { articleList } = await import("../export/lists.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        await printList(printable(articleList(db, filter), COLUMNS), listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord articles --since 2024-04 --until 2024-04   of one month
  onrecord articles --speaker miller                  that quote him
  onrecord articles --mentions blinken                that name or mean him
  onrecord articles --reported-by lewis --json        by one reporter, as JSON

Undated articles come last, and not at all with --since or --until.`;

const COLUMNS: PrintableList<ArticleSummary>["columns"] = [
  { title: "id", value: ({ id }) => id, alignment: "right" },
  { title: "date", value: ({ publishedOn }) => publishedOn },
  { title: "headline", value: ({ headline }) => headline, wraps: true },
  { title: "reported by", value: reporters, wraps: true },
  { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
];

function reporters({ reportedBy }: ArticleSummary): string {
  return reportedBy.map(({ name }) => name).join(", ");
}
