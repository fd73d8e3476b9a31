import type { Command } from "commander";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord extract`: what a text says, as JSON, without any archive. */
export function addExtractCommand(program: Command, terminal: Terminal): void {
  program
    .command("extract")
    .description("read an article and print what was found as JSON; no archive is touched")
    .argument("<source>", "a file, or - for standard input")
    .option(
      "--ndjson",
      'each line is an article: {"id", "text", "publishedAt"?}; one line is printed for each, in order',
    )
    .addHelpText("after", HELP)
    .action(async (place: string, { ndjson = false }: { readonly ndjson?: boolean }) => {
      const { extractFile, extractLines } = await import("./extract-source.ts");
      const failed = await (ndjson ? extractLines(place, terminal) : extractFile(place, terminal));
      if (failed > 0) terminal.exitWith(EXIT.someRejected);
    });
}

const HELP = `
Examples:
  onrecord extract story.txt                            one article
  cat story.txt | onrecord extract - > story.json       from a pipe
  onrecord extract - --ndjson < in.ndjson > out.ndjson  many, in order

Offsets are Unicode code points, from 0, the end excluded. A line that cannot be read gives {"id", "error"} in its
place, and exit status 1.`;
