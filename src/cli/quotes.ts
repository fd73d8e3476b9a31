import type { Command } from "commander";
import type { QuoteFilter } from "../queries/quote-filter.ts";
import type { Quote } from "../queries/records.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { addListOptions, filterOf, LIST_FILTERS, type ListFlags, listRequest } from "./list-options.ts";
import { type PrintableList, printable, printList } from "./output.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord quotes`: who said what, newest article first. */
export function addQuotesCommand(program: Command, terminal: Terminal): void {
  const command = program.command("quotes").description("list quotes: who said what, newest article first");
  addListOptions(command, LIST_FILTERS.quotes)
    .addHelpText("after", HELP)
    .action((options: ListFlags & QuoteFilter & TypedFilter, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { quoteList } = await import("../export/lists.ts");
        const filter = filterOf(options);
        await announceNames(db, filter, terminal);
        await printList(printable(quoteList(db, filter), COLUMNS), listRequest(options), terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord quotes --speaker miller --kind direct     in his own words
  onrecord quotes --speaker "U.S." --since 2024-04   what the government said, from April 2024
  onrecord quotes --speaker-kind unnamed             what is not put to a name
  onrecord quotes --article 1 --ndjson               one article's, with every span, as JSON
  onrecord quotes --csv > quotes.csv                 all of them; one row per quote and speaker

JSON has an object for each quote, with all its speakers. CSV and TSV have the columns of the SQL view
quotes_attributed: a joint statement has a row for each speaker.`;

const COLUMNS: PrintableList<Quote>["columns"] = [
  { title: "id", value: ({ id }) => id, alignment: "right" },
  { title: "date", value: ({ article }) => article.publishedOn },
  { title: "speaker", value: ({ speakers }) => speakers.map(speakerName).join(", "), wraps: true },
  { title: "kind", value: ({ kind }) => kind },
  { title: "quote", value: ({ text }) => text, wraps: true },
];
