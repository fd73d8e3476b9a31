import type { Command } from "commander";
import type { ArticleFilter } from "../queries/articles.ts";
import type { ArticleSummary } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printList } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord articles`: the articles, newest first. */
export function addArticlesCommand(program: Command, terminal: Terminal): void {
  const command = program.command("articles").description("list articles, newest first");
  addListOptions(command, [
    "speaker",
    "mentions",
    "since",
    "until",
    "reportedBy",
    "editedBy",
    "place",
    "agency",
    "article",
  ])
    .addHelpText("after", HELP)
    .action((options: ListFlags & ArticleFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { createArticles } = await import("../queries/articles.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        const articles = createArticles(db);
        await printList({ ...PRINTED, list: (page) => articles.list(filter, page) }, listRequest(options), terminal);
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

const PRINTED: Omit<PrintableList<ArticleSummary>, "list"> = {
  noun: { one: "article", many: "articles" },
  columns: [
    { title: "id", value: ({ id }) => id, alignment: "right" },
    { title: "date", value: ({ publishedOn }) => publishedOn },
    { title: "headline", value: ({ headline }) => headline, wraps: true },
    { title: "reported by", value: reporters, wraps: true },
    { title: "quotes", value: ({ quoteCount }) => quoteCount, alignment: "right" },
  ],
  rowColumns: [
    "id",
    "sha256",
    "headline",
    "byline",
    "dateline",
    "places",
    "agency",
    "published_at",
    "published_on",
    "published_at_basis",
    "language",
    "source_uri",
    "reported_by",
    "quote_count",
  ],
  rows: async (items) =>
    items.map((item) => [
      item.id,
      item.sha256,
      item.headline,
      item.byline,
      item.dateline,
      item.places.map(({ name }) => name).join(", ") || null,
      item.agency,
      item.publishedAt,
      item.publishedOn,
      item.publishedAtBasis,
      item.language,
      item.sourceUri,
      reporters(item) || null,
      item.quoteCount,
    ]),
};

function reporters({ reportedBy }: ArticleSummary): string {
  return reportedBy.map(({ name }) => name).join(", ");
}
