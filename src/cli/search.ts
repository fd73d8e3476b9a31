import type { Command } from "commander";
import type { SnippetPart } from "../archive/word-index.ts";
import type { SearchFilter, SearchHit } from "../queries/search.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { bold } from "./bold.ts";
import { printableSpaced } from "./escape.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printList } from "./output.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord search`: full text, best first. */
export function addSearchCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("search")
    .description("search quotes and articles, best first, with the passage found")
    .argument("<words...>", "all are required; words in double quotes are found exactly as they are")
    .option("--in <where>", "quotes or articles; both if not given, quotes first");
  addListOptions(command, LIST_FILTERS.search)
    .addHelpText("after", HELP)
    .action((words: readonly string[], options: ListFlags & SearchFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { createSearch } = await import("../queries/search.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        const search = createSearch(db);
        const list: PrintableList<SearchHit>["list"] = (page) => search(words.join(" "), filter, page);
        await printList({ ...PRINTED, list }, listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord search miller ukraine                 a quote of his, or about it
  onrecord search '"no limits partnership"'      the exact words (mind the shell's own quotes)
  onrecord search industrial base --in articles  whole articles
  onrecord search embassy --since 2024 --json    with snippets in parts, as JSON

"meeting" finds "meet" as well; accents and case do not count. Nothing typed is an operator. Words of a quote's
speaker, title and occasion count too.`;

const PRINTED: Omit<PrintableList<SearchHit>, "list"> = {
  noun: { one: "hit", many: "hits" },
  columns: [
    { title: "found", value: ({ kind, id }) => `${kind} ${id}` },
    { title: "date", value: (hit) => articleOf(hit).publishedOn },
    { title: "speaker", value: (hit) => speakersOf(hit), wraps: true },
    { title: "passage", value: ({ snippet }) => snippetText(snippet), colored: withBoldHits, wraps: true },
  ],
  rowColumns: [
    "kind",
    "id",
    "score",
    "address",
    "speaker",
    "passage",
    "headline",
    "published_at",
    "published_on",
    "article_id",
  ],
  rows: async (hits) =>
    hits.map((hit) => {
      const { id, headline, publishedAt, publishedOn } = articleOf(hit);
      const address = hit.kind === "quote" ? hit.quote.address : null;
      const passage = snippetText(hit.snippet);
      return [hit.kind, hit.id, hit.score, address, speakersOf(hit), passage, headline, publishedAt, publishedOn, id];
    }),
};

function articleOf(hit: SearchHit) {
  return hit.kind === "quote" ? hit.quote.article : hit.article;
}

function speakersOf(hit: SearchHit): string | null {
  return hit.kind === "quote" ? hit.quote.speakers.map(speakerName).join(", ") : null;
}

function snippetText(parts: readonly SnippetPart[]): string {
  return parts.map(({ text }) => text).join("");
}

function withBoldHits({ snippet }: SearchHit): string {
  return snippet.map(({ text, hit }) => (hit ? bold(printableSpaced(text)) : printableSpaced(text))).join("");
}
