import type { Command } from "commander";
import { encodingOption } from "./parse-option.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord extract`: what a text says, as JSON, without any archive. */
export function addExtractCommand(program: Command, terminal: Terminal): void {
  program
    .command("extract")
    .description("read an article and print what was found as JSON, without any archive")
    .argument("<source>", "a file, or - for standard input")
    .option("--ndjson", 'read one article per line: {"id", "text", "publishedAt"?}; print one line for each, in order')
    .addOption(encodingOption())
    .addHelpText("after", HELP)
    .action(async (place: string, { ndjson = false, encoding }: ExtractFlags) => {
      const { extractFile, extractLines } = await import("./extract-source.ts");
      const failed = await (ndjson ? extractLines(place, terminal) : extractFile(place, encoding, terminal));
      if (failed > 0) terminal.exitWith(EXIT.someRejected);
    });
}

interface ExtractFlags {
  readonly ndjson?: boolean;
  readonly encoding?: string;
}

const HELP = `
Examples:
  onrecord extract story.txt                            one article
  cat story.txt | onrecord extract - > story.json       from a pipe
  onrecord extract - --ndjson < in.ndjson > out.ndjson  many, in order

Offsets count Unicode code points from 0; the end is excluded. A line that cannot be read gives {"id", "error"} in its
place, and exit status 1.`;
