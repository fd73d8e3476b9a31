import { type Command, Option } from "commander";
import { misuse } from "../misuse.ts";
import { type FieldMap, recordFieldMap } from "../sources/fields/field-map.ts";
import { archivePlace, isTrusted } from "./archive-options.ts";
import { formatOption, mapOption } from "./format-options.ts";
import { type SetMeta, setOption } from "./meta-options.ts";
import { encodingOption, wholeNumber } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";
import { THOROUGH } from "./thorough-option.ts";

/** `onrecord add`: articles into the archive. */
export function addAddCommand(program: Command, terminal: Terminal): void {
  program
    .command("add")
    .description("add articles to the archive, which is made or migrated first if need be")
    .argument("<source...>", "files, folders, or - for standard input")
    .addOption(linesOption())
    .addOption(extractedOption())
    .addOption(new Option("--recheck <n>", RECHECK).argParser(wholeNumber(1)))
    .addOption(encodingOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .option("--summaries", "take items of feeds of which there is no more than a summary")
    .addOption(setOption())
    .option("--meta <table>", "what you know of each article, a CSV with a row for each file or URL")
    .option("--replace-meta", "what you say stands in place of what was given before")
    .addOption(new Option("--watch", "go on and take files that come, until Ctrl-C").conflicts("ndjson"))
    .option("--thorough", THOROUGH)
    .option("--dry-run", "say of each article its format, headline, date and number of quotes; write nothing")
    .option("--verbose", "name every warning, note and file left out, as they come")
    .option("--json", "print what happened to each source as JSON")
    .addHelpText("after", HELP)
    .action((places: readonly string[], flags: AddFlags, command: Command) =>
      addArticles(places, flags, command, terminal),
    );
}

async function addArticles(
  places: readonly string[],
  flags: AddFlags,
  command: Command,
  terminal: Terminal,
): Promise<void> {
  const { findSources, countSources } = await import("../sources/find-sources.ts");
  const { IngestReport } = await import("./ingest-report.ts");
  const { ingestSources } = await import("./ingest-sources.ts");
  const { withWriter } = await import("./open-writer.ts");
  const {
    dryRun = false,
    json = false,
    verbose = false,
    watch = false,
    set,
    meta,
    replaceMeta = false,
    recheck,
    thorough = false,
    ...find
  } = flags;
  if (recheck !== undefined && find.extracted !== true) throw misuse("--recheck needs --extracted");
  if (watch && places.includes("-")) throw misuse("--watch looks at folders and files, and not at standard input");
  const table = meta === undefined ? undefined : await readTable(meta);
  const report = new IngestReport(terminal, { dryRun, verbose });
  const options = {
    ...find,
    meta: { set: set?.supplied, table, replaces: replaceMeta },
    standardInput: process.stdin,
    onLeftOut: (path: string, reason: string) => report.leaveOut(path, reason),
  };
  const sources = watch
    ? (await import("../sources/watch-folders.ts")).watchFolders(places, { ...options, everyMs: LOOK_MS })
    : findSources(places, options);
  if (watch) terminal.note("watching; Ctrl-C ends");
  const writer = {
    path: archivePlace(command),
    dryRun,
    trust: isTrusted(command),
    command: "add",
    options: runOptions(flags),
  };
  const total = terminal.interactive && !watch ? countSources(places, find) : null;
  await withWriter(writer, terminal, (destination) =>
    ingestSources(destination, { sources, total, report, json, recheck: recheckOf(flags), thorough }, terminal),
  );
  if (table !== undefined) announceUnused(table.unused, terminal);
}

/**
 * `--ndjson`. The fields of such a line are fixed, and it is UTF-8; other lines are read as JSON, by a map, without
 * this option.
 */
function linesOption(): Option {
  const others = ["encoding", "format", "map", "summaries"];
  return new Option("--ndjson", 'read one article per line: {"text", "uri"?, "publishedAt"?, "meta"?}').conflicts(
    others,
  );
}

/** `--extracted`. It conflicts with all options that would make the articles be read differently. */
function extractedOption(): Option {
  const others = ["ndjson", "encoding", "format", "map", "summaries", "set", "meta", "replaceMeta", "watch"];
  return new Option(
    "--extracted",
    'take what "extract --ndjson --with-source" has printed, once it is proven',
  ).conflicts(others);
}

/** One article in this many is read again, unless told otherwise. */
const READ_AGAIN = 100;

const RECHECK = `with --extracted: read one article in so many again, and stop if that comes out otherwise (default: ${READ_AGAIN})`;

function recheckOf({ extracted, recheck = READ_AGAIN }: AddFlags): number | undefined {
  return extracted === true ? recheck : undefined;
}

/** Milliseconds between looks at watched folders: a file is taken two looks after it came. */
const LOOK_MS = 1000;

async function readTable(path: string) {
  const { readMetaTable } = await import("../sources/meta/meta-table.ts");
  return readMetaTable(path);
}

/** Warns of rows of a table that matched no source, as a misspelt name does. */
function announceUnused(unused: readonly string[], terminal: Terminal): void {
  const [first] = unused;
  if (first === undefined) return;
  const more = unused.length === 1 ? "" : ` and ${(unused.length - 1).toLocaleString("en-US")} more`;
  terminal.warn(`rows of the table that are of nothing that came: "${first}"${more}`);
}

/**
 * The options as the run records them. What was set is stored with each article, so that it goes when the article is
 * removed; only the names are here.
 */
function runOptions(flags: AddFlags) {
  const { ndjson, extracted, encoding, format, map, summaries, set, meta, replaceMeta, thorough } = flags;
  const options = {
    ...{ ndjson, extracted, recheck: recheckOf(flags), encoding, format, summaries, meta, replaceMeta, thorough },
    map: map === undefined ? undefined : recordFieldMap(map),
    set: set === undefined ? undefined : Object.keys(set.written).join(" "),
  };
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

interface AddFlags {
  readonly ndjson?: true;
  readonly extracted?: true;
  readonly recheck?: number;
  readonly encoding?: string;
  readonly format?: string;
  readonly map?: FieldMap;
  readonly summaries?: true;
  readonly watch?: true;
  readonly set?: SetMeta;
  readonly meta?: string;
  readonly replaceMeta?: true;
  readonly thorough?: true;
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
  onrecord extract - --ndjson --with-source < stories.ndjson | onrecord add --extracted -
  onrecord add --watch incoming/          what is there, and what comes
  onrecord add articles/ --set "publication=The Daily" --meta facts.csv

Web pages, feeds, agency files (ninjs, NewsML, NITF, ANPA), mails, Word, OpenDocument and PDF files, JSON, CSV, ZIP, TAR, GZIP
and WARC are recognised by their content; "onrecord read FILE" shows what each gives. A file named .txt is plain text. The bytes
received are kept beside the text, and what the format states of headline, authors, date and the rest.

What you know beside the text goes with --set, a table, a sidecar "FILE.meta.json" beside a file, or "meta" in a line of JSON. Of a
known article new facts are added; one that differs is named, and stands only with --replace-meta.

Every text is kept whole and unchanged, and adding the same bytes again changes nothing. A source that cannot be stored is
named with a code and the reason (exit status 1); the others go in. What no format reads, and what is no article (a picture of
an agency, a list of links), is summed up with what to do, and is a failure only if nothing was taken. Warnings are stored with the articles and summed up at
the end. Without --encoding, texts are read as UTF-8, or as their byte order mark says. The limit is 16 MiB per source.`;
