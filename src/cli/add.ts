import type { Command } from "commander";
import { archivePath } from "./archive-options.ts";
import { encodingOption } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord add`: articles into the archive. */
export function addAddCommand(program: Command, terminal: Terminal): void {
  program
    .command("add")
    .description("add articles to the archive; makes and migrates it if necessary")
    .argument("<source...>", "files, folders with .txt files, or - for standard input")
    .option("--ndjson", 'each line of a source is an article: {"text", "uri"?, "publishedAt"?}')
    .addOption(encodingOption())
    .option("--dry-run", "say what would happen to each; nothing is written")
    .option("--verbose", "name every warning and every file left out, as they come")
    .option("--json", "what happened to each, as JSON")
    .addHelpText("after", HELP)
    .action(async (places: readonly string[], flags: AddFlags, command: Command) => {
      const { findSources, countSources } = await import("../sources/find-sources.ts");
      const { IngestReport } = await import("./ingest-report.ts");
      const { ingestSources } = await import("./ingest-sources.ts");
      const { withWriter } = await import("./open-writer.ts");
      const { dryRun = false, json = false, verbose = false, ...find } = flags;
      const report = new IngestReport(terminal, { dryRun, verbose });
      const sources = findSources(places, {
        ...find,
        standardInput: process.stdin,
        onLeftOut: (path, reason) => report.leaveOut(path, reason),
      });
      const writer = { path: archivePath(command), dryRun, command: "add", options: { ...find } };
      const total = terminal.interactive ? countSources(places, find) : null;
      await withWriter(writer, terminal, (destination) =>
        ingestSources(destination, { sources, total, report, json }, terminal),
      );
    });
}

interface AddFlags {
  readonly ndjson?: true;
  readonly encoding?: string;
  readonly dryRun?: true;
  readonly verbose?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  onrecord add story.txt articles/        a file, and every .txt file below a folder
  cat story.txt | onrecord add -          one article from standard input
  onrecord add --ndjson stories.ndjson    one article a line

Every text is kept whole and unchanged; the same bytes again change nothing. A source that cannot be stored is named
with a code and the reason (exit status 1), and the others go in. Warnings are stored with the articles and summed up at
the end. Without --encoding a text is UTF-8, or what its byte order mark says. A source has at most 16 MiB.`;
