import type { Command } from "commander";
import type { SnippetPart } from "../archive/word-index.ts";
import { tableOf } from "../export/list.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import type { SearchHit } from "../queries/search.ts";
import { announceNames } from "./announce-names.ts";
import { bold } from "./bold.ts";
import { dateAndState } from "./date-and-state.ts";
import { printableSpaced } from "./escape.ts";
import { addFilters, typedFilter } from "./filter-options.ts";
import { addPageOptions, listRequest, type PageFlags } from "./page-options.ts";
import { type PrintableList, printList } from "./print-list.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord search`: full text, best first. */
export function addSearchCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("search")
    .description("search quotes and articles, best first, with the passage found")
    .argument("<words...>", "all are required; in double quotes exactly as they are; OR, NOT, harb*");
  addPageOptions(addFilters(command, FILTERS.search))
    .addHelpText("after", HELP)
    .action((words: readonly string[]) =>
      withArchive(command, terminal, async (db) => {
        const { createSearch } = await import("../queries/search.ts");
        const typed = typedFilter(command, FILTERS.search);
        await announceNames(db, FILTERS.search, typed, terminal);
        const filter = readFilter("search", typed);
        const search = createSearch(db);
        const list: PrintableList<SearchHit>["list"] = async (page) => {
          const found = await search(words.join(" "), filter, page);
          if (found.suggestion !== undefined) terminal.note(`did you mean: ${found.suggestion}`);
          return found;
        };
        await printList({ ...PRINTED, list }, listRequest(command.opts<PageFlags>()), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord search miller ukraine                 quotes of his, or about him, with both words
  onrecord search '"no limits partnership"'      the exact words (mind the shell's own quotes)
  onrecord search industrial base --in articles  whole articles
  onrecord search ferry OR boat NOT harb*        one of the two, and nothing that begins with "harb"
  onrecord search embassy --speaker miller       in quotes of his, and in articles that quote him
  onrecord search embassy --since 2024 --json    with snippets in parts, as JSON
  onrecord search --near "trade is not harmed"   quotes in like words, the nearest first; see also: onrecord check

"meeting" finds "meet" as well; accents and case do not matter. OR, AND and NOT are operators in capitals only. The words may
also be those of a quote's speaker, title or occasion.`;

const PRINTED: Omit<PrintableList<SearchHit>, "list"> = {
  noun: { one: "hit", many: "hits" },
  columns: [
    { title: "found", value: ({ kind, id }) => `${kind} ${id}` },
    { title: "date", value: (hit) => dateAndState(articleOf(hit)) },
    { title: "speaker", value: (hit) => speakersOf(hit), wraps: true },
    { title: "passage", value: ({ snippet }) => snippetText(snippet), colored: withBoldHits, wraps: true },
  ],
  ...tableOf<SearchHit>([
    ["kind", "text", ({ kind }) => kind],
    ["id", "integer", ({ id }) => id],
    ["score", "real", ({ score }) => score],
    ["address", "text", (hit) => (hit.kind === "quote" ? hit.quote.address : null)],
    ["speaker", "text", speakersOf],
    ["passage", "text", ({ snippet }) => snippetText(snippet)],
    ["headline", "text", (hit) => articleOf(hit).headline],
    ["published_at", "text", (hit) => articleOf(hit).publishedAt],
    ["published_on", "text", (hit) => articleOf(hit).publishedOn],
    ["article_id", "integer", (hit) => articleOf(hit).id],
    ["version_state", "text", (hit) => articleOf(hit).versionState],
  ]),
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
