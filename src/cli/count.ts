import { type Command, InvalidArgumentError, Option } from "commander";
import { closest } from "../known-keys.ts";
import { CODED, columnName, dimensionName } from "../queries/dimension-kinds.ts";
import { type CountedNoun, DIMENSIONS } from "../queries/dimensions.ts";
import { FILTERS } from "../queries/filters.ts";
import { addFilters } from "./filter-options.ts";
import { addFormatOptions } from "./format.ts";
import { wholeNumber } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord count`: how many there are, by what they have in common. */
export function addCountCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("count")
    .description("count quotes, articles, people, organisations or credits, by month, speaker and so on")
    .addHelpText("after", HELP);
  for (const noun of ["quotes", "articles", "people", "organisations", "credits"] as const) {
    addNoun(command, noun, terminal);
  }
}

const HELP = `
Examples:
  onrecord count quotes                                 how many there are
  onrecord count quotes --by month,speaker_kind         by month and by what the speakers are
  onrecord count quotes --by speaker --kind direct --limit 20
  onrecord count articles --by agency --since 2024 --csv > agencies.csv

A count takes the same filters as the list: onrecord count quotes --help names them, and what can be counted by.`;

function addNoun(parent: Command, noun: CountedNoun, terminal: Terminal): void {
  const command = parent.command(noun).description(`count ${noun}`);
  command.addOption(
    new Option("--by <dimensions>", `in groups: ${columnsOf(noun).join(", ")}`)
      .argParser((written: string, before: readonly string[]) =>
        distinct([...before, ...parseDimensions(noun, written)]),
      )
      .default([], "one group"),
  );
  if (noun === "quotes") {
    command.option(
      "--corrected",
      "also how many there would be, had people judged all of them, by what was drawn and judged",
    );
  }
  const same = SAME[noun];
  if (same !== undefined) {
    command.addOption(new Option("--each", same.each));
    command.addOption(new Option("--once", same.once));
  }
  addFormatOptions(addFilters(command, FILTERS[noun]))
    .option("--limit <n>", "print at most so many groups", wholeNumber(1))
    .addHelpText("after", NOUN_HELP(noun))
    .action(async () => {
      const { printCount } = await import("./print-count.ts");
      await printCount(command, noun, terminal);
    });
}

/** The two ways to count what may be the same, in words. */
const SAME: Readonly<Partial<Record<CountedNoun, { readonly each: string; readonly once: string }>>> = {
  quotes: {
    each: "each print alone, and not utterances",
    once: "the same words once, in however many articles they are printed, and not each print",
  },
  articles: { each: "each article (default)", once: "versions and copies of one story once" },
};

/** The dimensions that a noun can be counted by, as they are typed. */
function columnsOf(noun: CountedNoun): string[] {
  const declared = Object.keys(DIMENSIONS[noun]).map(columnName);
  return noun === "credits" ? declared : [...declared, "var:NAME"];
}

function parseDimensions(noun: CountedNoun, written: string): string[] {
  const columns = written.split(",").map((column) => column.trim());
  for (const column of columns) {
    if (Object.hasOwn(DIMENSIONS[noun], dimensionName(column)) || column.startsWith(CODED)) continue;
    const likely = closest(column, columnsOf(noun));
    throw new InvalidArgumentError(
      `"${column}" is none of ${columnsOf(noun).join(", ")}${likely ? `; did you mean "${likely}"?` : ""}`,
    );
  }
  return columns.map(dimensionName);
}

/** The same dimensions, unless one is among them twice. */
function distinct(by: readonly string[]): readonly string[] {
  const again = by.find((name, at) => by.indexOf(name) < at);
  if (again === undefined) return by;
  throw new InvalidArgumentError(`"${columnName(again)}" is given twice.`);
}

const NOUN_HELP = (noun: CountedNoun) => `
Examples:
  onrecord count ${noun}
  onrecord count ${noun} --by ${EXAMPLE[noun]} --since 2024
  onrecord count ${noun} --by ${EXAMPLE[noun]} --json${noun === "quotes" ? "\n  onrecord count quotes --by speaker_kind --corrected" : ""}

Under the table stand the filters, what they leave out because it has no date or is held back, the version that has read the
articles and the digest of the archive: whoever has the same archive counts the same. JSON has all of it as one object; CSV and
TSV have the rows, and the rest goes to standard error.${noun === "quotes" ? QUOTES_HELP : ""}`;

const QUOTES_HELP = `
Quotes are counted each time they are printed (prints), and direct and quoted words once in however many articles (utterances;
indirect words are the journalist's, and none). --each and --once give one of the two. A quote with two speakers stands in the row of each, so that rows may sum to
more than the total. --corrected takes the errors of the reading off, as far as a random sample tells them (onrecord review
--sample 200): each figure with the interval in which the true one lies in 95 of 100 samples. var:NAME is what people have coded of the quote, or of its speaker, or of its article (onrecord decide code).`;

const EXAMPLE: Readonly<Record<CountedNoun, string>> = {
  quotes: "month,speaker_kind",
  articles: "month,agency",
  people: "letter",
  organisations: "kind",
  credits: "role",
};
