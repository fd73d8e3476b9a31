import type { Command } from "commander";
import type { FieldMap } from "../sources/fields/field-map.ts";
import { archivePath, isTrusted } from "./archive-options.ts";
import { formatOption, mapOption } from "./format-options.ts";
import { encodingOption } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord add`: articles into the archive. */
export function addAddCommand(program: Command, terminal: Terminal): void {
  program
    .command("add")
    .description("add articles to the archive, which is made or migrated first if need be")
    .argument("<source...>", "files, folders, or - for standard input")
    .option("--ndjson", 'read one article per line: {"text", "uri"?, "publishedAt"?}')
    .addOption(encodingOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .option("--summaries", "take items of feeds of which there is no more than a summary")
    .option("--dry-run", "say what would be added; write nothing")
    .option("--verbose", "name every warning and every file left out, as they come")
    .option("--json", "print what happened to each source as JSON")
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
      const writer = {
        path: archivePath(command),
        dryRun,
        trust: isTrusted(command),
        command: "add",
        options: runOptions(find),
      };
      const total = terminal.interactive ? countSources(places, find) : null;
      await withWriter(writer, terminal, (destination) =>
        ingestSources(destination, { sources, total, report, json }, terminal),
      );
    });
}

/** As the run is recorded. */
function runOptions({ map, ...find }: Pick<AddFlags, "ndjson" | "encoding" | "format" | "map" | "summaries">) {
  return { ...find, ...(map === undefined ? {} : { map: JSON.stringify(Object.fromEntries(map)) }) };
}

interface AddFlags {
  readonly ndjson?: true;
  readonly encoding?: string;
  readonly format?: string;
  readonly map?: FieldMap;
  readonly summaries?: true;
  readonly dryRun?: true;
  readonly verbose?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  onrecord add story.txt articles/        a file, and every file below a folder
  onrecord add page.html mail.eml wire.xml feed.rss issue.pdf archive.zip
  cat story.txt | onrecord add -          one article from standard input
  onrecord add --ndjson stories.ndjson    one article per line

Web pages, feeds, agency files (ninjs, NewsML, NITF, ANPA), mails, Word, OpenDocument and PDF files, JSON, CSV, ZIP, TAR, GZIP
and WARC are recognised by their content; "onrecord read FILE" shows what each gives. A file named .txt is plain text. The bytes
received are kept beside the text, and what the format states of headline, authors, date and the rest.

Every text is kept whole and unchanged, and adding the same bytes again changes nothing. A source that cannot be stored is
named with a code and the reason (exit status 1); the others go in. Warnings are stored with the articles and summed up at
the end. Without --encoding, texts are read as UTF-8, or as their byte order mark says. The limit is 16 MiB per source.`;
