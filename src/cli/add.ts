import { type Command, Option } from "commander";
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
    .addOption(new Option("--watch", "go on and take files that come, until Ctrl-C").conflicts("ndjson"))
    .option("--dry-run", "say of each article its format, headline, date and number of quotes; write nothing")
    .option("--verbose", "name every warning, note and file left out, as they come")
    .option("--json", "print what happened to each source as JSON")
    .addHelpText("after", HELP)
    .action(async (places: readonly string[], flags: AddFlags, command: Command) => {
      const { findSources, countSources } = await import("../sources/find-sources.ts");
      const { IngestReport } = await import("./ingest-report.ts");
      const { ingestSources } = await import("./ingest-sources.ts");
      const { withWriter } = await import("./open-writer.ts");
      const { dryRun = false, json = false, verbose = false, watch = false, ...find } = flags;
      const report = new IngestReport(terminal, { dryRun, verbose });
      const options = {
        ...find,
        standardInput: process.stdin,
        onLeftOut: (path: string, reason: string) => report.leaveOut(path, reason),
      };
      const sources = watch
        ? (await import("../sources/watch-folders.ts")).watchFolders(places, { ...options, everyMs: LOOK_MS })
        : findSources(places, options);
      if (watch) terminal.note("watching; Ctrl-C ends");
      const writer = {
        path: archivePath(command),
        dryRun,
        trust: isTrusted(command),
        command: "add",
        options: runOptions(find),
      };
      const total = terminal.interactive && !watch ? countSources(places, find) : null;
      await withWriter(writer, terminal, (destination) =>
        ingestSources(destination, { sources, total, report, json }, terminal),
      );
    });
}

/** Milliseconds between two looks at watched folders: a file is taken two looks after it came. */
const LOOK_MS = 1000;

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
  readonly watch?: true;
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
  onrecord add --watch incoming/          what is there, and what comes

Web pages, feeds, agency files (ninjs, NewsML, NITF, ANPA), mails, Word, OpenDocument and PDF files, JSON, CSV, ZIP, TAR, GZIP
and WARC are recognised by their content; "onrecord read FILE" shows what each gives. A file named .txt is plain text. The bytes
received are kept beside the text, and what the format states of headline, authors, date and the rest.

Every text is kept whole and unchanged, and adding the same bytes again changes nothing. A source that cannot be stored is
named with a code and the reason (exit status 1); the others go in. What no format reads, and what is no article (a picture of
an agency, a list of links), is summed up with what to do, and is a failure only if nothing was taken. Warnings are stored with the articles and summed up at
the end. Without --encoding, texts are read as UTF-8, or as their byte order mark says. The limit is 16 MiB per source.`;
