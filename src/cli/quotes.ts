import type { Command } from "commander";
import type { Quote } from "../queries/records.ts";
import { dateAndState } from "./date-and-state.ts";
import { addListCommand } from "./list-command.ts";
import { speakerName } from "./speaker-name.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord quotes`: who said what, newest article first. */
export function addQuotesCommand(program: Command, terminal: Terminal): void {
  addListCommand(program, terminal, { noun: "quotes", description: DESCRIPTION, help: HELP, columns: COLUMNS });
}

const DESCRIPTION = "list quotes: who said what, newest article first";

const HELP = `
Examples:
  onrecord quotes --speaker miller --kind direct     in his own words
  onrecord quotes --speaker "U.S." --since 2024-04   what the government said, from April 2024
  onrecord quotes harbour fee --since 2024           with both words; as for search: "exact words", OR, NOT, harb*
  onrecord quotes --speaker-kind unnamed             from unnamed sources
  onrecord quotes --article 1 --ndjson               one article's, with every span, as JSON
  onrecord quotes --csv > quotes.csv                 all of them, one row per quote and speaker

JSON has one object per quote, with all its speakers. CSV and TSV have the columns of the SQL view quotes_attributed, where a
joint statement has one row per speaker.`;

const COLUMNS: readonly Column<Quote>[] = [
  { title: "id", value: ({ id }) => id, alignment: "right" },
  { title: "date", value: ({ article }) => dateAndState(article) },
  { title: "speaker", value: ({ speakers }) => speakers.map(speakerName).join(", "), wraps: true },
  { title: "kind", value: ({ kind, decided }) => (decided === null ? kind : `${kind}, ${decided}`) },
  { title: "quote", value: ({ text }) => text, wraps: true },
];
