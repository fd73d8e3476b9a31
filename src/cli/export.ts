import { parse } from "node:path";
import { type Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat } from "../export/format.ts";
import type { ListedNoun } from "../export/lists.ts";
import { FILTERS } from "../queries/filters.ts";
import type { DecisionFlags, DecisionFormat } from "./export-decisions.ts";
import { addFilters } from "./filter-options.ts";
import { toJson } from "./json.ts";
import { wholeNumber } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";
import { openExisting } from "./with-archive.ts";

/** `onrecord export`: writes the sources, or a list, out of the archive as files. */
export function addExportCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("export")
    .description("write sources or filtered lists to files that other tools read")
    .addHelpText("after", HELP);
  addSources(command, terminal);
  for (const noun of ["quotes", "articles", "people", "organisations", "credits"] as const) {
    addList(command, noun, terminal);
  }
  addCompanions(command, terminal);
  addPage(command, terminal);
  addDecisions(command, terminal);
  addJudged(command, terminal);
  addDatasetteMetadata(command, terminal);
}

const HELP = `
Examples:
  onrecord export quotes miller.csv --speaker miller --kind direct
  onrecord export quotes quotes.parquet --since 2024
  onrecord export articles articles.jsonld
  onrecord export page 6767625998ac:628-930 miller.html
  onrecord export sources originals/
  onrecord export companions beside.graphml --since 2024
  onrecord export decisions decisions.ndjson
  onrecord export gold gold.ndjson
  onrecord export dataset replication/
  onrecord export datasette-metadata > metadata.json

A list takes the same filters here as when it is printed: onrecord export quotes --help names them.`;

interface SourcesFlags {
  readonly byHash?: true;
  readonly bag?: true;
  readonly json?: true;
}

function addSources(parent: Command, terminal: Terminal): void {
  parent
    .command("sources")
    .description("each text as a file of its own, byte for byte as it was received")
    .argument("<folder>", "made if need be")
    .option("--by-hash", "name each source by its SHA-256 alone")
    .option("--bag", "make the folder a bag (BagIt, RFC 8493): sources in data/, with a manifest of their hashes")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", SOURCES_HELP)
    .action(async (folder: string, flags: SourcesFlags, self: Command) => {
      const { exportSources } = await import("./export-sources.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      await exportSources(archive, folder, flags, terminal);
    });
}

const SOURCES_HELP = `
Examples:
  onrecord export sources originals/
  onrecord export sources originals/ --by-hash --json > originals.json
  onrecord export sources bag/ --bag

A file is named after the address that the article came with and the first digits of its SHA-256 (story-6767625998ac.txt).
Bytes that no longer have their SHA-256 are not written (exit status 4). No file is ever replaced: one that is there already
and is the same counts as present.

A bag can be checked without onrecord, by any tool for BagIt, and by "sha256sum -c manifest-sha256.txt" within it. Its
folder must be new, empty or a bag that was made so before, to which later sources are added.`;

function addList(parent: Command, noun: ListedNoun, terminal: Terminal): void {
  const command = parent
    .command(noun)
    .description(`${noun} as a file: ${FORMATS_OF[noun].join(", ")}`)
    .argument("<file>", "replaced, if it is there, once all is written; standard output if it is -");
  addFilters(command, FILTERS[noun])
    .addOption(new Option("--format <format>", "by default what the file's name ends with").choices(FORMATS_OF[noun]))
    .option("--limit <n>", "at most this many", wholeNumber(1))
    .option("--bom", "begin CSV and TSV with a byte order mark, which Excel needs")
    .addHelpText("after", LIST_HELP(noun))
    .action(async (file: string) => {
      const { exportList } = await import("./export-list.ts");
      await exportList(noun, file, command, terminal);
    });
}

function addCompanions(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("companions")
    .description("who is quoted beside whom, in pairs: as a graph (GraphML) or a table (CSV)")
    .argument("<file>", "replaced, if it is there, once all is written; standard output if it is -");
  addFilters(command, FILTERS.articles)
    .option("--least <n>", "only pairs that so many articles quote both of", wholeNumber(1))
    .addOption(new Option("--format <format>", "by default what the file's name ends with").choices(["graphml", "csv"]))
    .option("--bom", "begin CSV with a byte order mark, which Excel needs")
    .addHelpText("after", COMPANIONS_HELP)
    .action(async (file: string) => {
      const { exportCompanions } = await import("./export-companions.ts");
      await exportCompanions(file, command, terminal);
    });
}

const COMPANIONS_HELP = `
Examples:
  onrecord export companions beside.graphml --since 2024 --least 3
  onrecord export companions beside.csv --speaker miller

The filters choose articles. A pair is two people or organisations that one article quotes; it counts the articles that quote
both. Gephi, igraph, NetworkX and Cytoscape read GraphML.`;

function addPage(parent: Command, terminal: Terminal): void {
  parent
    .command("page")
    .description(
      "one HTML file to send: a quote in its passage, what an article or a person said, evidence and citation",
    )
    .argument(
      "<thing>",
      "a quote's address, digits of an article's SHA-256, a person's slug; or quote:ID, article:ID …",
    )
    .argument("<file>", "replaced, if it is there, once all is written; standard output if it is -")
    .option("--full-text", "all of the article's text, and not 300 characters around a quote; mind its rights")
    .addHelpText("after", PAGE_HELP)
    .action(async (thing: string, file: string, { fullText }: { readonly fullText?: true }, self: Command) => {
      const { exportPage } = await import("./export-page.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      await exportPage(archive, thing, file, fullText === true, terminal);
    });
}

const PAGE_HELP = `
Examples:
  onrecord export page 6767625998ac:628-930 miller.html
  onrecord export page 6767625 article.html --full-text
  onrecord export page matthew-miller miller.html

The file asks for nothing from anywhere and has no script. Nothing is made of an article that its publisher took back or that
is held back.`;

function addDecisions(parent: Command, terminal: Terminal): void {
  parent
    .command("decisions")
    .description("what people have decided, as lines of JSON that another archive takes in (onrecord decide FILE)")
    .argument("[file]", "replaced, if it is there, once all is written; standard output if not given, or -", "-")
    .option("--article <id>", "about this article: its id, or seven or more digits of its SHA-256")
    .option("--action <action>", "of this action alone: speak, same …")
    .option("--made-by <name>", "made by this name")
    .option("--since <date>", "made on or after: 2024-04-16, 2024-04 or 2024")
    .option("--standing", "only those that stand, without what was undone")
    .addOption(
      new Option("--format <format>", "what a line is: a decision, or what other programs read of it")
        .choices(["ndjson", "webannotation", "nomenklatura"] satisfies DecisionFormat[])
        .default("ndjson"),
    )
    .addHelpText("after", DECISIONS_HELP)
    .action(async (file: string, flags: DecisionFlags, self: Command) => {
      const { exportDecisions } = await import("./export-decisions.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      await exportDecisions(archive, file, flags, terminal);
    });
}

const DECISIONS_HELP = `
Examples:
  onrecord export decisions > decisions.ndjson
  onrecord export decisions decisions.ndjson --since 2024-04
  onrecord export decisions | onrecord decide - --db other.db
  onrecord export decisions notes.ndjson --format webannotation

One decision a line, in the order in which the archive learnt of them. Each has the words that it is about, and is known by its
key wherever it comes: taking it in twice changes nothing. As webannotation (W3C) it has those about articles, as nomenklatura
those about who is who, both without what was undone.`;

function addJudged(parent: Command, terminal: Terminal): void {
  parent
    .command("gold")
    .description("what people have judged, as lines of JSON without any words of the articles")
    .argument("[file]", "replaced, if it is there, once all is written; standard output if not given, or -", "-")
    .addHelpText("after", GOLD_HELP)
    .action(async (file: string, _: object, self: Command) => {
      const { exportGold } = await import("./export-judged.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      await exportGold(archive, file, terminal);
    });
  parent
    .command("dataset")
    .description("a replication package: tables of hashes, positions and values, with datapackage.json")
    .argument("<folder>", "made if need be; the files of an earlier package are replaced")
    .addHelpText("after", DATASET_HELP)
    .action(async (folder: string, _: object, self: Command) => {
      const { exportDataset } = await import("./export-judged.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      await exportDataset(archive, folder, terminal);
    });
}

const GOLD_HELP = `
Examples:
  onrecord export gold > gold.ndjson
  onrecord export gold gold.ndjson --db clippings.db

One article a line: its SHA-256, the quotes that people have confirmed, corrected or added, as positions in code points with the
names of speakers, what they have rejected, and whether every quote of it was judged.`;

const DATASET_HELP = `
Examples:
  onrecord export dataset replication/
  onrecord export dataset replication/ --db clippings.db

Frictionless Data: articles, quotes, speakers, draws and judgements as CSV. Judges are numbers. Whoever has the same articles
can put the words back by their SHA-256; nobody else can, so that the package may be published. If the folder has another file
of one of these names, nothing is written.`;

function addDatasetteMetadata(parent: Command, terminal: Terminal): void {
  parent
    .command("datasette-metadata")
    .description("print metadata for Datasette: columns described, search found, helpers hidden, queries")
    .addHelpText("after", DATASETTE_HELP)
    .action(async (_: object, self: Command) => {
      const { datasetteMetadata } = await import("../export/datasette-metadata.ts");
      using archive = await openExisting(self, { readonly: true }, terminal);
      const { name } = parse(archive.path);
      await terminal.write(toJson(datasetteMetadata(name)));
    });
}

const DATASETTE_HELP = `
Examples:
  onrecord export datasette-metadata > metadata.json
  onrecord export datasette-metadata --db clippings.db > clippings.json

Then: datasette clippings.db -m clippings.json. Datasette knows a database by the name of its file, so the metadata is for
archives of the name that it was printed for.`;

const TABULAR = ["csv", "tsv", "json", "ndjson", "parquet"] as const satisfies readonly ExportFormat[];
const FORMATS_OF: Readonly<Record<ListedNoun, readonly ExportFormat[]>> = {
  quotes: [...TABULAR, "jsonld"],
  articles: Object.keys(EXPORT_FORMATS) as ExportFormat[],
  people: TABULAR,
  organisations: TABULAR,
  credits: TABULAR,
};

const LIST_HELP = (noun: ListedNoun) => `
Examples:
  onrecord export ${noun} ${noun}.csv --since 2024
  onrecord export ${noun} ${noun}.parquet

JSON and NDJSON have one object per item, the other formats the columns of onrecord ${noun} --csv. In CSV and TSV, text that
a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break) gets an apostrophe in front.`;
