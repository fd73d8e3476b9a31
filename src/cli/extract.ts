import { type Command, Option } from "commander";
import { misuse } from "../misuse.ts";
import { defined } from "./defined.ts";
import { encodingOption, wholeNumber } from "./parse-option.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import { THOROUGH } from "./thorough-option.ts";

/** `onrecord extract`: what is read from a text, as JSON, without an archive. */
export function addExtractCommand(program: Command, terminal: Terminal): void {
  program
    .command("extract")
    .description("read an article and print what was found as JSON, without any archive")
    .argument("<source>", "a file, or - for standard input")
    .option("--ndjson", 'read one article per line: {"id", "text", "publishedAt"?}; print one line for each, in order')
    .option(
      "--threads <n>",
      "with --ndjson: read in so many threads; one for each processor unless given",
      wholeNumber(1),
    )
    .option("--with-source", "with --ndjson: print text, uri, publishedAt and meta of each line, for add --extracted")
    .option("--end-line", 'with --ndjson: print {"end": true, "lines", "errors"} once every line is answered')
    .addOption(
      new Option("--format <format>", "with --ndjson: print lines of JSON, or a Parquet file").choices(FORMATS),
    )
    .option("--thorough", THOROUGH)
    .option("--keep-going", "with --ndjson: lines that cannot be read do not make the exit status 1")
    .addOption(encodingOption())
    .addHelpText("after", HELP)
    .action(async (place: string, flags: ExtractFlags) => {
      const isAllRead = await (flags.ndjson === true
        ? answerLines(place, flags, terminal)
        : readOne(place, flags, terminal));
      if (!isAllRead) terminal.exitWith(EXIT.someRejected);
    });
}

const FORMATS = ["ndjson", "parquet"] as const;

interface ExtractFlags {
  readonly format?: (typeof FORMATS)[number];
  readonly ndjson?: true;
  readonly threads?: number;
  readonly withSource?: true;
  readonly endLine?: true;
  readonly keepGoing?: true;
  readonly encoding?: string;
  readonly thorough?: true;
}

async function readOne(place: string, flags: ExtractFlags, terminal: Terminal): Promise<boolean> {
  const { encoding, thorough, ...others } = flags;
  const [name] = Object.keys(others);
  if (name !== undefined) throw misuse(`--${OPTIONS_OF_LINES[name]} needs --ndjson`);
  const { extractFile } = await import("./extract-source.ts");
  return (await extractFile(place, defined({ encoding, thorough }), terminal)) === 0;
}

const OPTIONS_OF_LINES: Readonly<Record<string, string>> = {
  threads: "threads",
  withSource: "with-source",
  endLine: "end-line",
  format: "format",
  keepGoing: "keep-going",
};

async function answerLines(place: string, flags: ExtractFlags, terminal: Terminal): Promise<boolean> {
  const { threads, withSource, endLine, format, thorough, keepGoing = false } = flags;
  const parquet = format === "parquet";
  if (parquet && endLine) throw misuse("--end-line is for lines: a Parquet file says itself how many rows it has");
  const { extractLines } = await import("./extract-lines.ts");
  const { errors, isWhole } = await extractLines(
    place,
    terminal,
    defined({ threads, withSource, endLine, parquet, thorough }),
  );
  return isWhole && (keepGoing || errors === 0);
}

const HELP = `
Examples:
  onrecord extract story.txt                            one article
  cat story.txt | onrecord extract - > story.json       from a pipe
  onrecord extract - --ndjson < in.ndjson > out.ndjson  many, in order
  onrecord extract in.ndjson --ndjson --with-source --format parquet > out.parquet

Offsets count Unicode code points from 0; the end is excluded. A line that cannot be read gives {"id", "line", "error"} in
its place, and exit status 1. Every other line says by the SHA-256 which text was read, and by which version.`;
